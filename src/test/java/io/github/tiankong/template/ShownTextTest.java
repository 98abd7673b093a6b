package io.github.tiankong.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownTextTest {
    @TempDir
    Path folder;

    @Test
    void isTheDraftAgainThoughItsTemplateWritesWhatLooksLikeAMark() throws Exception {
        String draft = "总结\n实现税收xxxx万元，“${产值”另报。\n";
        Template template = TemplateMaker.make(DraftReader.read(Files.writeString(folder.resolve("总结.txt"), draft)));
        TemplateFolder.write(template, folder.resolve("总结"));
        Template read = TemplateFolder.read(folder.resolve("总结"));

        ShownText shown = new ShownText(read, Place::mask);
        assertThat(IntStream.range(0, 2).mapToObj(i -> shown.line(i).text()))
                .containsExactly("总结", "实现税收xxxx万元，“${产值”另报。");
        assertThat(new Sentences(read).of(read.places().get(0))).isEqualTo("实现税收xxxx万元，“${产值”另报。");
    }

    @Test
    void tellsWhereAnOffsetOfTheDocumentStands() throws Exception {
        Template template =
                TemplateMaker.make(DraftReader.read(Files.writeString(folder.resolve("a.txt"), "产值xxx亿元，税收x.x亿元。\n")));
        ShownText.Line line = new ShownText(template, place -> "…").line(0);
        assertThat(line.text()).isEqualTo("产值…亿元，税收…亿元。");
        assertThat(IntStream.of(0, 2, 4, 5, 8, 13, 16).map(line::offset)).containsExactly(0, 2, 3, 3, 6, 9, 12);
    }
}
