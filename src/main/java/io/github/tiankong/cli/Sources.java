package io.github.tiankong.cli;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a command is given to fill: a template by folder or name, or a draft. */
final class Sources {
    private static final Path SHIPPED = Path.of("templates");

    private Sources() {}

    /** A folder as it is named, else the template of that name under {@code templates/}. */
    static Path templateFolder(Path named) {
        Path shipped = SHIPPED.resolve(named);
        return !Files.exists(named) && Files.isDirectory(shipped) ? shipped : named;
    }

    static boolean isFolder(Path named) {
        return Files.isDirectory(templateFolder(named)) || !Files.exists(named) && !hasDraftName(named);
    }

    /** What was said of tables lies in the template's folder, or beside the draft. */
    static Path mappingFile(Path named) {
        return SavedMapping.fileOf(templateFolder(named));
    }

    /** What was said of tables before; its faults go to {@code problems}. */
    static SavedMapping savedMapping(Path named, List<FieldName> names, List<Problem> problems, Voice voice)
            throws InputException {
        Path file = mappingFile(named);
        if (!Files.exists(file)) {
            return SavedMapping.NONE;
        }
        SavedMapping saved = SavedMapping.read(file);
        problems.addAll(saved.check(names, file));
        voice.say("fill.mapping-used", file, saved.entries().size());
        return saved;
    }

    /** A template with its faults, or what a draft would become. */
    static TemplateReading open(Path named) throws InputException {
        if (isFolder(named)) {
            return TemplateReading.of(templateFolder(named));
        }
        return TemplateReading.ofDraft(TemplateMaker.make(DraftReader.read(named)));
    }

    /** An original is never overwritten; those of a template are its folder and all that lies there for the program. */
    static void requireOther(Path output, List<Path> inputs) throws OutputException {
        for (Path input : inputs) {
            WholeFile.requireOther(output, input);
            if (isFolder(input)) {
                Path folder = templateFolder(input);
                WholeFile.requireOther(output, folder, SavedMapping.fileOf(folder));
                WholeFile.requireOther(output, TemplateFolder.filesOf(folder).toArray(Path[]::new));
            }
        }
    }

    private static boolean hasDraftName(Path named) {
        return named.toString().indexOf('.') >= 0;
    }
}
