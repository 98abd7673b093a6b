package io.github.tiankong.files;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file under a temporary name in the same folder, forces it to disk and moves it into place, so that a reader
 * meets the old file or the new one and never half of it.
 *
 * <p>The temporary name is short and independent of the target's, because 83 Han characters already fill the 255 bytes
 * Linux allows.
 */
public final class WholeFile {
    private static final String TEMPORARY_PREFIX = ".tiankong-";
    private static final String TEMPORARY_SUFFIX = ".part";

    private WholeFile() {}

    /** Writes the content; the stream is buffered by nobody and closed by {@link #write}. */
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
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw refusal("output-is-folder", target, null);
        }
        if (!Files.isDirectory(folder)) {
            throw refusal("output-no-folder", target, null);
        }
        Path temporary = folder.resolve(TEMPORARY_PREFIX + UUID.randomUUID() + TEMPORARY_SUFFIX);
        try {
            writeAndForce(temporary, content);
            move(temporary, absolute);
        } catch (IOException e) {
            throw refusal(code(e), target, e);
        } finally {
            deleteQuietly(temporary);
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
            throw refusal(code(e), folder, e);
        }
    }

    private static void writeAndForce(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // the folder is gone or read-only now; the problem that led here is already told
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

    private static OutputException refusal(String code, Path target, IOException cause) {
        Problem problem = Problem.error(code, Location.ofFile(InputFile.name(target)), InputFile.place(target));
        return cause == null ? new OutputException(problem) : new OutputException(problem, cause);
    }
}
