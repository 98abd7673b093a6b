package io.github.tiankong.spark;

import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.Recipe;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The recipe and the files of the template as bytes, to be broadcast. Spark keeps one of it in each executor's process, and
 * that compiles the template when its first row comes.
 */
final class SharedMaker implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Recipe recipe;
    /** The name of the template's folder, or of the draft; documents depend on neither path nor machine. */
    private final String name;

    private final boolean isDraft;
    private final LinkedHashMap<String, byte[]> files = new LinkedHashMap<>();
    private transient DocumentMaker maker;

    private SharedMaker(Recipe recipe, Path source) {
        this.recipe = recipe;
        this.name = InputFile.name(source.toAbsolutePath().normalize());
        this.isDraft = !Files.isDirectory(source);
    }

    /** Reads the files of the recipe's template, which may be a draft as well. */
    static SharedMaker of(Recipe recipe) throws InputException {
        Path source = Path.of(recipe.templateFolder());
        SharedMaker shared = new SharedMaker(recipe, source);
        if (shared.isDraft) {
            shared.files.put(shared.name, InputFile.read(source));
            return shared;
        }
        for (String file : TemplateFolder.FILES) {
            if (Files.exists(source.resolve(file))) {
                shared.files.put(file, InputFile.read(source.resolve(file)));
            }
        }
        return shared;
    }

    /** The maker of this process; for any number of threads. */
    synchronized DocumentMaker maker() throws InputException {
        if (maker == null) {
            maker = new DocumentMaker(recipe, template());
        }
        return maker;
    }

    private Template template() throws InputException {
        try {
            Path unpacked = Files.createTempDirectory("tiankong");
            Path folder = Files.createDirectory(unpacked.resolve(isDraft ? "draft" : name));
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(folder.resolve(file.getKey()), file.getValue());
                }
                return isDraft
                        ? TemplateMaker.make(DraftReader.read(folder.resolve(name)))
                        : TemplateFolder.read(folder);
            } finally {
                for (String file : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
                Files.delete(unpacked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
