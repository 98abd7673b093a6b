package io.github.tiankong.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.DocumentRows;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFaultTest {
    @TempDir
    Path folder;

    @Test
    void anUnexpectedFaultFailsItsRowOnly() throws Exception {
        Template template = TemplateMaker.make(
                DocxDraft.of(TestDocx.ofParagraphs("新栽果树xx棵。").read()));
        Path table = Files.writeString(
                folder.resolve("各村.csv"), "单位," + template.fields().get(0).key() + "\n东村,5\n");
        try (DocumentRows rows = DocumentRows.open(table, Forms.names(template), SavedMapping.NONE)) {
            Recipe recipe = new Recipe(
                    "", rows.head(), SavedMapping.NONE, "{单位}.docx", Gaps.FAIL, false, table.toString(), List.of());
            DocumentMaker maker = new DocumentMaker(recipe, template);
            DocumentRow row = rows.nextRow().orElseThrow();
            MadeDocument made = maker.guarded(row, maker.fileName(row), 1, () -> {
                throw new IllegalStateException("the written document cannot be read");
            });
            assertThat(made.failed()).isTrue();
            assertThat(made.name()).isEqualTo("东村.docx");
            assertThat(made.problems().stream().map(Problem::code)).containsExactly("internal");
            assertThat(new Wording(Locale.ENGLISH).sentence(made.problems().get(0)))
                    .startsWith("各村.csv, row 2: A fault of ours: java.lang.IllegalStateException: ");
        }
    }
}
