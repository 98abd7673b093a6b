package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A finished report made a template and filled with its own values reads as it did: signs, groups of digits, decimals. */
class FinishedReportsTest {
    private static final Path REPORTS = Path.of("src/test/resources/io/github/tiankong/finding/heldout-filled");

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void filledWithItsOwnValuesReadsAsItDid(Path report) throws Exception {
        String[] lines = Files.readAllLines(report).stream()
                .map(line -> line.replaceAll("⟦([^|⟧]*)[^⟧]*⟧", "$1"))
                .toArray(String[]::new);
        DocxDraft draft = DocxDraft.of(TestDocx.ofParagraphs(lines).read());
        Template template = TemplateMaker.make(draft, SlotFinder.readReport(draft.draft(), 2030));
        Map<String, Value> own = template.fields().stream()
                .collect(Collectors.toMap(Field::key, field -> new Value(field.last(), "", Origin.TYPED)));

        Filler.Outcome outcome = Filler.fill(template, new Values(own, Map.of(), List.of()));
        byte[] document = new Renderer(template).render(outcome.filling(), Gaps.FAIL);

        assertThat(DocxText.of(DocxPackage.read("report.docx", document)).paragraphs())
                .extracting(DocxParagraph::text)
                .containsExactly(
                        Stream.of(lines).map(FinishedReportsTest::plainDigits).toArray(String[]::new));
    }

    /** Figures are printed in half-width digits without spaces inside, however the report had them: ９．３, 14. 2. */
    private static String plainDigits(String line) {
        return line.codePoints()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("(?<=[0-9])[.．] ?(?=[0-9])", ".");
    }
}
