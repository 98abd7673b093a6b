package io.github.tiankong.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.InputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** In these documents {@code <1>} opens a block that may repeat, {@code <?>} a condition, {@code <|>} parts its branches and {@code </>} closes it. */
class FoldsTest {
    private static final String ENTRY = "word/document.xml";
    private static final Pattern DIRECTIVE = Pattern.compile("‹[^›]*›");

    @Test
    void leavesOutWordsAcrossRuns() throws InputException {
        String body = p(r("产值增长‹1›，增速居"), r("首", "<w:b/>"), r("位‹/›。"));
        assertThat(written(body, 0)).containsExactly("产值增长。");
        assertThat(written(body, 2)).containsExactly("产值增长，增速居首位，增速居首位。");
    }

    @Test
    void choosesBetweenWordsWhoseDirectivesAreCutIntoRuns() throws InputException {
        String body = p(r("完成‹"), r("1›甲‹|"), r("›乙‹/"), r("›。"));
        assertThat(branch(body, 0)).containsExactly("完成甲。");
        assertThat(branch(body, 1)).containsExactly("完成乙。");
    }

    @Test
    void takesAlongParagraphsThatHoldADirectiveAlone() throws InputException {
        String body = p(r("一")) + p(r("‹1›")) + p(r("二")) + p(r("‹|›")) + p(r("三")) + p(r("‹/›")) + p(r("四"));
        assertThat(branch(body, 0)).containsExactly("一", "二", "四");
        assertThat(branch(body, 1)).containsExactly("一", "三", "四");
        assertThat(written(body, 0)).containsExactly("一", "四");
    }

    @Test
    void repeatsParagraphsThatBeginAndEndWithADirective() throws InputException {
        String body = p(r("一")) + p(r("‹1›二")) + p(r("三‹/›")) + p(r("四"));
        assertThat(written(body, 2)).containsExactly("一", "二", "三", "二", "三", "四");
    }

    @Test
    void repeatsARowOfATable() throws InputException {
        String body = table(row("镇", "产值"), row("‹1›x", "y‹/›"), row("合计", "z"));
        assertThat(written(body, 2)).containsExactly("镇", "产值", "x", "y", "x", "y", "合计", "z", "");
        assertThat(written(body, 0)).containsExactly("镇", "产值", "合计", "z", "");
    }

    @Test
    void takesAlongRowsThatHoldADirectiveAlone() throws InputException {
        String body = table(row("‹1›", ""), row("x", "y"), row("", "‹/›"), row("合计", "z"));
        assertThat(written(body, 2)).containsExactly("x", "y", "x", "y", "合计", "z", "");
    }

    @Test
    void leavesAParagraphWhereACellWouldHaveNone() throws InputException {
        String cells = "<w:tc>" + p(r("‹1›")) + p(r("x")) + p(r("‹/›")) + "</w:tc><w:tc>" + p(r("‹1›y‹/›")) + "</w:tc>";
        String others = "<w:tc>" + p(r("镇")) + p(r("‹1›")) + p(r("z")) + p(r("‹/›")) + "</w:tc>";
        String body = table("<w:tr>" + cells + others + "</w:tr>");
        assertThat(written(body, 0)).containsExactly("", "", "镇", "");
        assertThat(written(body, 2)).containsExactly("x", "x", "yy", "镇", "z", "z", "");
    }

    @Test
    void aParagraphGoesWithTheConditionAllOfItLiesIn() throws InputException {
        String body = p(r("一")) + p(r("　‹"), r("?›甲", "<w:b/>"), r("乙‹/› ")) + p(r("二"));
        assertThat(written(body, 0)).containsExactly("一", "二");
        assertThat(written(body, 1)).containsExactly("一", "　甲乙 ", "二");
    }

    @Test
    void aParagraphGoesWithTheConditionThatHasNoBranchForIt() throws InputException {
        String body = p(r("一")) + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + r("‹?›甲‹|", "<w:b/>") + r("›乙‹/›")
                + "</w:p>" + p(r("二"));
        assertThat(branch(body, 0)).containsExactly("一", "甲", "二");
        assertThat(branch(body, 1)).containsExactly("一", "乙", "二");
        assertThat(written(body, 0)).containsExactly("一", "二");
    }

