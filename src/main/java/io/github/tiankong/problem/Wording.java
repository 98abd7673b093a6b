package io.github.tiankong.problem;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Turns problems into sentences of one language. A sentence names the place, says what is wrong, and what to do.
 *
 * <p>The patterns stand in {@code problems*.properties}, one a code. Arguments are strings, so that no number is
 * grouped by locale, and are cut at {@value #QUOTE_LENGTH} characters.
 */
public final class Wording {
    static final int QUOTE_LENGTH = 40;

    private final Locale locale;
    /** Read when there is a problem to tell. */
    private ResourceBundle read;

    public Wording(Locale locale) {
        this.locale = locale;
    }

    private synchronized ResourceBundle bundle() {
        if (read == null) {
            read = Words.of(Wording.class, "problems", locale);
        }
        return read;
    }

    /** The whole sentence: place, fault and cure. */
    public String sentence(Problem problem) {
        String place = place(problem.location());
        String fault = format(problem.code(), problem.arguments());
        return place.isEmpty() ? fault : place + bundle().getString("place.end") + fault;
    }

    /** The first sentence: what is wrong, without its place. */
    public String reason(Problem problem) {
        String pattern = bundle().getString(problem.code());
        return format(pattern.substring(0, endOfReason(pattern)).strip(), problem);
    }

    /** The sentences after the first: what to do; empty where there is nothing to do. */
    public String advice(Problem problem) {
        String pattern = bundle().getString(problem.code());
        return format(pattern.substring(endOfReason(pattern)).strip(), problem);
    }

    private static String format(String pattern, Problem problem) {
        Object[] cut = problem.arguments().stream().map(Wording::cut).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(cut);
    }

    /** Looked for in the pattern: what it quotes may hold full stops of its own. */
    private static int endOfReason(String pattern) {
        int english = pattern.indexOf(". ");
        int chinese = pattern.indexOf('。');
        if (english < 0 || chinese < 0) {
            int only = Math.max(english, chinese);
            return only < 0 ? pattern.length() : only + 1;
        }
        return Math.min(english, chinese) + 1;
    }

    /** A place in words; empty for {@link Location#NOWHERE}. */
    public String place(Location location) {
        List<String> parts = new ArrayList<>();
        add(parts, "place.file", location.file());
        add(parts, "place.sheet", location.sheet());
        add(parts, "place.row", location.rowNumber() == 0 ? "" : Integer.toString(location.rowNumber()));
        add(parts, "place.column", location.column());
        add(parts, "place.heading", location.heading());
        add(parts, "place.paragraph", location.paragraph());
        add(parts, "place.sentence", location.sentence());
        return String.join(bundle().getString("place.separator"), parts);
    }

    private void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(format(key, List.of(value)));
        }
    }

    private String format(String key, List<String> arguments) {
        Object[] cut = arguments.stream().map(Wording::cut).toArray();
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(cut);
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= QUOTE_LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, QUOTE_LENGTH - 1)) + "…";
    }
}
