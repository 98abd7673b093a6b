package io.github.tiankong.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What parts the cells of a text table.
 *
 * @param character the separator
 * @param isDeclared whether the first line names it ({@code sep=;}, a habit of Excel) and is no row
 * @param isPadded whether spaces beside it are there for the eye and no part of cells ({@code 名称, 产值}): every one in the
 *     heading has some, or a quote stands behind such
 */
record Separator(char character, boolean isDeclared, boolean isPadded) {
    /** In order of trust: when two fit equally, the earlier one wins. */
    private static final String CANDIDATES = "\t,;|，";

    private static final String DECLARATION = "sep=";
    private static final int SAMPLE_LINES = 200;

    /** The candidate found equally often in most lines; a comma where there is none at all. */
    static Separator find(BufferedReader reader) throws IOException {
        List<String> lines = sample(reader);
        if (!lines.isEmpty()) {
            String first = lines.get(0).strip();
            if (first.length() == DECLARATION.length() + 1 && first.startsWith(DECLARATION)) {
                char declared = first.charAt(DECLARATION.length());
                return new Separator(declared, true, isPadded(lines.subList(1, lines.size()), declared));
            }
        }
        char best = ',';
        int bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            int score = stands(lines, candidate) ? score(lines, candidate) : 0;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Separator(best, false, isPadded(lines, best));
    }

    private static boolean isPadded(List<String> lines, char separator) {
        boolean heading = lines.stream()
                .filter(line -> line.indexOf(separator) >= 0)
                .findFirst()
                .filter(line -> isPaddedEverywhere(line, separator))
                .isPresent();
        return heading || lines.stream().anyMatch(line -> hasQuoteBehindSpace(line, separator));
    }

    private static boolean isPaddedEverywhere(String line, char separator) {
        for (int i = line.indexOf(separator); i >= 0; i = line.indexOf(separator, i + 1)) {
            boolean before = i > 0 && line.charAt(i - 1) == ' ';
            boolean behind = i + 1 < line.length() && line.charAt(i + 1) == ' ';
            if (!before && !behind) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasQuoteBehindSpace(String line, char separator) {
        boolean spaces = false;
        boolean atStart = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && atStart && spaces) {
                return true;
            }
            atStart = c == separator || atStart && c == ' ';
            spaces = c == ' ';
        }
        return false;
    }

    private static List<String> sample(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null && lines.size() < SAMPLE_LINES; line = reader.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    private static boolean stands(List<String> lines, char candidate) {
        for (String line : lines) {
            if (line.indexOf(candidate) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many lines have the commonest number of this separator, other than none. */
    private static int score(List<String> lines, char candidate) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == candidate && !quoted) {
                    count++;
                }
            }
            if (!quoted) {
                linesByCount.merge(count, 1, Integer::sum);
                count = 0;
            }
        }
        linesByCount.remove(0);
        return linesByCount.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