    @Test
    void nestedConditionsEachTakeTheirParagraphAlong() throws InputException {
        String body = p(r("一")) + p(r("‹?›‹?›甲‹/›‹/›")) + p(r("‹?›‹?›乙‹/›")) + p(r("丙‹/›")) + p(r("二"));
        DocxText text = TestDocx.ofBody(body).read();
        List<Block> blocks = blocks(text);
        assertThat(expanded(text, blocks, 1, -1)).containsExactly("一", "甲", "乙", "丙", "二");
        assertThat(expanded(text, blocks, Set.of(1))).containsExactly("一", "乙", "丙", "二");
        assertThat(expanded(text, blocks, Set.of(3))).containsExactly("一", "甲", "丙", "二");
        assertThat(expanded(text, blocks, Set.of(0, 2))).containsExactly("一", "二");
    }

    /** A list goes on in its paragraph, and so does a condition on its entries. */
    @Test
    void aListWithinAParagraphStaysInIt() throws InputException {
        String body = p(r("一")) + p(r("‹1›‹?›甲‹/›‹/›")) + p(r("‹?›‹1›乙‹/›‹/›"));
        assertThat(written(body, 2)).containsExactly("一", "甲甲甲甲", "乙乙", "乙乙");
        assertThat(written(body, 0)).containsExactly("一", "");
    }

    @Test
    void whatShowsBesideTheTextKeepsItsParagraph() throws InputException {
        String picture = "<w:r><w:drawing/></w:r>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String section = "<w:pPr><w:sectPr/></w:pPr>";
        for (String beside : List.of(picture, field, section, "<w:r><w:br w:type=\"page\"/></w:r>")) {
            assertThat(written(p(r("一")) + p(beside, r("‹?›甲‹/›")), 0))
                    .as(beside)
                    .hasSize(2);
        }
        assertThat(written(p(r("‹?›甲‹/›‹?›乙‹/›")) + p(r("一")), 0)).containsExactly("", "一");
        assertThat(written("<w:tbl>" + row("a") + "</w:tbl>" + p(r("‹?›甲‹/›")) + table(row("b")), 0))
                .containsExactly("a", "", "b", "");
    }

    @Test
    void aRowGoesWithTheConditionAllOfItLiesIn() throws InputException {
        String body = table(row("镇", "产值"), row("‹?›x‹/›", ""), row("‹?›y", "z‹/›"), row("", "‹?›a‹|›b‹/›"));
        assertThat(written(body, 0)).containsExactly("镇", "产值", "");
        assertThat(branch(body, 0)).containsExactly("镇", "产值", "x", "", "y", "z", "", "a", "");
    }

    @Test
    void aRowStaysForWhatElseItHolds() throws InputException {
        String merged = "<w:tr><w:tc>" + p(r("‹?›x‹/›")) + "</w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                + p() + "</w:tc></w:tr>";
        assertThat(written(table(row("‹?›x‹/›", "")), 0)).containsExactly("", "", "");
        assertThat(written(table(row("镇", ""), merged), 0)).containsExactly("镇", "", "", "", "");
        assertThat(written(table(row("镇", ""), row("‹?›x‹/›", "y")), 0)).containsExactly("镇", "", "", "y", "");
        String list = "<w:tr><w:tc>" + p(r("‹1›")) + p(r("‹?›x‹/›")) + p(r("‹/›")) + p() + "</w:tc></w:tr>";
        assertThat(written(table(row("镇"), list), 2)).containsExactly("镇", "x", "x", "x", "x", "", "");
    }

    @Test
    void nestsBlocksWhoseDirectivesShareAParagraph() throws InputException {
        String body = p(r("一")) + p(r("‹1›‹2›")) + p(r("二")) + p(r("‹/›‹/›")) + p(r("三"));
        assertThat(written(body, 2)).containsExactly("一", "二", "二", "二", "二", "三");
    }

    @Test
    void refusesWhatIsNotWhole() throws InputException {
        String hyperlink = p(r("‹1›a"), "<w:hyperlink>" + r("b‹/›c") + "</w:hyperlink>");
        String halfParagraph = p(r("a‹1›b")) + p(r("c‹/›d"));
        String outOfATable = p(r("‹1›")) + table(row("a", "‹/›"));
        for (String body : List.of(hyperlink, halfParagraph, outOfATable)) {
            DocxText text = TestDocx.ofBody(body).read();
            assertThat(Folds.of(text, blocks(text)).isWhole(0)).as(body).isFalse();
        }
    }

