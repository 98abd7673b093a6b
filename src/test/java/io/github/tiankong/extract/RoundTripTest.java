package io.github.tiankong.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was printed is read back, for every shipped template and sample, over random values. */
class RoundTripTest {
    private static final int SEEDS = 40;

    /** Every template folder and every draft there is. */
    static List<Path> templates() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("templates"))) {
            folders.filter(TemplateFolder::isTemplate).forEach(found::add);
        }
        try (Stream<Path> drafts = Files.list(Path.of("samples"))) {
            drafts.filter(p -> p.getFileName().toString().contains("草稿")).forEach(found::add);
        }
        return found.stream().sorted().toList();
    }

    static Template read(Path path) throws InputException {
        return Files.isDirectory(path) ? TemplateFolder.read(path) : TemplateMaker.make(DraftReader.read(path));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void printedValuesAreReadBackForSure(Path path) throws InputException {
        Template template = read(path);
        Renderer renderer = new Renderer(template);
        for (int seed = 0; seed < SEEDS; seed++) {
            Filling filling = new RandomValues(seed).fill(template);
            Extraction read = extract(template, renderer.render(filling, Gaps.KEEP));
            assertThat(read.byKey()).as("seed " + seed).isEqualTo(RandomValues.printed(filling));
            assertThat(read.problems()).as("seed " + seed).isEmpty();
            assertThat(read.count(Certainty.SURE)).isEqualTo(template.fields().size());
        }
    }

    private static Extraction extract(Template template, byte[] document) throws InputException {
        return Extractor.extract(template, DocxText.of(DocxPackage.read("报告.docx", document)));
    }
}
