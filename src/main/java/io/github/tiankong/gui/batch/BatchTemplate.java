package io.github.tiankong.gui.batch;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.work.WorkReader;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A template or draft together with what is known of tables for it.
 *
 * @param problems what is wrong with it, or with the mapping kept for it
 * @param names what a table may call its fields
 * @param saved the mapping kept in its folder, or beside the draft
 */
record BatchTemplate(Template template, List<Problem> problems, List<FieldName> names, SavedMapping saved) {
    BatchTemplate {
        problems = List.copyOf(problems);
        names = List.copyOf(names);
    }

    static BatchTemplate read(Path source) throws InputException {
        List<Problem> problems = new ArrayList<>();
        Template template = template(source, problems);
        if (template.fields().isEmpty()) {
            throw new InputException(Problem.error(WorkReader.NO_BLANKS, Location.ofFile(InputFile.name(source))));
        }
        List<FieldName> names = Forms.names(template);
        Path file = SavedMapping.fileOf(source);
        SavedMapping saved = Files.exists(file) ? SavedMapping.read(file) : SavedMapping.NONE;
        problems.addAll(saved.check(names, file));
        return new BatchTemplate(template, problems, names, saved);
    }

    private static Template template(Path source, List<Problem> problems) throws InputException {
        if (Files.isDirectory(source)) {
            TemplateReading reading = TemplateReading.of(source);
            problems.addAll(reading.problems());
            return reading.template();
        }
        Template template = TemplateMaker.make(DraftReader.read(source));
        problems.addAll(template.document().docx().warnings());
        return template;
    }
}
