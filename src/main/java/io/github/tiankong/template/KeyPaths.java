package io.github.tiankong.template;

import java.util.function.UnaryOperator;

/** The names in a formula or condition: keys alone or with points, {@code 上年.税收}, {@code p.投资}. Quoted text holds none. */
final class KeyPaths {
    /** As formulas are read: any of them ends what any of them began. */
    private static final String QUOTES = "\"'“”‘’＂＇";

    private static final String POINTS = ".．";

    private final String expression;

    private KeyPaths(String expression) {
        this.expression = expression;
    }

    /**
     * The expression with other names.
     *
     * @param names gives the other name of a name, which comes without blanks; the same one leaves it as it is written
     */
    static String renamed(String expression, UnaryOperator<String> names) {
        KeyPaths paths = new KeyPaths(expression);
        StringBuilder renamed = new StringBuilder();
        int at = 0;
        while (at < expression.length()) {
            int end = paths.end(at);
            String text = expression.substring(at, end);
            if (paths.isStart(at)) {
                String name = name(text);
                String other = names.apply(name);
                renamed.append(other.equals(name) ? text : other);
            } else {
                renamed.append(text);
            }
            at = end;
        }
        return renamed.toString();
    }

    private static String name(String text) {
        StringBuilder name = new StringBuilder();
        text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> name.append(POINTS.indexOf(c) >= 0 ? '.' : (char) c));
        return name.toString();
    }

    /** Where the name, number or quoted text that begins there ends; of anything else a character. */
    private int end(int start) {
        if (QUOTES.indexOf(expression.charAt(start)) >= 0) {
            return quoteEnd(start);
        }
        if (isStart(start)) {
            return pathEnd(start);
        }
        int i = start + Character.charCount(expression.codePointAt(start));
        while (Character.isDigit(expression.codePointAt(start)) && isPart(i)) {
            i += Character.charCount(expression.codePointAt(i));
        }
        return i;
    }

    private int quoteEnd(int start) {
        int i = start + 1;
        while (i < expression.length() && QUOTES.indexOf(expression.charAt(i)) < 0) {
            i++;
        }
        return Math.min(i + 1, expression.length());
    }

    private int pathEnd(int start) {
        int end = start;
        int next = start;
        while (isStart(next)) {
            end = next;
            while (isPart(end)) {
                end += Character.charCount(expression.codePointAt(end));
            }
            int point = afterBlanks(end);
            boolean goesOn = point < expression.length() && POINTS.indexOf(expression.charAt(point)) >= 0;
            next = goesOn ? afterBlanks(point + 1) : expression.length();
        }
        return end;
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < expression.length() && Character.isWhitespace(expression.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isStart(int at) {
        return at < expression.length() && Keys.isKey(Character.toString(expression.codePointAt(at)));
    }

    private boolean isPart(int at) {
        return at < expression.length() && Keys.isKey("_" + Character.toString(expression.codePointAt(at)));
    }
}
