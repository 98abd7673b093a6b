package io.github.tiankong.gui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.render.Gaps;
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
    void readsNothingWhereNothingOrSomethingElseLies() throws Exception {
        LastBatchFile file = new LastBatchFile(folder);
        assertThat(file.read()).isEqualTo(LastBatch.NONE);
        Files.writeString(folder.resolve("batch.txt"), "tiankong-batch 1\nkind=BOX\ntemplate=:::\ngaps\n");
        assertThat(file.read()).isEqualTo(LastBatch.NONE);
    }
}
