package io.github.tiankong.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in a journal; the lines are explained at {@link Journal}. A line without its end was being written when the
 * machine stopped, and one that cannot be read lay on a part of the disk that was never written: the text ends before it.
 */
final class JournalText {
    private static final String FIRST_LINE = "tiankong batch 1";
    private static final String END = "end";

    private final Map<Integer, Journal.Entry> entries = new HashMap<>();
    private final Map<String, String> identity = new LinkedHashMap<>();
    private boolean ended;
    private boolean foreign;
    private long length;

    /** @param in not closed */
    static JournalText read(InputStream in) throws IOException {
        JournalText text = new JournalText();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int at = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            text.foreign |= at < FIRST_LINE.length() && b != 0 && b != FIRST_LINE.charAt(at);
            at++;
            if (b == '\n') {
                if (!text.add(line.toString(StandardCharsets.UTF_8).strip())) {
                    return text;
                }
                text.length += line.size();
                line.reset();
            }
        }
        return text;
    }

    /** Whether the line can be read. */
    private boolean add(String line) {
        String[] words = line.split(" ", 4);
        if (line.equals(END)) {
            ended = true;
        } else if (words.length == 2 && words[0].chars().allMatch(Character::isLetter)) {
            identity.put(words[0], words[1]);
        } else if (words.length == 4) {
            return addEntry(words);
        } else {
            return line.equals(FIRST_LINE);
        }
        return true;
    }

    private boolean addEntry(String[] words) {
        try {
            Journal.Entry entry =
                    new Journal.Entry(Long.parseLong(words[1]), Integer.parseUnsignedInt(words[2], 16), words[3]);
            entries.put(Integer.valueOf(words[0]), entry);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The lines a journal begins with. */
    static String head(RunIdentity run) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        run.hashes().forEach((k, v) -> text.append(k).append(' ').append(v).append('\n'));
        return text.toString();
    }

    static void appendLine(StringBuilder text, int rowNumber, Journal.Entry entry) {
        text.append(rowNumber).append(' ').append(entry.size()).append(' ');
        text.append(Integer.toHexString(entry.checksum())).append(' ');
        text.append(entry.name()).append('\n');
    }

    /** The line a journal ends with. */
    static String end() {
        return END + "\n";
    }

    Map<Integer, Journal.Entry> entries() {
        return entries;
    }

    /** The hashes of what decides the documents. */
    Map<String, String> identity() {
        return identity;
    }

    /** Whether it begins as journals do, as far as it was on the disk when the machine stopped; an empty text does. */
    boolean isJournal() {
        return !foreign;
    }

    /** Whether the run came to the end of its table. */
    boolean isEnded() {
        return ended;
    }

    /** How many bytes of it can be read. */
    long length() {
        return length;
    }
}
