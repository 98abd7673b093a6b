package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddValuesTest {
    @TempDir
    Path folder;

    private Run fill(String value) throws Exception {
        Path template = Files.createDirectory(folder.resolve("t"));
        Files.writeString(template.resolve("slots.csv"), "key,type\n单位,text\n");
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofParagraphs("前${单位}后").bytes());
        return Run.inEnglish("fill", template, "--set", "单位=" + value, "-o", folder.resolve("o.docx"));
    }

    private String text() throws Exception {
        return DocxText.read(folder.resolve("o.docx")).paragraphs().get(0).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a&b<c>\"d'",
                "]]>",
                "${单位}",
                "[#if 1]<#list 1..9 as x>#{1+1}[=1]",
                "𠮷野家🎉",
                "שלום עולם",
                "a\tb\nc",
                "e\u0301\u200B\uE000"
            })
    void survivesAsItIs(String value) throws Exception {
        Run run = fill(value);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(text()).isEqualTo("前" + value + "后");
    }

    @Test
    void whatNoDocumentCanHoldIsLeftOutAndTold() throws Exception {
        Run run = fill("a\u0000\u000B\uFFFE\uD800b\r\nc");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "Warning: The value of 单位 held 4 characters that a document cannot hold (control characters)."
                                + " They were left out; look at the text.\n");
        assertThat(text()).isEqualTo("前ab\nc后");
    }
}
