package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
