package io.github.tiankong.docx;

import io.github.tiankong.deflate.Deflated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a package again and again with the same entries replaced. All that stays, headers among it, is laid out once.
 *
 * <p>Entries keep their order and, but for the replaced ones, their compressed bytes; all bear one fixed time. Immutable;
 * may be used by several threads at a time.
 */
public final class PackageWriter {

    /** A replaced entry and what stands before it since the one before. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stretch(byte[] before, String name, ZipHead head) {}

    /**
     * An entry in the central directory.
     *
     * @param at where it stands there
     * @param stretch the stretch of the file it lies in
     * @param offset where in that stretch it begins
     */
    private record Listed(int at, int stretch, int offset) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final byte[] tail;
    private final List<Listed> listed = new ArrayList<>();
    private final byte[] directory;

    PackageWriter(Collection<StoredEntry> entries, Set<String> replaced) {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        ByteArrayOutputStream central = new ByteArrayOutputStream();
        for (StoredEntry entry : entries) {
            listed.add(new Listed(central.size(), stretches.size(), fixed.size()));
            if (replaced.contains(entry.name())) {
                ZipHead head = ZipHead.ofDeflated(entry.name());
                central.writeBytes(head.central());
                stretches.add(new Stretch(fixed.toByteArray(), entry.name(), head));
                fixed.reset();
            } else {
                ZipHead head = ZipHead.of(entry.name(), entry.method());
                central.writeBytes(head.central(entry.crc(), entry.length(), entry.size()));
                fixed.writeBytes(head.local(entry.crc(), entry.length(), entry.size()));
                fixed.write(entry.archive(), entry.start(), entry.length());
            }
        }
        this.tail = fixed.toByteArray();
        this.directory = central.toByteArray();
    }

    /**
     * Writes the package.
     *
     * @param contents the new content of each replaced entry
     * @param out not closed
     */
    public void write(Map<String, Deflated> contents, OutputStream out) throws IOException {
        byte[] central = Arrays.copyOf(directory, directory.length + ZipHead.END_LENGTH);
        int[] starts = new int[stretches.size() + 1];
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Deflated content = contents.get(stretch.name());
            byte[] head = stretch.head().local(content.crc(), content.length(), content.size());
            out.write(stretch.before());
            out.write(head);
            content.writeTo(out);
            starts[i + 1] = starts[i] + stretch.before().length + head.length + content.length();
        }
        out.write(tail);
        list(central, starts, contents);
        ZipHead.setEnd(central, directory.length, listed.size(), starts[stretches.size()] + tail.length);
        out.write(central);
    }

    private void list(byte[] central, int[] starts, Map<String, Deflated> contents) {
        for (Listed entry : listed) {
            ZipHead.setOffset(central, entry.at(), starts[entry.stretch()] + entry.offset());
            boolean isReplaced = entry.stretch() < stretches.size()
                    && entry.offset() == stretches.get(entry.stretch()).before().length;
            if (isReplaced) {
                Deflated content = contents.get(stretches.get(entry.stretch()).name());
                ZipHead.setSizes(central, entry.at(), content.crc(), content.length(), content.size());
            }
        }
    }
}
