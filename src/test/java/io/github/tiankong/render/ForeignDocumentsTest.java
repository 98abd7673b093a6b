package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.figure.Units;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Printing;
import io.github.tiankong.template.Supply;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.ValueKind;
import io.github.tiankong.values.Origin;
import io.github.tiankong.values.Value;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The laws of rendering over documents other programs write, with fields at random places of any text: {@code
 * -Dtiankong.documents=FOLDER} takes every document below a folder.
 */
class ForeignDocumentsTest {
    private static final Path DOCX4J =
            Path.of("src", "test", "resources", "io", "github", "tiankong", "render", "docx4j");
    private static final Path SAMPLE = Path.of("samples", "园区半年工作总结（草稿）.docx");

    @TempDir
    Path folder;

    @Test
    void holdForADocumentOfPoi() throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("完成投资 12.5 亿元 & 更多");
            XWPFHyperlinkRun link = paragraph.createHyperlinkRun("https://example.org/");
            link.setText("说明见此处");
            XWPFFootnote footnote = document.createFootnote();
            footnote.createParagraph().createRun().setText("据统计局数据");
            paragraph.addFootnoteReference(footnote);
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(1).setText("产值（亿元）");
            table.getRow(1).getCell(2).setText("7.25");
            XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
            policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料 2025");
            document.write(out);
            requireLaws("poi.docx", out.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.docx", "features.docx"})
    void holdForDocumentsOfDocx4j(String name) throws Exception {
        requireLaws(name, Files.readAllBytes(DOCX4J.resolve(name)));
    }

    private static String office() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseGet(() -> Assumptions.abort("no LibreOffice on this machine"));
    }

    @Test
    void holdForADocumentLibreOfficeHasSaved() throws Exception {
        String program = office();
        Process office = new ProcessBuilder(
                        program,
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "docx:MS Word 2007 XML",
                        "--outdir",
                        folder.toString(),
                        SAMPLE.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Path saved = folder.resolve(SAMPLE.getFileName());
        assumeTrue(Files.exists(saved), "LibreOffice saved nothing");
        requireLaws("libreoffice.docx", Files.readAllBytes(saved));
    }

    @Test
    void holdOrAreRefusedForEveryDocumentOfAFolder() throws Exception {
        String named = System.getProperty("tiankong.documents", "");
        assumeTrue(!named.isEmpty(), "no folder given by -Dtiankong.documents");
        int read = 0;
        List<String> refused = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(named))) {
            for (Path file : files.filter(f -> f.toString().matches("(?i).*\\.do[ct][xm]"))
                    .sorted()
                    .toList()) {
                try {
                    requireLaws(file.toString(), Files.readAllBytes(file));
                    read++;
                } catch (InputException e) {
                    refused.add(file + ": " + e.problem().code());
                }
            }
        }
        System.out.println("documents that keep the laws: " + read);
        refused.forEach(System.out::println);
    }

    private void requireLaws(String name, byte[] bytes) throws InputException, OutputException {
        DocxText document = DocxText.of(DocxPackage.read(name, bytes));
        Template template = randomFields(document, new Random(name.hashCode()));
        byte[] untouched = new Renderer(template).render(Filling.open(template), Gaps.KEEP);
        assertThat(entries(DocxPackage.read(name, untouched)))
                .as(name + " untouched")
                .isEqualTo(entries(document.docx()));
        Filling filling = filled(template);
        Path target = folder.resolve("filled.docx");
        new Renderer(template).render(filling, Gaps.FAIL, target);
        assertThat(texts(DocxText.read(target))).as(name + " filled").isEqualTo(expected(template, filling));
        byte[] many = new Renderer(template, Use.MANY).render(filling, Gaps.FAIL);
        assertThat(texts(DocxText.of(DocxPackage.read(name, many)))).isEqualTo(expected(template, filling));
    }

    /** Parts with CDATA are written with plain text in its place; such a difference is none to any reader. */
    private static Map<String, String> entries(DocxPackage docx) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String name : docx.entryNames()) {
            String content = new String(docx.bytes(name), java.nio.charset.StandardCharsets.ISO_8859_1);
            entries.put(name, content.contains("<![CDATA[") ? "CDATA" : content);
        }
        return entries;
    }

    private static Template randomFields(DocxText document, Random random) {
        List<Field> fields = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            DocxParagraph paragraph = document.paragraphs().get(i);
            String text = paragraph.text();
            if (paragraph.original().isPresent() || text.isBlank() || random.nextInt(3) == 0) {
                continue;
            }
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(6));
            String mask = text.substring(start, end);
            if (mask.indexOf('\n') >= 0
                    || mask.indexOf('\t') >= 0
                    || mask.indexOf('\u2011') >= 0
                    || halves(text, start, end)) {
                continue;
            }
            String key = "f" + fields.size();
            fields.add(new Field(
                    key,
                    key,
                    "",
                    new ValueKind(SlotType.TEXT, Units.of(""), OptionalInt.empty()),
                    Supply.REQUIRED,
                    "",
                    List.of(mask),
                    "",
                    new Printing(false, "")));
            places.add(new Place(i, start, end, key, mask));
        }
        return new Template("foreign", document, fields, places, List.of(), List.of());
    }

    private static boolean halves(String text, int start, int end) {
        return Character.isLowSurrogate(text.charAt(start))
                || end < text.length() && Character.isLowSurrogate(text.charAt(end));
    }

    private static Filling filled(Template template) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            String text = "⟨" + values.size() + " & ⟩";
            values.put(field.key(), new FieldValue.Given(text, Optional.empty(), new Value(text, "", Origin.TYPED)));
        }
        return new Filling(template, values);
    }

    private static List<String> texts(DocxText document) {
        return document.paragraphs().stream().map(DocxParagraph::text).toList();
    }

    /** Each paragraph with its fields replaced, in both copies of a text box where they say the same. */
    private static List<String> expected(Template template, Filling filling) {
        List<String> before = texts(template.document());
        List<String> texts = new ArrayList<>(before);
        for (Place place : template.places()) {
            String value = filling.value(place.key()).printed().orElseThrow();
            String text = before.get(place.paragraphIndex());
            texts.set(place.paragraphIndex(), text.substring(0, place.start()) + value + text.substring(place.end()));
        }
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            template.document()
                    .paragraphs()
                    .get(i)
                    .original()
                    .filter(o -> before.get(o).equals(before.get(index)))
                    .ifPresent(o -> texts.set(index, texts.get(o)));
        }
        return texts;
    }
}
