package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.form.TableWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person typed around a text is part of it; around a number it says nothing. */
class KeptSpacesTest {
    @TempDir
    Path folder;

    private Path template;

    @BeforeEach
    void makeTemplate() throws Exception {
        template = Files.createDirectory(folder.resolve("模板"));
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofParagraphs("果园：${果园}。果树${果树}棵").bytes());
        Files.writeString(template.resolve("slots.csv"), "key,label,type,unit\n果园,果园,name,\n果树,果树,count,棵\n");
    }

    private String filled(Object... data) throws Exception {
        Path target = folder.resolve("出.docx");
        Object[] command = new Object[4 + data.length];
        System.arraycopy(new Object[] {"fill", template, "-o", target}, 0, command, 0, 4);
        System.arraycopy(data, 0, command, 4, data.length);
        Run run = Run.inEnglish(command);
        assertThat(run.code()).as(run.err()).isZero();
        return DocxText.read(target).paragraphs().get(0).text();
    }

    @Test
    void ofTheCommandLine() throws Exception {
        assertThat(filled("--set", "果园=  东坡 ", "--set", "果树= 5 ")).isEqualTo("果园：  东坡 。果树5棵");
    }

    private Path table(String text) throws Exception {
        return Files.writeString(folder.resolve("数据.csv"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            名称,值\\n果园,  东坡 \\n果树, 5           | '果园：  东坡 。果树5棵'
            名称,值\\n果园,"　东坡 "\\n果树, 5        | '果园：　东坡 。果树5棵'
            果园,果树\\n  东坡 , 5                     | '果园：  东坡 。果树5棵'
            果园\\t果树\\n  东坡 \\t 5              | '果园：  东坡 。果树5棵'
            名称, 值\\n果园, 东坡\\n果树, 5           | 果园：东坡。果树5棵
            名称 ,值\\n果园 ,"  东坡"\\n果树 ,5       | 果园：  东坡。果树5棵
            名称,值\\n果园, "东,坡"\\n果树,5          | '果园：东,坡。果树5棵'
            名称,值\\n果园,"\\n\\t东坡 \\n"\\n果树,5 | '果园：东坡 。果树5棵'
            """)
    void ofTheCellsOfATextTable(String text, String expected) throws Exception {
        assertThat(filled("-d", table(text.replace("\\n", "\n").replace("\\t", "\t"))))
                .isEqualTo(expected);
    }

    @Test
    void ofTheCellsOfAWorkbook() throws Exception {
        Path table = folder.resolve("数据.xlsx");
        TableWriter.write(List.of("名称", "值"), List.of(List.of("果园", "  东坡 "), List.of("果树", " 5 ")), table);
        assertThat(filled("-d", table)).isEqualTo("果园：  东坡 。果树5棵");
    }

    @Test
    void nothingButSpacesIsAnEmptyCell() throws Exception {
        assertThat(filled("-d", table("名称,值\n果园,  　\n果树, 5\n"), "--gaps", "keep"))
                .doesNotContain("\u3000");
    }

    @Test
    void ofTheRowsThatFailed() throws Exception {
        Path table = table("果园,果树\n 东坡 ,许多\n西坡,7\n");
        Run run = Run.inEnglish("batch", template, "-d", table, "-o", folder.resolve("出"), "--name", "{果园}.docx");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("出").resolve("failed-rows.csv")))
                .contains("\" 东坡 \",许多");
    }

    @Test
    void areNoPartOfAFileName() throws Exception {
        Path folderOfAll = folder.resolve("出");
        Run run = Run.inEnglish(
                "batch", template, "-d", table("果园,果树\n 东坡 ,5\n"), "-o", folderOfAll, "--name", "{果园}.docx");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(DocxText.read(folderOfAll.resolve("东坡.docx"))
                        .paragraphs()
                        .get(0)
                        .text())
                .isEqualTo("果园： 东坡 。果树5棵");
    }

    @Test
    void areNoPartOfWhatAConditionAsks() throws Exception {
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofParagraphs("果园：${果园}。果树${果树}棵[#if 果园 == \"东坡\"]，已挂果[/#if]")
                        .bytes());
        assertThat(filled("-d", table("名称,值\n果园, 东坡 \n果树,5\n"))).isEqualTo("果园： 东坡 。果树5棵，已挂果");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "bookmark", "control"})
    void areReadBack(String ids) throws Exception {
        filled("-d", table("名称,值\n果园,  东坡 \n果树,5\n"), "--ids", ids);
        Path back = folder.resolve("读回.csv");
        Run run = Run.inEnglish("extract", template, folder.resolve("出.docx"), "-o", back);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(back)).contains(",\"  东坡 \",sure,");
    }
}
