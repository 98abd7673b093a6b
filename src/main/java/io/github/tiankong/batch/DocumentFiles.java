package io.github.tiankong.batch;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes documents into a folder, each under a temporary name first. May be used by several threads at a time.
 *
 * <p>A file that stands under a document's name stays, unless it is that document cut off: the power failed before all of
 * it was on the disk, and each of its bytes is the document's or zero.
 */
final class DocumentFiles {
    private static final String PREFIX = ".tiankong.";
    private static final String SUFFIX = ".part";

    private final Path folder;
    private final String prefix;
    private final AtomicLong count = new AtomicLong();

    /** @param writer a name no other writer into the folder has; empty for the only one */
    DocumentFiles(Path folder, String writer) {
        this.folder = folder;
        this.prefix = writer.isEmpty() ? PREFIX : PREFIX + writer + ".";
    }

    /** Takes away what killed writers have left; the folder must be ours alone. */
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path temporary : left) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** What would become of a document. */
    static DocumentFolder.Stored look(Path file, byte[] document) {
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return DocumentFolder.Stored.WRITTEN;
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > document.length) {
                return DocumentFolder.Stored.TAKEN;
            }
            byte[] standing = Files.readAllBytes(file);
            if (Arrays.equals(standing, document)) {
                return DocumentFolder.Stored.KEPT;
            }
            return isCutOff(standing, document) ? DocumentFolder.Stored.WRITTEN : DocumentFolder.Stored.TAKEN;
        } catch (IOException e) {
            return DocumentFolder.Stored.TAKEN;
        }
    }

    private static boolean isCutOff(byte[] standing, byte[] document) {
        for (int i = 0; i < standing.length; i++) {
            if (standing[i] != 0 && standing[i] != document[i]) {
                return false;
            }
        }
        return true;
    }

    /** Writes a document, unless something stands there. */
    DocumentFolder.Stored store(String name, byte[] document) throws OutputException {
        Path file = folder.resolve(name);
        DocumentFolder.Stored stored = look(file, document);
        if (stored != DocumentFolder.Stored.WRITTEN) {
            return stored;
        }
        Path temporary = folder.resolve(prefix + count.incrementAndGet() + SUFFIX);
        try {
            write(temporary, document);
            move(temporary, file);
            return stored;
        } catch (IOException e) {
            deleteQuietly(temporary);
            throw WholeFile.failure(file, e);
        }
    }

    private static void write(Path temporary, byte[] document) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(document);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the next run sweeps it away; the problem that led here is told
        }
    }
}
