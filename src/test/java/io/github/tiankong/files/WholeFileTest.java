package io.github.tiankong.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.problem.OutputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void refusesToWriteOverAnInputByAnyName() throws Exception {
        Path input = Files.writeString(folder.resolve("表.csv"), "甲\n");
        Path other = Files.writeString(folder.resolve("又.csv"), "甲\n");
        Path sameByAnotherName = folder.resolve("内").resolve("..").resolve("表.csv");
        Files.createDirectory(folder.resolve("内"));
        assertThatThrownBy(() -> WholeFile.requireOther(sameByAnotherName, other, input))
                .isInstanceOfSatisfying(
                        OutputException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("output-is-input"));
        assertThatCode(() -> WholeFile.requireOther(other, input, folder.resolve("没有.csv")))
                .doesNotThrowAnyException();
        assertThatCode(() -> WholeFile.requireOther(folder.resolve("没有.csv"), input))
                .doesNotThrowAnyException();
    }
}
