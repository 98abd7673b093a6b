package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line between two marks.
 *
 * @param from the first symbol, {@code to} the one behind the last
 */
record LinePart(Symbols line, int from, int to) {
    private static final String SENTENCE_ENDS = "。;!?\n";
    private static final String CLAUSE_ENDS = ",、:()";

    /** The sentences of a line, also those a semicolon parts; their marks belong to none. */
    static List<LinePart> sentences(Symbols line) {
        List<LinePart> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.size(); i++) {
            if (i == line.size() || line.isOneOf(i, SENTENCE_ENDS)) {
                parts.add(new LinePart(line, start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /** The clauses of a sentence that tell a number; words at its head that tell none are a part of their own. */
    List<LinePart> clauses() {
        List<LinePart> parts = new ArrayList<>();
        int start = from;
        int mark = -1;
        boolean told = false;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || line.isOneOf(i, CLAUSE_ENDS);
            if (ends && (told || i == to)) {
                parts.add(new LinePart(line, start, i));
                start = i + 1;
                told = false;
            } else if (ends) {
                mark = i;
            } else if (line.isNumber(i)) {
                if (!told && parts.isEmpty() && mark >= start) {
                    parts.add(new LinePart(line, start, mark));
                    start = mark + 1;
                }
                told = true;
            }
        }
        return parts;
    }

    /** The words left of its first number, up to the mark before them; empty where it tells none. */
    String noun() {
        int number = from;
        while (number < to && !line.isNumber(number)) {
            number++;
        }
        return number == to ? "" : wordsBefore(line, number, from);
    }

    /** The words directly left of a symbol, back to another number or a mark, from {@code least} on. */
    static String wordsBefore(Symbols line, int at, int least) {
        int start = at;
        while (start > least && isWord(line, start - 1)) {
            start--;
        }
        StringBuilder words = new StringBuilder();
        for (int i = start; i < at; i++) {
            if (line.codes()[i] != ' ') {
                words.append((char) line.codes()[i]);
            }
        }
        return words.toString();
    }

    private static boolean isWord(Symbols line, int at) {
        return line.codes()[at] >= 0
                && !line.isNumber(at)
                && !line.isOneOf(at, SENTENCE_ENDS)
                && !line.isOneOf(at, CLAUSE_ENDS)
                && line.codes()[at] != Line.CELL;
    }

    /** The words as they stand, values left out. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(line.isNumber(i) ? '#' : line.codes()[i] < 0 ? '\0' : (char) line.codes()[i]);
        }
        return text.toString();
    }

    int numbers() {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += line.isNumber(i) ? 1 : 0;
        }
        return count;
    }
}
