package io.github.tiankong.gui.fill;

import io.github.tiankong.template.TemplateFolder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The template folders that lie ready; a folder is one if it holds {@code template.docx}. */
public final class TemplateShelf {
    private final List<Path> folders;

    /**
     * Nothing is read yet.
     *
     * @param folders where templates are looked for; those that do not exist are passed over
     */
    public TemplateShelf(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The templates by name; of two with one name the first folder's counts. */
    public List<Path> templates() {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            for (Path template : templatesIn(folder)) {
                if (found.stream().noneMatch(one -> one.getFileName().equals(template.getFileName()))) {
                    found.add(template);
                }
            }
        }
        found.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return List.copyOf(found);
    }

    private static List<Path> templatesIn(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (TemplateFolder.isTemplate(entry)) {
                    found.add(entry);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return List.copyOf(found);
    }
}
