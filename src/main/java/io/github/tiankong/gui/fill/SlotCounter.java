package io.github.tiankong.gui.fill;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts what is to be filled in a draft or a template folder. */
public final class SlotCounter implements DraftOpener {
    @Override
    public OpenedDraft open(Path path) throws InputException {
        Template template =
                Files.isDirectory(path) ? TemplateFolder.read(path) : TemplateMaker.make(DraftReader.read(path));
        long headings = template.fields().stream()
                .map(Field::section)
                .filter(section -> !section.isBlank())
                .distinct()
                .count();
        return new OpenedDraft(InputFile.name(path), template.places().size(), Math.toIntExact(headings));
    }
}
