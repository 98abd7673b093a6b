package io.github.tiankong.bench;

import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The least a program can do that fills a DOCX by FreeMarker: a zip in, each XML with a mark through FreeMarker, a zip out.
 * No types, no checks, no repair of marks Word has cut; a key without a value prints nothing. What our cold start is
 * measured against.
 */
public final class BareFill {
    /** The other class this program consists of. */
    static final Class<?> KEYS = Keys.class;

    private BareFill() {}

    /** Arguments: a DOCX with marks, a CSV whose first and last columns are key and value, the DOCX to write. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> values = values(Path.of(arguments[1]));
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(Path.of(arguments[0])));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(bytes, StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".xml") && xml.contains("${")) {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    new Template("part", new StringReader(xml), configuration).process(new Keys(values), writer);
                    writer.flush();
                } else {
                    out.write(bytes);
                }
                out.closeEntry();
            }
        }
    }

    private static Map<String, String> values(Path csv) throws Exception {
        Map<String, String> values = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            for (CSVRecord record : parser) {
                List<String> cells = record.toList();
                values.put(cells.get(0).replace("\uFEFF", ""), cells.get(cells.size() - 1));
            }
        }
        return values;
    }

    private record Keys(Map<String, String> values) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) {
            return new SimpleScalar(values.getOrDefault(key, ""));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
