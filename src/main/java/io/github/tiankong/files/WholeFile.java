package io.github.tiankong.files;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file under a temporary name in the same folder, forces it to disk and moves it into place, so that a reader
 * meets the old file or the new one and never half of it.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the content; the stream is buffered, and closed by {@link #write}. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code target}, replacing a file of that name.
     *
     * @throws OutputException when there is no such folder, no permission, no room; then no trace is left
     */
    public static void write(Path target, Content content) throws OutputException {
        try (PendingFile pending = PendingFile.open(target)) {
            content.writeTo(pending.out());
            pending.commit();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Writes bytes that are at hand. */
    public static void write(Path target, byte[] bytes) throws OutputException {
        write(target, out -> out.write(bytes));
    }

    /** Makes a folder with its parents; one that stands there already is fine. */
    public static void makeFolder(Path folder) throws OutputException {
        for (Path path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw refusal("output-is-file", path);
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /**
     * Refuses a target that is one of the inputs, under whatever name: an original is never overwritten.
     *
     * @throws OutputException {@code output-is-input}; as {@link #failure} where the two cannot be told apart
     */
    public static void requireOther(Path target, Path... inputs) throws OutputException {
        for (Path input : inputs) {
            try {
                if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
                    throw refusal("output-is-input", target);
                }
            } catch (IOException e) {
                throw failure(target, e);
            }
        }
    }

    private static String code(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "output-denied";
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") || message.contains("not enough space")
                ? "output-no-space"
                : "output-failed";
    }

    /** A refusal to write there that names the file or folder. */
    public static OutputException refusal(String code, Path target) {
        return refusal(code, target, null);
    }

    /** What to say of a file or folder that could not be written. */
    public static OutputException failure(Path target, IOException cause) {
        return refusal(code(cause), target, cause);
    }

    private static OutputException refusal(String code, Path target, IOException cause) {
        Problem problem = Problem.error(code, Location.ofFile(InputFile.name(target)), InputFile.place(target));
        return cause == null ? new OutputException(problem) : new OutputException(problem, cause);
    }
}
