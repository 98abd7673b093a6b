package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestXml;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates and values from strangers are text, whatever they look like. What {@code check} says of them: LintTest. */
class StrangersTest {
    private static final String VALUE = "产值,工业产值,,amount,亿元,1,,xxx.x,\n";
    private static final String NAME = "单位,单位,,name,,,,XX,\n";

    @TempDir
    Path folder;

    private Path template(String body, String slots) throws Exception {
        return new Faulty("", body, slots, "").writeTo(folder.resolve("t"));
    }

    private List<String> filled(Path template, String... set) throws Exception {
        Path out = folder.resolve("o.docx");
        List<Object> words = new java.util.ArrayList<>(List.of("fill", template, "-o", out));
        for (String value : set) {
            words.addAll(List.of("--set", value));
        }
        Run run = Run.inEnglish(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return DocxText.read(out).paragraphs().stream().map(DocxParagraph::text).toList();
    }

    @Test
    void directivesOfFreemarkerStayText() throws Exception {
        String text = "[#include '/etc/passwd'][#assign x=1]&lt;#assign y='a'?new()>#{产值}";
        assertThat(filled(template(TestXml.p(text) + TestXml.p("${产值}亿元"), VALUE), "产值=3"))
                .containsExactly("[#include '/etc/passwd'][#assign x=1]<#assign y='a'?new()>#{产值}", "3.0亿元");
    }

    @Test
    void aMarkThatCallsSomethingIsRefused() throws Exception {
        Path written = template(TestXml.p("${产值}亿元${产值?api.getClass()}"), VALUE);
        Run run = Run.inEnglish("fill", written, "--set", "产值=3", "-o", folder.resolve("o.docx"));
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(folder.resolve("o.docx")).doesNotExist();
    }

    @Test
    void valuesAndMasksAreNeverMarkup() throws Exception {
        String value = "</w:t></w:r></w:p><w:p>${产值}<#assign x=1>]]>&lt;&#10;[#if 1]";
        assertThat(filled(template(TestXml.p("${单位}完成${产值}亿元"), VALUE + NAME), "产值=3", "单位=" + value))
                .containsExactly(value + "完成3.0亿元");
        String slots = "单位,单位,,name,,,,\"</w:t>${x}<#if 1>\",\n";
        Path written = template(TestXml.p("${单位}。"), slots);
        Path open = folder.resolve("open.docx");
        assertThat(Run.inEnglish("fill", written, "--gaps", "keep", "-o", open).code())
                .isZero();
        assertThat(DocxText.read(open).paragraphs().get(0).text()).isEqualTo("</w:t>${x}<#if 1>。");
    }

    @Test
    void listsThatMultiplyAreRefusedBeforeAnythingIsWritten() throws Exception {
        String body = TestXml.p("[#list 项 as a][#list 目 as b][#list 事 as c]${c.名}[/#list]${b.名}[/#list]${a.名}[/#list]");
        Path written = template(body, "项.名,项名,,name,,,,XX,\n目.名,目名,,name,,,,XX,\n事.名,事名,,name,,,,XX,\n");
        String rows = "\n甲".repeat(200);
        for (String list : List.of("项", "目", "事")) {
            Files.writeString(folder.resolve(list + ".csv"), list + "名" + rows + "\n");
        }
        Run run = Run.inEnglish(
                "fill",
                written,
                "-d",
                folder.resolve("项.csv"),
                "-d",
                folder.resolve("目.csv"),
                "-d",
                folder.resolve("事.csv"),
                "-o",
                folder.resolve("o.docx"));
        assertThat(run.err())
                .contains(
                        "Error: t: The lists of the template would repeat its text 8040200 times, more than the 200000 that are"
                                + " allowed. Shorten the lists, or take apart those that stand in one another.\n");
        assertThat(folder.resolve("o.docx")).doesNotExist();
    }

    @Test
    void nothingIsFetchedAndWhatWouldFetchIsGone() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Path written = template(
                    TestXml.p("完成工业产值${产值}亿元。")
                            + Faulty.field("INCLUDEPICTURE " + address, "图")
                            + Faulty.field("LINK Excel.Sheet " + address + " R1C1", "5")
                            + TestXml.p("[#include '" + address + "']"),
                    VALUE);
            Run.inEnglish("check", written);
            assertThat(filled(written, "产值=3"))
                    .containsExactly("完成工业产值3.0亿元。", "图", "5", "[#include '" + address + "']");
            String xml = new String(
                    DocxPackage.read(folder.resolve("o.docx")).bytes("word/document.xml"), StandardCharsets.UTF_8);
            assertThat(xml).doesNotContain("INCLUDEPICTURE", "LINK", "fldChar");
            server.setSoTimeout(50);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void macrosAndWhatIsFetchedAreLeftOutOfWhatIsFilled() throws Exception {
        assertThat(filled(Faulty.carrier().writeTo(folder.resolve("t")), "产值=3"))
                .containsExactly("完成工业产值3.0亿元。", "说明", "");
        DocxPackage written = DocxPackage.read(folder.resolve("o.docx"));
        assertThat(written.warnings()).isEmpty();
        assertThat(written.entryNames()).noneMatch(name -> name.contains("vba"));
        assertThat(new String(written.bytes("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .containsOnlyOnce("TargetMode")
                .contains("Target=\"https://example.org/\" TargetMode=\"External\"");
        assertThat(new String(written.bytes("word/document.xml"), StandardCharsets.UTF_8))
                .doesNotContain("altChunk", "subDoc", "r:link");
    }
}
