package io.github.tiankong.batch;

import io.github.tiankong.files.PendingFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32C;

/**
 * The folder a run writes its documents to. A document appears under its name whole, and never in place of a file that
 * differs from it; one that stands there already with the same bytes is kept, whether the journal knows it or not, so that
 * no moment of dying between a document and its line does harm.
 *
 * <p>Neither documents nor lines are forced to disk one by one: measured, that costs 0.15 to 2.5 ms a document, up to ten
 * times what making it does. The journal is no promise but a list to compare with: what a power cut takes back is found
 * missing or cut off by {@link #keeps} and {@link DocumentFiles}, and made again.
 *
 * <p>{@link #store} may be called by several threads at a time, the rest by one.
 */
public final class DocumentFolder implements Closeable {
    private final Path folder;
    private final Optional<Journal> journal;
    private final Map<Integer, Journal.Entry> earlier;
    private final Optional<DocumentFiles> files;

    private DocumentFolder(Path folder, Optional<Journal> journal, Optional<DocumentFiles> files) {
        this.folder = folder;
        this.journal = journal;
        this.files = files;
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
            return new DocumentFolder(folder, Optional.of(journal), Optional.of(new DocumentFiles(folder, "")));
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
        return new DocumentFolder(folder, Optional.empty(), Optional.of(new DocumentFiles(folder, worker)));
    }

    /** A folder to look at only, there or not: {@link #store} says what it would do. */
    public static DocumentFolder look(Path folder) {
        return new DocumentFolder(folder, Optional.empty(), Optional.empty());
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
            Optional<String> changed = run.difference(journal.identity());
            if (changed.isPresent()) {
                String code = switch (changed.get()) {
                    case "template" -> "resume-template";
                    case "table" -> "resume-table";
                    case "lists" -> "resume-lists";
                    case "pattern" -> "resume-pattern";
                    default -> "resume-options";
                };
                throw WholeFile.refusal(code, folder);
            }
        } else if (journal.isUnfinished()) {
            throw WholeFile.refusal("batch-unfinished", folder);
        } else {
            journal.begin(run);
        }
    }

    private static void sweep(Path folder) throws OutputException {
        try {
            DocumentFiles.sweep(folder);
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
        return files.isPresent();
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

    /** Whether a document is the one an earlier part of the run made of the row. */
    boolean isSame(int rowNumber, byte[] document) {
        Journal.Entry entry = earlier.get(rowNumber);
        return entry != null && entry.size() == document.length && entry.checksum() == checksum(document);
    }

    /** Writes a document, unless something stands there. */
    public Stored store(String name, byte[] document) throws OutputException {
        return files.isPresent()
                ? files.get().store(name, document)
                : DocumentFiles.look(folder.resolve(name), document);
    }

    /** Notes a document that stands under its name now. */
    public void note(RowReceipt receipt) throws OutputException {
        RowOutcome outcome = receipt.outcome();
        Journal.Entry entry = new Journal.Entry(receipt.size(), receipt.checksum(), outcome.name());
        if (journal.isPresent() && !entry.equals(earlier.get(outcome.rowNumber()))) {
            journal.get().add(outcome.rowNumber(), entry);
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
            // what the last lines tell of is found when the run is resumed
        }
    }
}
