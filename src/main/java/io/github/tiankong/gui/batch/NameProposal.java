package io.github.tiankong.gui.batch;

import io.github.tiankong.files.InputFile;
import java.nio.file.Path;
import java.util.List;

/** The names proposed for the documents of a table: its first column that is not a number, and the template's name. */
final class NameProposal {
    private NameProposal() {}

    /** @param template a template folder or a draft */
    static String of(List<ColumnRow> columns, Path template) {
        String who = columns.stream()
                .filter(column -> !isNumber(column.sample()) && column.name().indexOf('{') < 0)
                .map(ColumnRow::name)
                .filter(name -> name.indexOf('}') < 0)
                .findFirst()
                .orElse("#");
        return "{" + who + "}-" + plain(template) + ".docx";
    }

    /** The template's name without its ending, and without what a pattern of names refuses. */
    private static String plain(Path template) {
        return InputFile.stem(template)
                .replace("（草稿）", "")
                .replace("{", "")
                .replace("}", "")
                .replace("..", ".");
    }

    private static boolean isNumber(String sample) {
        return sample.isEmpty() || sample.chars().allMatch(c -> c >= '0' && c <= '9' || ".,-%+ ".indexOf(c) >= 0);
    }
}
