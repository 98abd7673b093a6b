package io.github.tiankong.files;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file the user named, whole and without locking it. */
public final class InputFile {
    /** Larger inputs are no drafts; tables are streamed and do not come through here. */
    private static final long MOST_BYTES = 200L << 20;
    /** They are gathered in memory twice over. */
    private static final int MOST_PIPED = 50 << 20;

    private InputFile() {}

    /** The name shown in messages: without the folder. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** That name without its ending: what is named after the file begins with it. */
    public static String stem(Path file) {
        return stem(name(file));
    }

    /** A file's name without its ending. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The file and the folder it lies in: enough to know it by, short enough to be quoted whole. */
    public static String place(Path file) {
        int names = file.getNameCount();
        return names <= 2 ? file.toString() : file.subpath(names - 2, names).toString();
    }

    /**
     * Refuses what is no file, before a reader stumbles over it.
     *
     * @throws InputException when it is missing or a folder
     */
    public static void requireFile(Path file) throws InputException {
        if (Files.isDirectory(file)) {
            throw refuse("file-is-folder", file);
        }
        if (!Files.exists(file)) {
            throw refuse("file-missing", file);
        }
    }

    /**
     * Refuses what may come from a stranger and is not itself there: a link would show what stands elsewhere on this machine,
     * a device or pipe never ends.
     *
     * @throws InputException also when it is larger than any file of a template; not when it is missing or a folder
     */
    public static void requireOrdinary(Path file) throws InputException {
        boolean isOdd = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        if (Files.isSymbolicLink(file) || isOdd) {
            throw refuse("template-file-odd", file);
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
                throw tooBig(name(file), MOST_BYTES);
            }
        } catch (IOException e) {
            throw new InputException(problem("file-unreadable", file), e);
        }
    }

    /**
     * All bytes of the file.
     *
     * @throws InputException when it is missing, empty, a folder, too large or cannot be read
     */
    public static byte[] read(Path file) throws InputException {
        try {
            if (Files.isDirectory(file)) {
                throw refuse("file-is-folder", file);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw tooBig(name(file), MOST_BYTES);
            }
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : piped(file);
            if (bytes.length == 0) {
                throw refuse("file-empty", file);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new InputException(problem("file-missing", file), e);
        } catch (IOException e) {
            throw new InputException(problem("file-unreadable", file), e);
        }
    }

    /** What comes through a pipe or from a device, which tell no size. */
    private static byte[] piped(Path file) throws IOException, InputException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_PIPED + 1);
            if (bytes.length > MOST_PIPED) {
                throw tooBig(name(file), MOST_PIPED);
            }
            return bytes;
        }
    }

    /** The refusal of a file that is larger than so many bytes. */
    public static InputException tooBig(String fileName, long mostBytes) {
        String megabytes = Long.toString(mostBytes >> 20);
        return new InputException(Problem.error("file-too-big", Location.ofFile(fileName), megabytes));
    }

    private static InputException refuse(String code, Path file) {
        return new InputException(problem(code, file));
    }

    private static Problem problem(String code, Path file) {
        return Problem.error(code, Location.ofFile(name(file)));
    }
}
