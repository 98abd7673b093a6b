package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.problem.InputException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedDocumentTest {
    private static final Path DRAFT = Path.of("samples", "园区半年工作总结（草稿）.docx");
    private static final Path DATA = Path.of("samples", "园区半年工作总结.csv");

    @TempDir
    Path folder;

    private Path fill(String name, String... more) {
        Path document = folder.resolve(name);
        Object[] command = new Object[6 + more.length];
        System.arraycopy(new Object[] {"fill", DRAFT, "-d", DATA, "-o", document}, 0, command, 0, 6);
        System.arraycopy(more, 0, command, 6, more.length);
        Run run = Run.inChinese(command);
        assertThat(run.code()).as(run.err()).isZero();
        return document;
    }

    private static List<String> texts(Path document) throws InputException {
        return DocxText.read(document).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--comments", "--ids=bookmark", "--ids=control", "--comments --ids=bookmark"})
    void readsTheSameWithMarksAndWithoutThemAgain(String options) throws InputException {
        List<String> plain = texts(fill("plain.docx"));
        Path marked = fill("marked.docx", options.split(" "));
        assertThat(texts(marked)).isEqualTo(plain);
        Path stripped = folder.resolve("stripped.docx");
        assertThat(Run.inEnglish("strip", marked, "-o", stripped).code()).isZero();
        assertThat(texts(stripped)).isEqualTo(plain);
        assertThat(new String(DocxPackage.read(stripped).bytes("word/document.xml"), UTF_8))
                .doesNotContain("comment", "tk_", "w:sdt");
    }

    @Test
    void aCommentTellsWhereItsValueCameFrom() throws InputException {
        DocxPackage document = DocxPackage.read(fill("commented.docx", "--comments"));
        assertThat(new String(document.bytes("word/comments.xml"), UTF_8))
                .contains("工业总产值 · 表格 · 园区半年工作总结.csv，第 5 行，“填写值”列 · 268.4")
                .contains("工业总产值同比增幅 · 算出 · (工业总产值 / 上年.工业总产值 - 1) * 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ids=bookmark", "--ids=control"})
    void whatIsNamedIsReadBackHoweverTheTextAroundItWasRewritten(String ids) throws Exception {
        Path marked = fill("marked.docx", ids);
        DocxPackage document = DocxPackage.read(marked);
        String xml = new String(document.bytes("word/document.xml"), UTF_8);
        String rewritten = xml.replaceAll("[\\p{IsHan}&&[^增长下降减少加持平]]", "改");
        Path edited = folder.resolve("edited.docx");
        try (OutputStream out = Files.newOutputStream(edited)) {
            document.write(Map.of("word/document.xml", restored(xml, rewritten).getBytes(UTF_8)), out);
        }
        Path table = folder.resolve("back.csv");
        Run run = Run.inChinese("extract", DRAFT, edited, "-o", table);
        String back = Files.readString(table);
        assertThat(back).as(run.out() + run.err()).contains("268.4,确定,文档里有标记指明", "46830,确定,文档里有标记指明", "38.6,确定");
        assertThat(run.out()).contains("读出 100 个；确定 96 个");
    }

    /** The names of marks, which are no text, stay what they were. */
    private static String restored(String xml, String rewritten) {
        Pattern names = Pattern.compile("tk_\\d+_[^\"]*");
        Matcher before = names.matcher(xml);
        Matcher after = names.matcher(rewritten);
        StringBuilder restored = new StringBuilder();
        while (before.find() && after.find()) {
            after.appendReplacement(restored, Matcher.quoteReplacement(before.group()));
        }
        return after.appendTail(restored).toString();
    }

    @Test
    void aMaskLeftOpenHasACommentInTheCheckedCopy() throws InputException {
        Path copy = folder.resolve("checked.docx");
        Run run = Run.inEnglish("check", DRAFT, "--comments", copy);
        assertThat(run.out()).containsPattern("comments 1\\d\\d:");
        assertThat(new String(DocxPackage.read(copy).bytes("word/comments.xml"), UTF_8))
                .contains("漏填了“xxxx”。 请填上。");
    }

    @Test
    void stripSaysWhatItTookOut() {
        Path marked = fill("marked.docx", "--ids=bookmark");
        Run run = Run.inEnglish("strip", marked, "-o", folder.resolve("o.docx"));
        assertThat(run.out()).matches("Comments and marks taken out: 1\\d\\d. Written: .*o\\.docx\\n");
        assertThat(Run.inEnglish("strip", marked, "-o", marked).code()).isEqualTo(4);
    }

    @Test
    void saysWhatIsNotMarkedOfLists() throws Exception {
        Path template = Files.createDirectory(folder.resolve("项目表"));
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofParagraphs("有[#list 项目 as q]${q.名称}、[/#list]等项目。").bytes());
        Files.writeString(template.resolve("slots.csv"), "key,label,type\n项目.名称,项目名称,name\n");
        Path table = Files.writeString(folder.resolve("项目.csv"), "名称\n新材料园\n物流港\n");
        Path out = folder.resolve("o.docx");
        Run bookmarks = Run.inEnglish("fill", template, "-d", table, "-o", out, "--ids=bookmark", "--comments");
        assertThat(bookmarks.err())
                .contains("The values of the list 项目 get no bookmark", "The values of the list 项目 get no comment.");
        assertThat(Run.inEnglish("fill", template, "-d", table, "-o", out, "--ids=control")
                        .err())
                .doesNotContain("Note");
        assertThat(Run.inEnglish("strip", out, "-o", folder.resolve("s.docx")).out())
                .contains("taken out: 2.");
    }
}
