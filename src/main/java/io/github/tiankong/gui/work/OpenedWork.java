package io.github.tiankong.gui.work;

import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is worked on: a template, or what a draft would become.
 *
 * @param source the draft or template folder, absolute
 * @param asReport whether the source is a finished report whose figures are the blanks
 * @param problems the faults of the template folder
 * @param saved where the work stood when it was left
 * @param editedSince whether the source was written after that
 */
public record OpenedWork(
        Path source,
        boolean asReport,
        Template template,
        List<Problem> problems,
        Optional<SavedFilling> saved,
        boolean editedSince) {

    public OpenedWork {
        problems = List.copyOf(problems);
    }

    /** The name of what is worked on, without its folder. */
    String fileName() {
        Path name = source.getFileName();
        return name == null ? source.toString() : name.toString();
    }
}
