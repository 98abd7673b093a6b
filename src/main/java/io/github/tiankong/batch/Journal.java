package io.github.tiankong.batch;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * <p>A line without its end was being written when the machine stopped, and is taken off. The file is locked as long as a
 * run lasts, which is how a second run is kept out; the lock lies behind the text, because Windows lets nobody read what is
 * locked.
 */
final class Journal implements Closeable {
    static final String FILE_NAME = ".tiankong-batch.txt";
    private static final String FIRST_LINE = "tiankong batch 1";
    private static final String END = "end";
    private static final long LOCKED = Long.MAX_VALUE - 1;

    /** A document the run has made. */
    record Entry(long size, int checksum, String name) {}

    private final Path file;
    private final FileChannel channel;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<String, String> identity = new LinkedHashMap<>();
    private boolean ended;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the journal of a folder, or makes it.
     *
     * @throws OutputException {@code batch-busy} while another run writes to the folder
     */
    static Journal open(Path folder) throws OutputException {
        Path file = folder.resolve(FILE_NAME);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw WholeFile.refusal("batch-busy", folder);
            }
            Journal journal = new Journal(file, channel);
            journal.read();
            return journal;
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What {@link DocumentFolder#unfinished} says; reads a journal without locking or mending it. */
    static OptionalInt unfinished(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return OptionalInt.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Journal journal = new Journal(file, channel);
            journal.readLines();
            return journal.isUnfinished() ? OptionalInt.of(journal.entries.size()) : OptionalInt.empty();
        } catch (IOException e) {
            // a run into the folder meets the same fault and tells it
            return OptionalInt.empty();
        }
    }

    static void delete(Path folder) throws OutputException {
        Path file = folder.resolve(FILE_NAME);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    private void read() throws IOException {
        long whole = readLines();
        channel.truncate(whole);
        channel.position(whole);
    }

    /** Returns where the last whole line ends. */
    private long readLines() throws IOException {
        channel.position(0);
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long whole = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                readLine(line.toString(StandardCharsets.UTF_8).strip());
                whole += line.size();
                line.reset();
            }
        }
        return whole;
    }

    private void readLine(String line) {
        String[] words = line.split(" ", 4);
        if (words.length == 4 && !line.startsWith("tiankong")) {
            entries.put(
                    Integer.valueOf(words[0]),
                    new Entry(Long.parseLong(words[1]), Integer.parseUnsignedInt(words[2], 16), words[3]));
        } else if (words.length == 2) {
            identity.put(words[0], words[1]);
        }
        ended |= line.equals(END);
    }

    /** Whether a run has begun here and not come to its end. */
    boolean isUnfinished() {
        return !identity.isEmpty() && !ended;
    }

    boolean isEmpty() {
        return identity.isEmpty();
    }

    RunIdentity identity() {
        return new RunIdentity(identity);
    }

    /** What the run has made so far, by row. */
    Map<Integer, Entry> entries() {
        return entries;
    }

    /** Begins the journal of a new run in place of an old one's. */
    void begin(RunIdentity run) throws OutputException {
        entries.clear();
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        run.hashes().forEach((k, v) -> text.append(k).append(' ').append(v).append('\n'));
        try {
            channel.truncate(0);
            channel.position(0);
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
        append(text.toString());
    }

    void add(int rowNumber, Entry entry) throws OutputException {
        append(rowNumber + " " + entry.size() + " " + Integer.toHexString(entry.checksum()) + " " + entry.name()
                + "\n");
    }

    /** Notes that the table was gone through to its end, and forces all that was noted to disk. */
    void end() throws OutputException {
        if (!ended) {
            append(END + "\n");
        }
        try {
            channel.force(true);
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    /** A line is written whole or taken off again, so that the next one does not stick to half of it. */
    private void append(String text) throws OutputException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try {
            long start = channel.position();
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                channel.truncate(start);
                throw e;
            }
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
