package io.github.tiankong.cli;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.form.ListForm;
import io.github.tiankong.form.TableWriter;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where a form is written: a file, and the entries of lists with it, as sheets of a workbook or as CSV files beside it. */
final class FormOutput {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.csv|.xlsx",
            descriptionKey = "form.output")
    private Path file;

    @Option(names = "--force", descriptionKey = "form.force")
    private boolean force;

    Path file() {
        return file;
    }

    boolean isWorkbook() {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Refuses to write over an input, and over what stands there already unless that was asked for. */
    void requireFree(List<Path> inputs) throws OutputException {
        requireFree(file, inputs);
    }

    /** The same for the files of the template's lists. */
    void requireFree(Template template, List<Path> inputs) throws OutputException {
        for (String list : template.lists()) {
            if (!isWorkbook()) {
                requireFree(ofList(list), inputs);
            }
        }
    }

    private void requireFree(Path target, List<Path> inputs) throws OutputException {
        Sources.requireOther(target, inputs);
        if (Files.isRegularFile(target) && !force) {
            throw WholeFile.refusal("output-exists", target);
        }
    }

    private Path ofList(String list) {
        return ListForm.file(file, list);
    }

    /** Writes the lists that are not in the workbook, and says where each stands. */
    void writeLists(List<ListForm> lists, Voice voice) throws OutputException {
        Map<String, String> sheets =
                ListForm.sheetNames(lists.stream().map(ListForm::list).toList());
        for (ListForm list : lists) {
            if (isWorkbook()) {
                voice.say("form.list-sheet", file, sheets.get(list.list()));
            } else {
                TableWriter.write(list.headings(), list.rows(), ofList(list.list()));
                voice.say("form.list-file", ofList(list.list()), list.list());
            }
        }
    }

    /** The form and what belongs to it, as {@code fill} takes them. */
    String asData(Template template) {
        List<String> words = new ArrayList<>(List.of("-d \"" + file + "\""));
        if (!isWorkbook()) {
            template.lists().forEach(list -> words.add("-d \"" + ofList(list) + "\""));
        }
        return String.join(" ", words);
    }
}
