package io.github.tiankong.render;

import io.github.tiankong.docx.Picture;
import io.github.tiankong.docx.PictureSlots;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Value;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that the values of a template's placeholder pictures name: PNG or JPEG, seen from the folder of the table the
 * value came from; typed ones, and those of a table that is not known any more, from the working folder or the one given.
 *
 * <p>Only data names files. What a template gives by default does not: it may come from a stranger.
 */
public final class PictureFiles {
    private static final long MOST_BYTES = 20L << 20;

    private final Set<String> keys;
    private final Map<String, Path> folders = new HashMap<>();
    private final Path otherwise;

    /** With typed values seen from the working folder. */
    public PictureFiles(Template template, Collection<Path> dataFiles) {
        this(template, dataFiles, Path.of(""));
    }

    /**
     * @param dataFiles the tables values may come from; where two bear one name the first counts
     * @param otherwise the folder for the values of no such table
     */
    public PictureFiles(Template template, Collection<Path> dataFiles, Path otherwise) {
        this.otherwise = otherwise;
        this.keys = new LinkedHashSet<>(PictureSlots.keys(template.document()));
        for (Path file : dataFiles) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                folders.putIfAbsent(InputFile.name(file), folder);
            }
        }
    }

    /** Whether the value of a key names a picture. */
    public boolean shows(String key) {
        return keys.contains(key);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** What is wrong with the files a filling names, in the document's order. */
    public List<Problem> problems(Filling filling) {
        return List.copyOf(faults(filling).values());
    }

    /** The same by the key of the field that names the file. */
    public Map<String, Problem> faults(Filling filling) {
        Map<String, Problem> faults = new LinkedHashMap<>();
        for (String key : keys) {
            given(filling, key).ifPresent(value -> {
                try {
                    read(value);
                } catch (InputException e) {
                    faults.put(key, e.problem());
                }
            });
        }
        return faults;
    }

    /** The picture of a key; empty where the value is open or names none. */
    Optional<Picture> picture(Filling filling, String key) {
        Optional<Value> value = given(filling, key);
        try {
            return value.isPresent() ? Optional.of(read(value.get())) : Optional.empty();
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    private static Optional<Value> given(Filling filling, String key) {
        return filling.values().get(key) instanceof FieldValue.Given given
                        && !given.source().raw().isBlank()
                ? Optional.of(given.source())
                : Optional.empty();
    }

    private Picture read(Value value) throws InputException {
        Origin origin = value.origin();
        if (origin.kind() == Origin.Kind.DEFAULT) {
            throw refusal("picture-from-template", value);
        }
        Path file;
        try {
            file = folders.getOrDefault(origin.file(), otherwise)
                    .resolve(value.raw().strip());
        } catch (InvalidPathException e) {
            throw refusal("picture-missing", value);
        }
        if (!Files.isRegularFile(file)) {
            throw refusal("picture-missing", value);
        }
        if (file.toFile().length() > MOST_BYTES) {
            throw refusal("picture-too-big", value);
        }
        return Picture.of(InputFile.read(file)).orElseThrow(() -> refusal("picture-kind", value));
    }

    private static InputException refusal(String code, Value value) {
        return new InputException(
                Problem.error(code, value.origin().location(), value.raw(), Long.toString(MOST_BYTES >> 20)));
    }
}
