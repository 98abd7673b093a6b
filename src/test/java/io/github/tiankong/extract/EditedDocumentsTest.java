package io.github.tiankong.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.pdf.InstalledOffice;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.sheet.TableReader;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.values.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample's document, edited in named ways. A case holds the edits, a line {@code ---}, and what is then read otherwise
 * than from the untouched document, with every problem in both languages; {@code -Dgolden.renew=true} writes it anew.
 */
class EditedDocumentsTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/tiankong/extract/edited");
    private static final String PARTING = "---\n";

    private static Template template;
    private static byte[] untouched;
    private static Map<String, String> values;

    @BeforeAll
    static void fillTheSample() throws Exception {
        template = TemplateFolder.read(Path.of("templates", "园区半年工作总结"));
        var read = Mapping.map(TableReader.read(Path.of("samples", "园区半年工作总结.csv")), Forms.names(template));
        Filling filling = Filler.fill(template, read.values()).filling();
        untouched = new Renderer(template).render(filling, Gaps.FAIL);
        values = RandomValues.printed(filling);
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatTheEditLeft(Path file) throws Exception {
        String content = Files.readString(file);
        String edits = content.substring(0, content.indexOf(PARTING));
        byte[] edited = EditedDocx.edit(untouched, edits.lines().toList());
        String told = edits + PARTING + told(edited);
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(file, told);
        }
        assertThat(told).isEqualTo(content);
    }

    @Test
    void readsAllFromADocumentSavedByLibreOffice(@TempDir Path folder) throws Exception {
        Path saved = InstalledOffice.resave(Files.write(folder.resolve("报告.docx"), untouched), folder);
        assertThat(told(Files.readAllBytes(saved))).isEmpty();
    }

    /** A line for each field that is not read for sure as it was printed, then the problems. */
    private static String told(byte[] document) throws Exception {
        Extraction extraction = Extractor.extract(template, DocxText.of(DocxPackage.read("报告.docx", document)));
        assertThat(extraction.values().stream().map(FoundValue::key).toList())
                .isEqualTo(template.fields().stream().map(f -> f.key()).toList());
        List<String> lines = new ArrayList<>();
        for (FoundValue found : extraction.values()) {
            String printed = values.get(found.key());
            String how = found.reason()
                    .map(r -> r.certainty().name().toLowerCase(Locale.ROOT) + ", " + r.code())
                    .orElse("not told");
            if (!found.value().equals(printed) || !how.startsWith("sure")) {
                lines.add(found.key() + ": " + printed + " -> " + found.value() + " (" + how + ")");
            }
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Wording wording = new Wording(locale);
            extraction.problems().forEach(p -> lines.add(p.severity() + " " + wording.sentence(p)));
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
