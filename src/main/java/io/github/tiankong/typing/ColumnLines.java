package io.github.tiankong.typing;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.Units;
import java.util.List;

/** Numbers of a table pasted one cell to a line where no head tells where it begins, as {@link LineTables} asks for. */
final class ColumnLines {
    private static final int LONGEST_CELL = 20;
    private static final int FARTHEST = 2;
    private static final String PROSE = "，。；！？";

    private ColumnLines() {}

    /** Whether the lines before and after are short, and one of them is a number or a unit: no page number stands so. */
    static boolean isCell(List<Paragraph> paragraphs, int index) {
        if (paragraphs.get(index).cell().isPresent()
                || !isNumber(paragraphs.get(index).text())) {
            return false;
        }
        String before = neighbour(paragraphs, index, -1);
        String after = neighbour(paragraphs, index, 1);
        boolean inTable = isShort(before) && isShort(after);
        return inTable && (isNumber(before) || isNumber(after) || isUnit(before));
    }

    private static String neighbour(List<Paragraph> paragraphs, int index, int step) {
        for (int k = 1; k <= FARTHEST; k++) {
            int i = index + k * step;
            if (i >= 0 && i < paragraphs.size() && !paragraphs.get(i).text().isBlank()) {
                return paragraphs.get(i).text().strip();
            }
        }
        return "";
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_CELL && text.chars().noneMatch(c -> PROSE.indexOf(c) >= 0);
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_CELL && Decimals.parse(text.strip()).isPresent();
    }

    private static boolean isUnit(String text) {
        return Units.unitAt(text, 0)
                .filter(match -> match.end() == text.length())
                .isPresent();
    }
}
