package io.github.tiankong.files;

import io.github.tiankong.problem.OutputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is being written over a longer time under a temporary name in the same folder. {@link #commit} forces it to
 * disk and moves it into place; closed without, it leaves no trace.
 *
 * <p>The temporary file is held as long as it is written, so that {@link #sweep} can tell what a killed program left.
 *
 * <p>The temporary name is short and independent of the target's, because 83 Han characters already fill the 255 bytes
 * Linux allows.
 */
public final class PendingFile implements AutoCloseable {
    private static final String TEMPORARY_PREFIX = ".tiankong-";
    private static final String TEMPORARY_SUFFIX = ".part";

    private final Path target;
    private final Path absolute;
    private final Path temporary;
    private final HeldFile held;
    private final OutputStream out;

    private PendingFile(Path target, Path absolute, Path temporary, HeldFile held) {
        this.target = target;
        this.absolute = absolute;
        this.temporary = temporary;
        this.held = held;
        this.out = new BufferedOutputStream(Channels.newOutputStream(held.channel()), 1 << 16);
    }

    /**
     * Begins to write what will be {@code target}.
     *
     * @throws OutputException when there is no such folder or no permission
     */
    public static PendingFile open(Path target) throws OutputException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw WholeFile.refusal("output-is-folder", target);
        }
        if (!Files.isDirectory(folder)) {
            throw WholeFile.refusal("output-no-folder", target);
        }
        try {
            return open(target, absolute);
        } catch (IOException e) {
            throw WholeFile.failure(target, e);
        }
    }

    /** A sweep that comes by just before the file is held makes another name necessary. */
    private static PendingFile open(Path target, Path absolute) throws IOException {
        while (true) {
            Path temporary = absolute.resolveSibling(temporaryName());
            Optional<HeldFile> held = HeldFile.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (held.isPresent()) {
                return new PendingFile(target, absolute, temporary, held.get());
            }
        }
    }

    /** Only has to differ from its neighbours: a secure random number would take longer to begin than to fill a document. */
    private static String temporaryName() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String unique = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
        return TEMPORARY_PREFIX + unique + TEMPORARY_SUFFIX;
    }

    /** Takes away what programs left in a folder that were killed while they wrote there. */
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, TEMPORARY_PREFIX + "*" + TEMPORARY_SUFFIX)) {
            for (Path temporary : left) {
                if (isLeft(temporary)) {
                    Files.deleteIfExists(temporary);
                }
            }
        } catch (IOException e) {
            // what stays is small and hidden; writing itself will tell what is wrong with the folder
        }
    }

    private static boolean isLeft(Path temporary) throws IOException {
        return HeldFile.look(temporary, channel -> true).isPresent();
    }

    /** Buffered; closed by nobody but this. */
    public OutputStream out() {
        return out;
    }

    /** All that was written, from its beginning; nothing is written after it. Not to be closed. */
    public InputStream reread() throws IOException {
        out.flush();
        held.channel().position(0);
        return Channels.newInputStream(held.channel());
    }

    public Path target() {
        return target;
    }

    /** Ends the file and gives it its name, in place of a file of that name. */
    public void commit() throws OutputException {
        try {
            out.flush();
            held.channel().force(true);
            held.close();
            move(temporary, absolute);
        } catch (IOException e) {
            throw WholeFile.failure(target, e);
        }
    }

    /** Moves a file within its folder, in one step where the file system can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // the folder is gone or read-only now; the problem that led here is already told
        }
    }
}
