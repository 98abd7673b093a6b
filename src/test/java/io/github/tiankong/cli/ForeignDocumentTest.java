package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignDocumentTest {
    @TempDir
    Path folder;

    @Test
    void aDraftWithMacrosIsReadWithoutThem() throws IOException {
        Path draft = Files.write(folder.resolve("草稿.docm"), BadFiles.withMacros());
        Run run = Run.inEnglish("new", draft, "-o", folder.resolve("a"));
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "Warning: 草稿.docm: The document carried macros. They were left out; nothing else is changed.\n");
        assertThat(Run.inChinese("new", draft, "-o", folder.resolve("b")).err())
                .isEqualTo("注意：草稿.docm：文档带有宏，已去掉，其余不变。\n");
    }
}
