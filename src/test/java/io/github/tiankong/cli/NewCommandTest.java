package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a template folder can be made, and where not. */
class NewCommandTest {
    @TempDir
    Path folder;

    private Path draft;

    @BeforeEach
    void writeDraft() throws Exception {
        draft = Files.writeString(folder.resolve("简报.txt"), "完成工业产值xxx.x亿元。\n");
    }

    @Test
    void aFileInTheFoldersPlaceIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("模板"), "不是文件夹");
        String place = folder.getFileName() + "/模板";
        assertThat(Run.inEnglish("new", draft, "-o", file))
                .isEqualTo(new Run(
                        ExitCode.OUTPUT,
                        "",
                        "Error: 模板: The file \"" + place
                                + "\" stands where a folder is to be made. Choose another name for"
                                + " the folder.\n"));
        assertThat(Run.inChinese("new", draft, "-o", file.resolve("园区")))
                .isEqualTo(new Run(ExitCode.OUTPUT, "", "错误：模板：要建文件夹的地方已有文件“" + place + "”。请给文件夹另取名字。\n"));
        assertThat(file).hasContent("不是文件夹");
    }
}
