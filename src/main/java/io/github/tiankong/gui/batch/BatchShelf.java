package io.github.tiankong.gui.batch;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.fill.TemplateShelf;
import io.github.tiankong.gui.memory.RecentFile;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.template.TemplateFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The templates a run can be made with: what was opened lately, and what lies ready. Reads the disk. */
public final class BatchShelf {
    private static final Set<String> DRAFTS = Set.of("docx", "doc", "txt");
    private static final int MOST_RECENT = 5;

    private final RecentFiles recent;
    private final Installation installation;

    public BatchShelf(RecentFiles recent, Installation installation) {
        this.recent = recent;
        this.installation = installation;
    }

    /** The recent ones first. */
    List<TemplateChoice> choices() {
        List<Path> shipped = new TemplateShelf(installation.templateFolders()).templates();
        List<TemplateChoice> choices = new ArrayList<>();
        recent.read().stream()
                .map(RecentFile::path)
                .filter(path -> isTemplate(path) && !shipped.contains(path))
                .limit(MOST_RECENT)
                .forEach(path -> choices.add(new TemplateChoice(path, false)));
        shipped.forEach(path -> choices.add(new TemplateChoice(path, true)));
        return choices;
    }

    /** Whether something looks like a template folder or a draft. */
    static boolean isTemplate(Path path) {
        String name = InputFile.name(path);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Files.isDirectory(path)
                ? TemplateFolder.isTemplate(path)
                : DRAFTS.contains(ending) && Files.isRegularFile(path);
    }
}
