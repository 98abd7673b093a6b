package io.github.tiankong.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyTablesTest {
    private static final String HEAD = "<w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>";
    private static final String EMPTY = "<w:tbl>" + HEAD + "</w:tbl>";

    private static String table(String... cells) {
        StringBuilder table = new StringBuilder("<w:tbl>" + HEAD);
        for (String cell : cells) {
            table.append("<w:tr><w:tc>").append(cell).append("</w:tc></w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void goWithAllThatIsInThem() {
        String kept = paragraph("前") + table(paragraph("a")) + "<w:p/>";
        assertThat(EmptyTables.without(paragraph("前") + EMPTY + table(paragraph("a")) + "<w:p/>"))
                .isEqualTo(kept);
        assertThat(EmptyTables.without(kept)).isEqualTo(kept);
    }

    @Test
    void goFromACellThatKeepsAParagraph() {
        assertThat(EmptyTables.without(table(EMPTY + "<w:p/>"))).isEqualTo(table("<w:p/>"));
        assertThat(EmptyTables.without(table(EMPTY))).isEqualTo(table("<w:p/>"));
    }

    /** The rows of a table of three that are left out on a condition, and whether there may be none left. */
    @ParameterizedTest
    @CsvSource({"'', false", "0, false", "'0 1', false", "'0 1 2', true"})
    void areLookedForWhereAllRowsMayBeLeftOut(String left, boolean mayBe) throws Exception {
        DocxText text = TestDocx.ofBody(table(paragraph("a"), paragraph("b"), paragraph("c")))
                .read();
        List<Block> blocks = left.isEmpty()
                ? List.of()
                : List.of(left.split(" ")).stream()
                        .map(row -> Block.ofRow(-1, Integer.parseInt(row)))
                        .toList();
        assertThat(EmptyTables.mayBeIn(text, Folds.of(text, blocks))).isEqualTo(mayBe);
    }
}
