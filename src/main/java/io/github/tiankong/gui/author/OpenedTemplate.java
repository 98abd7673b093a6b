package io.github.tiankong.gui.author;

import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an author begins with.
 *
 * @param source the draft, the report or the template folder
 * @param folder the template's own folder; empty for one that was not saved yet
 * @param template ready to be worked on
 * @param problems what reading found wrong
 * @param fixed for a finished report the numbers that were taken as part of the wording
 * @param suggestions what its author may confirm
 */
record OpenedTemplate(
        Path source,
        Optional<Path> folder,
        Template template,
        List<Problem> problems,
        List<KeptNumber> fixed,
        List<Suggestion> suggestions) {
    OpenedTemplate {
        problems = List.copyOf(problems);
        fixed = List.copyOf(fixed);
        suggestions = List.copyOf(suggestions);
    }
}
