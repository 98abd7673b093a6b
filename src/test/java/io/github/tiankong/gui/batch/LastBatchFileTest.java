package io.github.tiankong.gui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.render.Gaps;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBatchFileTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws Exception {
        LastBatch last = new LastBatch(
                Optional.of(folder.resolve("半年 总结%.docx")),
                Optional.of(folder.resolve("各镇=新.csv")),
                new SheetChoice(Hidden.READ, "西区=\t二"),
                List.of(folder.resolve("项目\t一.csv"), folder.resolve("企业.xlsx")),
                OutputKind.ZIP,
                Optional.of(folder.resolve("全部.zip")),
                "{单位}=总结.docx",
                Gaps.BLANK,
                true,
                List.of(SavedMapping.Entry.ofField("新签=项目", "新签约项目数"), SavedMapping.Entry.ofField("备注", "")));
        LastBatchFile file = new LastBatchFile(folder);
        file.write(last);
        assertThat(file.read()).isEqualTo(last);
    }

    @Test
    void keepsHeadingsOfSeveralLines() throws Exception {
        LastBatch last = new LastBatch(
                Optional.empty(),
                Optional.empty(),
                SheetChoice.VISIBLE,
                List.of(),
                OutputKind.FOLDER,
                Optional.empty(),
                "{单位\n名称}.docx",
                Gaps.FAIL,
                false,
                List.of(SavedMapping.Entry.ofField("新签\n项目\t数", "新签约项目数")));
        LastBatchFile file = new LastBatchFile(folder);
        file.write(last);
        assertThat(file.read()).isEqualTo(last);
    }

    @Test
    void readsWhatTheVersionBeforeWrote() throws Exception {
        Files.writeString(
                folder.resolve("batch.txt"), "tiankong-batch 1\npattern=a\\n.docx\nstrict=true\nsaid=项目数\t新签\\项目\n");
        LastBatch read = new LastBatchFile(folder).read();
        assertThat(read.pattern()).isEqualTo("a\\n.docx");
        assertThat(read.strict()).isTrue();
        assertThat(read.said()).containsExactly(SavedMapping.Entry.ofField("新签\\项目", "项目数"));
    }

    @Test
    void readsNothingWhereNothingOrSomethingElseLies() throws Exception {
        LastBatchFile file = new LastBatchFile(folder);
        assertThat(file.read()).isEqualTo(LastBatch.NONE);
        Files.writeString(folder.resolve("batch.txt"), "tiankong-batch 1\nkind=BOX\ntemplate=:::\ngaps\n");
        assertThat(file.read()).isEqualTo(LastBatch.NONE);
    }
}
