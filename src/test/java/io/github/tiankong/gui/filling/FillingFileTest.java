package io.github.tiankong.gui.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.values.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillingFileTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws Exception {
        Value cell = new Value("718.0", "亿元", OptionalInt.of(1), Origin.ofCell("表 一.xlsx", "工业", 4, "本期"));
        Value typed = new Value("两行\n一\t制表符 \\ 反斜线\r", "", Origin.TYPED);
        Value said = new Value("5", "%", Origin.ofSentence("去年.docx", "增长5%。"));
        SavedFilling filling = new SavedFilling(
                folder.resolve("草稿 一.docx"),
                true,
                Instant.parse("2026-07-09T09:30:00Z"),
                3,
                9,
                "工业产值",
                new Entries(
                        Map.of("工业产值", cell, "备注", typed),
                        Map.of("工业产值", said),
                        Map.of(
                                "项目",
                                List.of(
                                        new ListRow(Map.of("项目.名称", typed, "项目.投资", cell), Map.of("项目.投资", said)),
                                        ListRow.BLANK),
                                "园区",
                                List.of())));
        Path file = folder.resolve("a.tiankong");
        FillingFile.write(filling, file);

        assertThat(FillingFile.isOne(file)).isTrue();
        assertThat(FillingFile.read(file)).isEqualTo(filling);
    }

    @Test
    void readsWhatWasWrittenBeforeThereWereLists() throws Exception {
        Path file = Files.writeString(folder.resolve("a.tiankong"), """
                tiankong-filling 1
                source\tfile:///a\tdraft
                saved\t2026-07-09T09:30:00Z\t1\t2
                at\tk
                now\tk\t5\t\t\tTYPED\t\t\t0\t\t
                """);
        assertThat(FillingFile.read(file).entries())
                .isEqualTo(Entries.NONE.withCurrent("k", Optional.of(new Value("5", "", Origin.TYPED))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiankong-filling 3\n",
                "tiankong-filling 2\n",
                "tiankong-filling 1\n",
                "tiankong-filling 1\nsource\tfile:///a\tdraft\nsaved\tyesterday\t1\t2\nat\t\n",
                "tiankong-filling 1\nsource\tfile:///a\tdraft\nsaved\t2026-07-09T09:30:00Z\t1\t2\nat\t\nnow\tk\tv\n"
            })
    void refusesWhatIsCutShortOrOfAnotherVersion(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.tiankong"), text);
        assertThatThrownBy(() -> FillingFile.read(file))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(Problem.error("filling-damaged", Location.ofFile("a.tiankong"))));
    }
}
