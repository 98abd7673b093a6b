package io.github.tiankong.files;

import io.github.tiankong.problem.OutputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
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
    private final boolean isNew;
    private final OutputStream out;

    private PendingFile(Path target, Path absolute, Path temporary, HeldFile held, boolean isNew) {
        this.target = target;
        this.absolute = absolute;
        this.temporary = temporary;
        this.held = held;
        this.isNew = isNew;
        this.out = new BufferedOutputStream(Channels.newOutputStream(held.channel()), 1 << 16);
    }

    /**
     * Begins to write what will be {@code target}, in place of a file of that name.
     *
     * @throws OutputException when there is no such folder or no permission
     */
    public static PendingFile open(Path target) throws OutputException {
        return open(target, false);
    }

    /**
     * Begins to write what will be {@code target}, where nothing stands, nor will when it is done.
     *
     * @throws OutputException as {@link #open}; {@code output-stands}, {@code output-busy} while another program writes it
     */
    public static PendingFile openNew(Path target) throws OutputException {
        requireNew(target);
        PendingFile pending = open(target, true);
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(pending.absolute.getParent(), prefix(target, true) + "*" + TEMPORARY_SUFFIX)) {
            for (Path other : all) {
                if (!other.getFileName().equals(pending.temporary.getFileName()) && !isLeft(other)) {
                    throw WholeFile.refusal("output-busy", target);
                }
            }
            return pending;
        } catch (IOException e) {
            pending.close();
            throw WholeFile.failure(target, e);
        } catch (OutputException e) {
            pending.close();
            throw e;
        }
    }

    /**
     * Refuses a target that stands there already, be it a link that leads nowhere.
     *
     * @throws OutputException {@code output-stands}
     */
    public static void requireNew(Path target) throws OutputException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw WholeFile.refusal("output-stands", target);
        }
    }

    private static PendingFile open(Path target, boolean isNew) throws OutputException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw WholeFile.refusal("output-is-folder", target);
        }
        if (!Files.isDirectory(folder)) {
            throw WholeFile.refusal("output-no-folder", target);
        }
        try {
            return open(target, absolute, isNew);
        } catch (IOException e) {
            throw WholeFile.failure(target, e);
        }
    }

    /** A sweep that comes by just before the file is held makes another name necessary. */
    private static PendingFile open(Path target, Path absolute, boolean isNew) throws IOException {
        while (true) {
            Path temporary = absolute.resolveSibling(temporaryName(target, isNew));
            Optional<HeldFile> held = HeldFile.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (held.isPresent()) {
                return new PendingFile(target, absolute, temporary, held.get(), isNew);
            }
        }
    }

    /** Only has to differ from its neighbours: a secure random number would take longer to begin than to fill a document. */
    private static String temporaryName(Path target, boolean isNew) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String unique = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
        return prefix(target, isNew) + unique + TEMPORARY_SUFFIX;
    }

    /** Those who write a new file of one name find one another by it. */
    private static String prefix(Path target, boolean isNew) {
        String name = InputFile.name(target).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return isNew ? TEMPORARY_PREFIX + Integer.toHexString(name.hashCode()) + "-" : TEMPORARY_PREFIX;
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
        try {
            return HeldFile.look(temporary, channel -> true).isPresent();
        } catch (NoSuchFileException e) {
            return true;
        }
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

    /**
     * Ends the file and gives it its name.
     *
     * @throws OutputException {@code output-stands} where it is to be new, and something has come to stand there
     */
    public void commit() throws OutputException {
        try {
            out.flush();
            held.channel().force(true);
            held.close();
            if (isNew) {
                moveNew(temporary, absolute);
            } else {
                move(temporary, absolute);
            }
        } catch (FileAlreadyExistsException e) {
            throw WholeFile.refusal("output-stands", target);
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

    /** The same, but never in place of another file. A second name for it is given in one step or not at all. */
    private static void moveNew(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
            Files.delete(from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // no such names on this disk: an empty file keeps the place
            Files.createFile(to);
            move(from, to);
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
