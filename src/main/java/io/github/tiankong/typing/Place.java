package io.github.tiankong.typing;

import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.WordTable;

/** A figure in its paragraph: what stands before and after it, spaces and brackets of form left out. */
public record Place(String text, Figure figure) {
    private static final String PUNCTUATION = "，。；：、！？,;:!?（）()《》“”\"\n\t|｜【】[]〔〕";

    char before(int distance) {
        return at(beforeSpaces() - distance);
    }

    char after(int distance) {
        return at(afterSpaces() + distance);
    }

    boolean follows(WordTable words) {
        return !words.endingAt(text, beforeSpaces()).isEmpty();
    }

    boolean precedes(WordTable words) {
        return !words.startingAt(text, afterSpaces()).isEmpty();
    }

    boolean precedes(String word) {
        return text.startsWith(word, afterSpaces());
    }

    boolean follows(String word) {
        return text.startsWith(word, beforeSpaces() - word.length());
    }

    /** Where the text after the mask begins. */
    int afterSpaces() {
        int i = figure.end();
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int beforeSpaces() {
        int i = figure.start();
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether the clause holds one of the words, from 40 characters before the figure to 12 after it. */
    boolean clauseHolds(WordTable words) {
        int from = figure.start();
        while (from > 0 && figure.start() - from < 40 && !endsClause(text.charAt(from - 1))) {
            from--;
        }
        int to = figure.end();
        while (to < text.length() && to - figure.end() < 12 && !endsClause(text.charAt(to))) {
            to++;
        }
        for (int i = from; i < to; i++) {
            if (!words.startingAt(text, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(char c) {
        return "，。；,;！？\n|｜".indexOf(c) >= 0;
    }

    boolean opensClause() {
        int i = beforeSpaces();
        boolean listNumber = i > 1 && text.charAt(i - 1) == '.' && Character.isDigit(text.charAt(i - 2));
        return i == 0 || listNumber || PUNCTUATION.indexOf(text.charAt(i - 1)) >= 0;
    }

    boolean closesClause() {
        int i = afterSpaces();
        return i >= text.length() || PUNCTUATION.indexOf(text.charAt(i)) >= 0;
    }

    private char at(int position) {
        return position < 0 || position >= text.length() ? '\n' : text.charAt(position);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0';
    }
}
