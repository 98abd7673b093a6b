package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.pdf.InstalledOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a plain text to a document of the official layout, and what {@code check --layout gb9704} says of it. */
class CheckLayoutTest {
    private static final String DRAFT = """
            柳溪镇xxxx年上半年工作总结

            县人民政府：
            上半年，全镇完成工业产值xx.x亿元，同比增长x.x%。
            一、主要工作
            （一）抓项目。共签约项目x个。
            1.强化要素保障
            盘活闲置土地xxx亩。
            附件：1.主要指标表
            2.重点项目表
            柳溪镇人民政府
            xxxx年x月x日
            附件1
            主要指标表
            全镇完成固定资产投资xx.x亿元。
            """;
    private static final Run CLEAN = new Run(ExitCode.DONE, "没有发现问题。\n", "");

    @TempDir
    Path folder;

    private Path template;
    private Path filled;

    @BeforeEach
    void fillTheDraft() throws IOException {
        Path draft = Files.writeString(folder.resolve("柳溪镇.txt"), DRAFT);
        template = folder.resolve("模板");
        filled = folder.resolve("总结.docx");
        assertThat(Run.inChinese("new", draft, "-o", template, "--layout", "gb9704")
                        .code())
                .isZero();
        Path data = Files.writeString(folder.resolve("数据.csv"), """
                工业产值,12.3
                工业产值同比增幅,4.5
                签约项目数,12
                盘活闲置土地面积,120
                固定资产投资,6.7
                落款年份,2026
                落款月份,12
                落款日,15
                """);
        Run run = Run.inChinese("fill", template, "-d", data, "--set", "总结年度=2026", "-o", filled);
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void whatWasLaidOutByUsKeepsTheStandard() {
        assertThat(Run.inChinese("check", template, "--layout", "gb9704")).isEqualTo(CLEAN);
        assertThat(Run.inChinese("check", filled, "--layout", "gb9704")).isEqualTo(CLEAN);
    }

    @Test
    void savedByLibreOfficeItStillDoes() throws Exception {
        Path saved = InstalledOffice.resave(filled, folder);
        assertThat(Run.inChinese("check", saved, "--layout", "gb9704")).isEqualTo(CLEAN);
    }

    @Test
    void tellsEachDepartureWithItsPlacesAndMarksThem() throws Exception {
        Path draft = Path.of("samples", "园区半年工作总结（草稿）.docx");
        Path data = Path.of("samples", "园区半年工作总结.csv");
        Path report = folder.resolve("园区.docx");
        assertThat(Run.inChinese("fill", draft, "-d", data, "-o", report).code())
                .isZero();
        Path marked = folder.resolve("批注.docx");
        Run run = Run.inChinese("check", report, "--layout", "GB9704", "--comments", marked);
        assertThat(run).isEqualTo(new Run(ExitCode.CONTENT, "已写出带 1 条批注的文档：" + marked + "\n共 3 处。\n", """
                        说明：园区.docx，第 1 段，句子“云台工业园区2025年上半年工作总结”：每行排 27 字。应为 28 字：字间距紧缩 0.25 磅，或在页面设置里指定每行 28 字。
                        注意：园区.docx，第 1 段，句子“云台工业园区2025年上半年工作总结”：页码字体为“Times New Roman”。应为宋体。
                        注意：园区.docx，第 1 段，句子“云台工业园区2025年上半年工作总结”：页码没有放在外侧。奇数页居右空一字，偶数页居左空一字。
                        """));
        assertThat(new String(DocxPackage.read(marked).bytes("word/comments.xml"), StandardCharsets.UTF_8))
                .contains("页码字体为“Times New Roman”。 应为宋体。");
    }

    @Test
    void manyParagraphsAreOneLine() throws Exception {
        Path report = folder.resolve("宋体.docx");
        DocxPackage docx = DocxPackage.read(filled);
        String styles = new String(docx.bytes("word/styles.xml"), StandardCharsets.UTF_8);
        String changed = styles.replace(
                "<w:name w:val=\"Body Text\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>",
                "<w:name w:val=\"Body Text\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr>");
        try (var out = Files.newOutputStream(report)) {
            docx.write(Map.of("word/styles.xml", changed.getBytes(StandardCharsets.UTF_8)), out);
        }
        assertThat(Run.inEnglish("check", report, "--layout", "gb9704"))
                .isEqualTo(new Run(
                        ExitCode.CONTENT,
                        "1 found.\n",
                        "Warning: 宋体.docx, paragraph 3, 5, 7 … (4), sentence \"上半年，全镇完成工业产值12.3亿元，同比增长4.5%。\":"
                                + " Body text is set in 宋体; the standard wants 仿宋.\n"));
    }

    @Test
    void anotherLayoutIsRefused() {
        assertThat(Run.inEnglish("check", filled, "--layout", "a4").code()).isEqualTo(ExitCode.USAGE);
    }
}
