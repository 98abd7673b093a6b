package io.github.tiankong.gui.fill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that carries the work on from here.
 *
 * @param titleKey the key of the words that say what it does
 * @param command the line for the terminal
 */
public record NextStep(String titleKey, String command) {
    /** Documents are Chinese, so are the names proposed for them. */
    private static final String FILLED = "-已填.docx";

    /** The steps after a draft: make its template, its form, the document. */
    static List<NextStep> afterDraft(Path draft, Installation installation) {
        String name = baseName(draft);
        Path template = installation.templateFolders().get(0).resolve(name);
        List<NextStep> steps = new ArrayList<>();
        steps.add(new NextStep(
                "start.step.new", installation.command("new", draft.toString(), "-o", template.toString())));
        steps.addAll(blankAndFill(template, draft.resolveSibling(name), installation));
        return List.copyOf(steps);
    }

    /** The steps after a template folder: its form, the document. */
    static List<NextStep> afterTemplate(Path template, Installation installation) {
        return blankAndFill(template, installation.workingFolder().resolve(baseName(template)), installation);
    }

    private static List<NextStep> blankAndFill(Path template, Path target, Installation installation) {
        String form = target + ".csv";
        return List.of(
                new NextStep("start.step.blank", installation.command("blank", template.toString(), "-o", form)),
                new NextStep(
                        "start.step.fill",
                        installation.command("fill", template.toString(), "-d", form, "-o", target + FILLED)));
    }

    private static String baseName(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