    @Test
    void findsTheRowOfAParagraph() throws InputException {
        DocxText text = TestDocx.ofBody(table(row("镇", "产值"), row("x", "y"))).read();
        assertThat(expanded(text, List.of(Block.ofRow(-1, 2)), 3, -1))
                .containsExactly("镇", "产值", "x", "y", "x", "y", "x", "y", "");
    }

    private static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String r(String text, String... properties) {
        return "<w:r>" + (properties.length > 0 ? "<w:rPr>" + properties[0] + "</w:rPr>" : "") + "<w:t>" + text
                + "</w:t></w:r>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>" + p();
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(p(r(cell))).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /** The paragraphs with every branch written so many times. */
    private static List<String> written(String body, int times) throws InputException {
        DocxText text = TestDocx.ofBody(body).read();
        return expanded(text, blocks(text), times, -1);
    }

    private static List<String> branch(String body, int branch) throws InputException {
        DocxText text = TestDocx.ofBody(body).read();
        return expanded(text, blocks(text), 1, branch);
    }

    private static List<Block> blocks(DocxText text) {
        List<List<TextRange>> found = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        List<Boolean> repeated = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Matcher matcher = DIRECTIVE.matcher(text.paragraphs().get(i).text());
            while (matcher.find()) {
                if (!matcher.group().matches("‹[/|]›")) {
                    parents.add(open.isEmpty() ? -1 : open.peek());
                    repeated.add(!matcher.group().equals("‹?›"));
                    open.push(found.size());
                    found.add(new ArrayList<>());
                }
                found.get(open.element()).add(new TextRange(i, matcher.start(), matcher.end()));
                if (matcher.group().equals("‹/›")) {
                    open.pop();
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            blocks.add(new Block(parents.get(i), repeated.get(i), found.get(i)));
        }
        return blocks;
    }

    private static List<String> expanded(DocxText text, List<Block> blocks, int times, int branch)
            throws InputException {
        return expanded(text, blocks, (block, number) -> branch < 0 || number == branch ? times : 0);
    }

    /** The paragraphs without what some blocks enclose. */
    private static List<String> expanded(DocxText text, List<Block> blocks, Set<Integer> without)
            throws InputException {
        return expanded(text, blocks, (block, number) -> without.contains(block) ? 0 : 1);
    }

    /** @param times how often a branch of a block is written */
    private static List<String> expanded(DocxText text, List<Block> blocks, IntBinaryOperator times)
            throws InputException {
        List<Cut> cuts = new ArrayList<>();
        for (Block block : blocks) {
            for (TextRange range : block.directives()) {
                if (range.end() > range.start()) {
                    cuts.add(new Cut(cuts.size(), range.paragraphIndex(), range.start(), range.end()));
                }
            }
        }
        Folds folds = Folds.of(text, blocks);
        for (int i = 0; i < blocks.size(); i++) {
            assertThat(folds.isWhole(i)).isTrue();
        }
        StringBuilder xml = new StringBuilder();
        expand(PartCutter.cut(text, cuts, folds).get(ENTRY), times, xml);
        PackageEdit edit = new PackageEdit(text.docx());
        edit.put(ENTRY, xml.toString().getBytes(StandardCharsets.UTF_8));
        return DocxText.of(edit.read()).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }

    private static void expand(List<Segment> segments, IntBinaryOperator times, StringBuilder xml) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Fixed fixed) {
                xml.append(fixed.xml());
            } else if (segment instanceof Segment.Folded folded) {
                int most = 0;
                for (int b = 0; b < folded.branches().size(); b++) {
                    most = Math.max(most, times.applyAsInt(folded.block(), b));
                }
                for (int i = 0; i < most; i++) {
                    for (int b = 0; b < folded.branches().size(); b++) {
                        if (i < times.applyAsInt(folded.block(), b)) {
                            expand(folded.branches().get(b), times, xml);
                        }
                    }
                }
                if (most == 0) {
                    xml.append(folded.otherwise());
                }
            }
        }
    }
}
