package io.github.tiankong.bench;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The report the benchmarks write: the body of the shared corpus' park summary in the sample's document, with the sample's
 * table, header and footer. Where the corpus is missing, the sample alone, which is half as long.
 */
final class ParkReport {
    private static final Path SAMPLE = Path.of("samples", "园区半年工作总结（草稿）.docx");
    private static final Path LONG_DRAFT = Path.of("..", "shared", "corpus", "masked-park-summary.txt");
    private static final String BODY = "word/document.xml";
    private static final int ROWS = 256;

    private final Template template;
    private final List<Values> rows = new ArrayList<>();
    private final List<Filling> fillings = new ArrayList<>();

    ParkReport() throws InputException, IOException {
        this.template = TemplateMaker.make(DocxDraft.of(document()));
        Random random = new Random(7);
        for (int row = 0; row < ROWS; row++) {
            Map<String, Value> values = new LinkedHashMap<>();
            template.fields().forEach(f -> values.put(f.key(), new Value(text(f, random), "", Origin.TYPED)));
            rows.add(new Values(values, Map.of(), List.of()));
            fillings.add(Filler.fill(template, rows.get(row)).filling());
        }
    }

    private static DocxText document() throws InputException, IOException {
        DocxPackage sample = DocxPackage.read(SAMPLE);
        Path shared = Path.of(System.getProperty("bench.draft", LONG_DRAFT.toString()));
        if (!Files.isRegularFile(shared)) {
            return DocxText.of(sample);
        }
        String frame = xml(sample);
        String paragraphs = xml(DraftReader.read(shared).document().docx());
        String body = frame.substring(0, frame.indexOf("<w:body>"))
                + between(paragraphs, "<w:body>", "<w:sectPr")
                + between(frame, "<w:tbl>", "</w:tbl>")
                + "</w:tbl><w:p/>"
                + frame.substring(frame.lastIndexOf("<w:sectPr"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sample.write(Map.of(BODY, body.getBytes(StandardCharsets.UTF_8)), out);
        return DocxText.of(DocxPackage.read("park.docx", out.toByteArray()));
    }

    private static String xml(DocxPackage docx) {
        return new String(docx.bytes(BODY), StandardCharsets.UTF_8);
    }

    private static String between(String xml, String start, String end) {
        return xml.substring(xml.indexOf(start), xml.lastIndexOf(end));
    }

    private static String text(Field field, Random random) {
        SlotType type = field.kind().type();
        return switch (type) {
            case YEAR -> Integer.toString(2000 + random.nextInt(40));
            case MONTH -> Integer.toString(1 + random.nextInt(12));
            case DAY -> Integer.toString(1 + random.nextInt(28));
            case NAME, TEXT, OTHER -> "远山" + (char) ('一' + random.nextInt(2000));
            default -> {
                int digits = field.mask(0).length();
                int most = (int) Math.pow(10, Math.min(7, Math.max(1, digits)));
                int decimals = field.kind().decimals().orElse(0);
                yield BigDecimal.valueOf(1 + random.nextInt(most), decimals).toPlainString();
            }
        };
    }

    Template template() {
        return template;
    }

    int rows() {
        return ROWS;
    }

    /** What was read of a row. */
    Values values(int row) {
        return rows.get(row);
    }

    /** A table of the rows, over and over, by the keys of their fields. */
    void writeTable(Path file, int count) throws IOException {
        List<String> lines = new ArrayList<>(List.of(String.join(",", template.fieldsByKey().keySet())));
        for (int row = 0; row < count; row++) {
            lines.add(values(row % ROWS).current().values().stream().map(Value::raw).collect(Collectors.joining(",")));
        }
        Files.write(file, lines);
    }

    /** A row with its texts ready to print. */
    Filling filling(int row) {
        return fillings.get(row);
    }

    /** A row as other engines take it: key and text. */
    Map<String, String> texts(int row) {
        Map<String, String> texts = new LinkedHashMap<>();
        fillings.get(row).values().forEach((key, value) -> texts.put(key, value.printed().orElseThrow()));
        return texts;
    }

    /** The document with a mark in each place, by which other engines find it. */
    DocxPackage marked(String before, String after) throws IOException, InputException {
        return Marked.of(template, before, after);
    }

    /** The paragraphs a row is to give: each mask replaced by the row's text, nothing else. */
    List<String> expected(int row) {
        List<String> texts = new ArrayList<>();
        template.document().paragraphs().forEach(p -> texts.add(p.text()));
        List<Place> places = template.places();
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            String text = texts.get(place.paragraphIndex());
            String value = filling(row).value(place.key()).printed().orElseThrow();
            texts.set(
                    place.paragraphIndex(), text.substring(0, place.start()) + value + text.substring(place.end()));
        }
        return texts;
    }
}
