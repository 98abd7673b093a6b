package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word opens no table without rows: it goes with the last of them. */
class EmptyListTest {
    @TempDir
    Path folder;

    private static String table(String... cells) {
        StringBuilder rows = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>");
        for (String cell : cells) {
            rows.append("<w:tr><w:tc>").append(cell).append("</w:tc></w:tr>");
        }
        return rows.append("</w:tbl>").toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void leavesNoTableBehind() throws Exception {
        String body = paragraph("前")
                + table(paragraph("${果园.名称}"))
                + paragraph("中")
                + table(table(paragraph("${果园.名称}")) + "<w:p/>")
                + table(paragraph("[#if 果树 gt 9]"), paragraph("多"), paragraph("[/#if]"))
                + paragraph("果树${果树}棵");
        Path template = Files.createDirectory(folder.resolve("模板"));
        Files.write(template.resolve("template.docx"), TestDocx.ofBody(body).bytes());
        Files.writeString(
                template.resolve("slots.csv"), "key,label,type,unit,required\n果园.名称,名称,name,,no\n果树,果树,count,棵,yes\n");
        Path target = folder.resolve("出.docx");
        Run run = Run.inEnglish("fill", template, "--set", "果树=5", "-o", target);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(DocxText.read(target).paragraphs().stream().map(DocxParagraph::text))
                .containsExactly("前", "中", "", "果树5棵");
        assertThat(new String(DocxPackage.read(target).bytes("word/document.xml"), UTF_8).split("<w:tbl>", -1))
                .hasSize(2);
    }
}
