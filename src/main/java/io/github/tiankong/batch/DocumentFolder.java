package io.github.tiankong.batch;

import io.github.tiankong.files.PendingFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import java.io.Closeable;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/**
 * The folder a run writes its documents to. A document appears under its name whole, and never in place of a file that
 * differs from it; one that stands there already with the same bytes is kept, whether the journal knows it or not, so that
 * no moment of dying between a document and its line does harm.
 *
 * <p>Documents are not forced to disk one by one, which costs more than making them: what a power cut takes back is found
 * missing or cut off by {@link #keeps}, and made again. {@link #store} may be called by several threads at a time, the
 * rest by one.
 */
public final class DocumentFolder implements Closeable {
    private static final String TEMPORARY_PREFIX = ".tiankong.";
    private static final String TEMPORARY_SUFFIX = ".part";

    private final Path folder;
    private final Optional<Journal> journal;
    private final Map<Integer, Journal.Entry> earlier;
    private final Optional<String> temporaryPrefix;
    private final AtomicLong count = new AtomicLong();

    private DocumentFolder(Path folder, Optional<Journal> journal) {
        this(folder, journal, journal.map(j -> TEMPORARY_PREFIX));
    }

    private DocumentFolder(Path folder, Optional<Journal> journal, Optional<String> temporaryPrefix) {
        this.folder = folder;
        this.journal = journal;
        this.temporaryPrefix = temporaryPrefix;
        this.earlier = journal.map(Journal::entries).map(HashMap::new).orElseGet(HashMap::new);
    }

    /** What a document met in the folder. */
    public enum Stored {
        WRITTEN,
        /** The same bytes stood there under its name. */
        KEPT,
        /** Another file stands there under its name, and stays. */
        TAKEN
    }

    /**
     * Makes the folder if need be, keeps other runs out of it and looks what an earlier run has left.
     *
     * @param resume whether to go on where an earlier run stopped
     * @throws OutputException {@code batch-busy}; {@code batch-unfinished} if there is something to resume and nobody asked
     *     to; {@code resume-template}, {@code resume-table}, {@code resume-pattern}, {@code resume-options} if that has
     *     changed since
     */
    public static DocumentFolder open(Path folder, RunIdentity run, boolean resume) throws OutputException {
        WholeFile.makeFolder(folder);
        Journal journal = Journal.open(folder);
        try {
            begin(journal, folder, run, resume);
            sweep(folder);
            return new DocumentFolder(folder, Optional.of(journal));
        } catch (OutputException e) {
            close(journal);
            throw e;
        }
    }

    /**
     * The share of a worker in a run that another process has opened the folder for and keeps the journal of.
     *
     * @param worker a name no other worker has, of letters, digits and hyphens
     */
    public static DocumentFolder share(Path folder, String worker) {
        return new DocumentFolder(folder, Optional.empty(), Optional.of(TEMPORARY_PREFIX + worker + "."));
    }

    /** A folder to look at only, there or not: {@link #store} says what it would do. */
    public static DocumentFolder look(Path folder) {
        return new DocumentFolder(folder, Optional.empty());
    }

    /** How many documents a run that broke off has made in a folder; empty if none did. Nothing is changed. */
    public static OptionalInt unfinished(Path folder) {
        return Journal.unfinished(folder);
    }

    /** Forgets a run that broke off; its documents stay. */
    public static void giveUp(Path folder) throws OutputException {
        Journal.delete(folder);
    }

    private static void begin(Journal journal, Path folder, RunIdentity run, boolean resume) throws OutputException {
        if (resume && !journal.isEmpty()) {
            String changed = run.difference(journal.identity()).orElse("");
            String code = switch (changed) {
                case "" -> "";
                case "template" -> "resume-template";
                case "table" -> "resume-table";
                case "pattern" -> "resume-pattern";
                default -> "resume-options";
            };
            if (!code.isEmpty()) {
                throw WholeFile.refusal(code, folder);
            }
        } else if (journal.isUnfinished()) {
            throw WholeFile.refusal("batch-unfinished", folder);
        } else {
            journal.begin(run);
        }
    }

    /** Takes away what a killed run was writing; the folder is ours alone now. */
    private static void sweep(Path folder) throws OutputException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, TEMPORARY_PREFIX + "*" + TEMPORARY_SUFFIX)) {
            for (Path temporary : left) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw WholeFile.failure(folder, e);
        }
        PendingFile.sweep(folder);
    }

    public Path path() {
        return folder;
    }

    /** Whether documents are written, and it is not looked at only. */
    public boolean isWritten() {
        return temporaryPrefix.isPresent();
    }

    /** Whether a row's document stands there from an earlier part of the run, as it was written. */
    public boolean keeps(int rowNumber, String name) {
        Journal.Entry entry = earlier.get(rowNumber);
        if (entry == null || !entry.name().equals(name)) {
            return false;
        }
        try {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == entry.size()
                    && checksum(Files.readAllBytes(file)) == entry.checksum();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether another file than this document stands under its name. */
    private static boolean isTaken(Path file, byte[] document) {
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(file) == document.length
                            && Arrays.equals(Files.readAllBytes(file), document));
        } catch (IOException e) {
            return true;
        }
    }

    /** Writes a document, unless something stands there. */
    public Stored store(String name, byte[] document) throws OutputException {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!isTaken(file, document)) {
                return Stored.KEPT;
            }
            if (!isCutOff(file)) {
                return Stored.TAKEN;
            }
        }
        if (temporaryPrefix.isEmpty()) {
            return Stored.WRITTEN;
        }
        Path temporary = folder.resolve(temporaryPrefix.get() + count.incrementAndGet() + TEMPORARY_SUFFIX);
        try {
            write(temporary, document);
            move(temporary, file);
            return Stored.WRITTEN;
        } catch (IOException e) {
            deleteQuietly(temporary);
            throw WholeFile.failure(file, e);
        }
    }

    /** Nothing, or nothing but zeros: what a power cut leaves of a file that had its name before its content. */
    private static boolean isCutOff(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            for (byte b : Files.readAllBytes(file)) {
                if (b != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
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

    /** Notes a document that stands under its name now. */
    void note(int rowNumber, String name, byte[] document) throws OutputException {
        note(rowNumber, new Journal.Entry(document.length, checksum(document), name));
    }

    /** The same for a document that another machine has written. */
    public void note(RowReceipt receipt) throws OutputException {
        RowOutcome outcome = receipt.outcome();
        note(outcome.rowNumber(), new Journal.Entry(receipt.size(), receipt.checksum(), outcome.name()));
    }

    private void note(int rowNumber, Journal.Entry entry) throws OutputException {
        if (journal.isPresent() && !entry.equals(earlier.get(rowNumber))) {
            journal.get().add(rowNumber, entry);
        }
    }

    /** The run has come to the end of its table. */
    public void end() throws OutputException {
        if (journal.isPresent()) {
            journal.get().end();
        }
    }

    static int checksum(byte[] document) {
        CRC32C crc = new CRC32C();
        crc.update(document);
        return (int) crc.getValue();
    }

    @Override
    public void close() {
        journal.ifPresent(DocumentFolder::close);
    }

    private static void close(Journal journal) {
        try {
            journal.close();
        } catch (IOException e) {
            // every line was written when it was due
        }
    }
}
