package io.github.tiankong.sheet;

import io.github.tiankong.files.Resource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a table that are not data of their own: notes below it, and totals. The words are those of {@code
 * leads.properties}; but a word alone tells nothing, because people and firms bear such names, so the rest of the row has to
 * agree.
 */
public final class NoteRow {
    private static final List<String> STARTS = words("note");
    private static final List<String> SUMS = words("total");
    private static final List<String> WHOLES = words("whole");
    private static final String SERIAL = "0123456789一二三四五六七八九十.、()";

    private NoteRow() {}

    /**
     * A note, or who filled the table in: 备注：… wherever a colon follows, 备注1、… or 备注 where no other cell holds anything,
     * 填表人 and 审核人 in cells of one row.
     */
    public static boolean isNote(Row row) {
        String first = row.cell(row.firstFilled(0));
        String squeezed = NameFolding.squeeze(first);
        for (String start : STARTS) {
            if (squeezed.startsWith(start)) {
                String rest = squeezed.substring(start.length());
                if (start.endsWith(":") || rest.startsWith(":") || row.filled() == 1 && parts(first, start, rest)) {
                    return true;
                }
            }
        }
        return isNoteWord(squeezed)
                && row.cells().stream().filter(NoteRow::isNoteWord).count() > 1;
    }

    /** Whether a name is one that notes bear, so that nobody asks what it means where it is no field's. */
    public static boolean isNoteWord(String name) {
        return STARTS.contains(NameFolding.squeeze(name));
    }

    /** Whether a word ends where a note begins, unlike 说明 in 说明书印刷厂. */
    private static boolean parts(String cell, String start, String rest) {
        boolean mark = rest.isEmpty() || !Character.isLetter(rest.charAt(0));
        return mark || CellText.isBlank(cell.charAt(Math.min(start.length(), cell.length() - 1)));
    }

    /**
     * A row that adds up the others: one of its first two texts is 合计 or the like, and a figure follows unless nothing does;
     * or it begins with 全市 or the like, and nothing but figures follow.
     */
    public static boolean isTotal(Row row) {
        List<String> texts =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (texts.size() > 1 && isSerial(texts.get(0))) {
            texts = texts.subList(1, texts.size());
        }
        if (texts.isEmpty()) {
            return false;
        }
        List<String> all = texts;
        boolean sum = IntStream.range(0, Math.min(2, all.size()))
                .filter(i -> isOf(SUMS, all.get(i)))
                .mapToObj(i -> all.subList(i + 1, all.size()))
                .anyMatch(rest -> rest.isEmpty() || rest.stream().anyMatch(NoteRow::isFigure));
        return sum || isOf(WHOLES, all.get(0)) && all.stream().skip(1).allMatch(NoteRow::isFigure);
    }

    private static boolean isOf(List<String> words, String cell) {
        return words.contains(NameFolding.squeeze(cell));
    }

    private static boolean isSerial(String cell) {
        return NameFolding.squeeze(cell).chars().allMatch(c -> SERIAL.indexOf(c) >= 0);
    }

    /** A number, whatever it counts, or the dash that stands for none. */
    private static boolean isFigure(String cell) {
        int start = 0;
        while (start < cell.length() && !Character.isLetterOrDigit(cell.charAt(start))) {
            start++;
        }
        return start == cell.length() || Character.isDigit(cell.charAt(start));
    }

    private static List<String> words(String key) {
        return List.of(Resource.properties(NoteRow.class, "leads.properties")
                .getProperty(key)
                .split(",", -1));
    }
}
