package io.github.tiankong.bench;

import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import io.github.tiankong.docx.DocxPackage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The reference, d6: what a good programmer writes in an hour. Parts with marks are FreeMarker templates rendered into a
 * deflater at level 6, all other entries are copied as compressed bytes.
 */
final class PlainEngine implements Engine {
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    PlainEngine(ParkReport report) throws Exception {
        DocxPackage marked = report.marked("${", "\n}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        marked.write(Map.of(), bytes);
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes.toByteArray()))
                .get();
        this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        for (String name : marked.entryNames()) {
            String xml = new String(marked.bytes(name), StandardCharsets.UTF_8);
            if (name.endsWith(".xml") && xml.contains("${")) {
                templates.put(name, new Template(name, new StringReader(xml), configuration));
            }
        }
        for (int row = 0; row < report.rows(); row++) {
            rows.add(report.texts(row));
        }
    }

    @Override
    public void write(int row, OutputStream out) throws Exception {
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(out);
        target.setLevel(Deflater.DEFAULT_COMPRESSION);
        for (ZipArchiveEntry entry : entries) {
            Template template = templates.get(entry.getName());
            if (template == null) {
                target.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            } else {
                add(target, entry, template, rows.get(row));
            }
        }
        target.finish();
    }

    private static void add(
            ZipArchiveOutputStream target, ZipArchiveEntry original, Template template, Map<String, String> row)
            throws Exception {
        ByteArrayOutputStream xml = new ByteArrayOutputStream(1 << 16);
        try (Writer writer = new OutputStreamWriter(xml, StandardCharsets.UTF_8)) {
            template.process(row, writer);
        }
        ZipArchiveEntry entry = new ZipArchiveEntry(original.getName());
        entry.setTime(original.getTime());
        target.putArchiveEntry(entry);
        xml.writeTo(target);
        target.closeArchiveEntry();
    }
}
