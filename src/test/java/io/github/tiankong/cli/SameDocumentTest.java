package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.TestDocx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameDocumentTest {
    @TempDir
    Path folder;

    private Path draft(String text) throws Exception {
        return Files.write(
                folder.resolve("底稿.docx"), TestDocx.ofParagraphs(text).bytes());
    }

    @Test
    void commentsAreChineseInAnyLocaleUnlessAnotherIsAskedFor() throws Exception {
        Path draft = draft("产值xx亿元。");
        Path one = folder.resolve("一.docx");
        Path two = folder.resolve("二.docx");
        Path three = folder.resolve("三.docx");
        Run.in(Locale.FRANCE, "fill", draft, "--set", "产值=5", "--comments", "-o", one);
        Run.inChinese("fill", draft, "--set", "产值=5", "--comments", "-o", two);
        Run.inChinese("fill", draft, "--set", "产值=5", "--comments", "--lang", "en", "-o", three);
        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(comments(two)).contains("产值 · 直接给出 · 5");
        assertThat(comments(three)).doesNotContain("直接给出");
    }

    private static String comments(Path document) throws Exception {
        return new String(DocxPackage.read(document).bytes("word/comments.xml"), UTF_8);
    }

    @Test
    void theDocumentOfATemplateGivenAsADraftIsTold() throws Exception {
        Path draft = draft("投资${投资}亿元，产值xx亿元。");
        Run run = Run.inEnglish("fill", draft, "--gaps", "keep", "-o", folder.resolve("出.docx"));
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("Warning: 底稿.docx: A template has marks such as ${投资}, a draft has none: 1 of them stay"
                        + " as they are. If this is the document of a template, name its folder.\n");
    }
}
