package io.github.tiankong.gui.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotCounterTest {
    private static final String TEXT = """
            园区上半年工作总结
            一、主要指标
            完成工业产值xxx亿元，同比增长xx.x%。
            二、招商引资
            新签约项目xx个。
            """;

    @TempDir
    Path folder;

    @Test
    void countsBlanksAndTheHeadingsTheyStandUnder() throws Exception {
        Path draft = Files.writeString(folder.resolve("总结.txt"), TEXT);
        assertThat(new SlotCounter().open(draft)).isEqualTo(new OpenedDraft("总结.txt", 3, 2));
    }

    @Test
    void countsNoHeadingWhereThereIsNone() throws Exception {
        Path draft = Files.writeString(folder.resolve("一句.txt"), "新签约项目xx个。");
        assertThat(new SlotCounter().open(draft)).isEqualTo(new OpenedDraft("一句.txt", 1, 0));
    }

    @Test
    void findsTheSameInTheTemplateMadeOfIt() throws Exception {
        Path draft = Files.writeString(folder.resolve("总结.txt"), TEXT);
        Path template = folder.resolve("总结");
        TemplateFolder.write(TemplateMaker.make(DraftReader.read(draft)), template);
        assertThat(new SlotCounter().open(template)).isEqualTo(new OpenedDraft("总结", 3, 2));
    }

    @Test
    void refusesWhatIsNoDraft() throws Exception {
        Path picture = Files.write(folder.resolve("图.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0});
        assertThatThrownBy(() -> new SlotCounter().open(picture)).isInstanceOf(InputException.class);
    }
}
