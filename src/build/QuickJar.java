import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Writes a jar anew, the classes that {@code fill} needs stored without compression: to inflate a thousand small entries one
 * by one, by code that runs for the first time itself, took a tenth of the processor time of filling a document. Names,
 * order, times and contents stay, and the bytes of all other entries.
 *
 * <p>Argument: the jar.
 */
final class QuickJar {
    private static final List<String> NEEDED = List.of(
            "io/github/tiankong/",
            "freemarker/",
            "com/ctc/wstx/",
            "org/codehaus/stax2/",
            "org/apache/commons/csv/",
            "org/apache/commons/io/");

    private QuickJar() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path fresh = jar.resolveSibling(jar.getFileName() + ".part");
        try (ZipFile old = ZipFile.builder().setPath(jar).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(fresh)) {
            for (ZipArchiveEntry entry : Collections.list(old.getEntriesInPhysicalOrder())) {
                copy(old, entry, out);
            }
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile old, ZipArchiveEntry entry, ZipArchiveOutputStream out) throws IOException {
        if (NEEDED.stream().noneMatch(entry.getName()::startsWith)) {
            try (InputStream in = old.getRawInputStream(entry)) {
                out.addRawArchiveEntry(entry, in);
            }
            return;
        }
        ZipArchiveEntry stored = new ZipArchiveEntry(entry.getName());
        stored.setTime(entry.getTime());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(entry.getSize());
        stored.setCrc(entry.getCrc());
        out.putArchiveEntry(stored);
        try (InputStream in = old.getInputStream(entry)) {
            in.transferTo(out);
        }
        out.closeArchiveEntry();
    }
}
