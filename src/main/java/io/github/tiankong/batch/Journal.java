package io.github.tiankong.batch;

import io.github.tiankong.files.HeldFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a run has done so far, in the folder it writes to: a text file of a few dozen bytes a document.
 *
 * <pre>
 * tiankong batch 1
 * template 5f0c…          what decides the documents, as hashes: see RunIdentity
 * 2 18230 8c4f1d22 甲镇.docx      row, bytes, CRC-32C, name; written after the document has its name
 * end                     the run came to the end of its table
 * </pre>
 *
 * <p>What cannot be read at its end is taken off. The file is held as long as a run lasts, which is how a second run is
 * kept out. A file of that name which no run has begun is left alone.
 *
 * <p>Lines are written a dozen at a time. Of a run that is killed the last of them are missing: their documents are found to
 * be what they should be when they are made again.
 */
final class Journal implements Closeable {
    static final String FILE_NAME = ".tiankong-batch.txt";
    /** In characters; a system call a line took 1 % of the time of a run. */
    private static final int HELD_BACK = 400;

    /** A document the run has made. */
    record Entry(long size, int checksum, String name) {}

    private final Path file;
    private final HeldFile held;
    private final FileChannel channel;
    private final StringBuilder pending = new StringBuilder();
    private JournalText earlier;

    private Journal(Path file, HeldFile held, JournalText earlier) {
        this.file = file;
        this.held = held;
        this.channel = held.channel();
        this.earlier = earlier;
    }

    /**
     * Opens the journal of a folder, or makes it.
     *
     * @throws OutputException {@code batch-busy} while another run writes to the folder; {@code journal-foreign} where
     *     something else bears its name
     */
    static Journal open(Path folder) throws OutputException {
        Path file = folder.resolve(FILE_NAME);
        HeldFile held = hold(folder, file);
        try {
            JournalText earlier = read(held.channel());
            if (!earlier.isJournal()) {
                throw WholeFile.refusal("journal-foreign", file);
            }
            held.channel().truncate(earlier.length());
            held.channel().position(earlier.length());
            return new Journal(file, held, earlier);
        } catch (IOException e) {
            close(held);
            throw WholeFile.failure(file, e);
        } catch (OutputException e) {
            close(held);
            throw e;
        }
    }

    private static HeldFile hold(Path folder, Path file) throws OutputException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw WholeFile.refusal("journal-foreign", file);
        }
        try {
            return HeldFile.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)
                    .orElseThrow(() -> WholeFile.refusal("batch-busy", folder));
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    private static void close(HeldFile held) {
        try {
            held.close();
        } catch (IOException e) {
            // nothing was written
        }
    }

    /** What {@link DocumentFolder#unfinished} says; reads a journal without mending it. */
    static OptionalInt unfinished(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return OptionalInt.empty();
        }
        try {
            return HeldFile.look(file, Journal::read)
                    .filter(Journal::isUnfinished)
                    .map(text -> OptionalInt.of(text.entries().size()))
                    .orElse(OptionalInt.empty());
        } catch (IOException e) {
            // a run into the folder meets the same fault and tells it
            return OptionalInt.empty();
        }
    }

    /** Not while a run lasts: {@code batch-busy}. */
    static void delete(Path folder) throws OutputException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Journal journal = open(folder)) {
            Files.deleteIfExists(journal.file);
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    private static JournalText read(FileChannel channel) throws IOException {
        channel.position(0);
        return JournalText.read(new BufferedInputStream(Channels.newInputStream(channel)));
    }

    private static boolean isUnfinished(JournalText text) {
        return !text.identity().isEmpty() && !text.isEnded();
    }

    /** Whether a run had begun here and not come to its end. */
    boolean isUnfinished() {
        return isUnfinished(earlier);
    }

    /** Whether no run had begun here. */
    boolean isEmpty() {
        return earlier.identity().isEmpty();
    }

    /** The run that had begun here. */
    RunIdentity identity() {
        return new RunIdentity(earlier.identity());
    }

    /** What it had made, by row. */
    Map<Integer, Entry> entries() {
        return earlier.entries();
    }

    /** Begins the journal of a new run in place of an old one's; without this beginning on the disk the rest is worth nothing. */
    void begin(RunIdentity run) throws OutputException {
        earlier = new JournalText();
        try {
            channel.truncate(0);
            channel.position(0);
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
        pending.setLength(0);
        pending.append(JournalText.head(run));
        force();
    }

    void add(int rowNumber, Entry entry) throws OutputException {
        JournalText.appendLine(pending, rowNumber, entry);
        if (pending.length() >= HELD_BACK) {
            append();
        }
    }

    /** Notes that the table was gone through to its end, and forces all that was noted to disk. */
    void end() throws OutputException {
        if (!earlier.isEnded()) {
            pending.append(JournalText.end());
        }
        force();
    }

    private void force() throws OutputException {
        append();
        try {
            channel.force(true);
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    private void append() throws OutputException {
        try {
            write();
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    /** Lines are written whole or taken off again, so that the next one does not stick to half of one. */
    private void write() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(pending.toString().getBytes(StandardCharsets.UTF_8));
        long start = channel.position();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            channel.truncate(start);
            throw e;
        }
        pending.setLength(0);
    }

    @Override
    public void close() throws IOException {
        try (held) {
            write();
        }
    }
}
