package io.github.tiankong.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalsTest {
    @TempDir
    Path folder;

    @Test
    void growthBehindItsAmountIsComputed() throws Exception {
        assertThat(formulas("完成税收收入xx.x亿元，同比增长x.x%。")).containsExactly("", "(税收收入 / 上年.税收收入 - 1) * 100");
    }

    @Test
    void ratesOfWhichOnlyOneCanBeThatOfTheAmountAreNotComputed() throws Exception {
        assertThat(formulas("完成税收收入xx.x亿元，技改投资（增长xx.x%）、基建投资（增长xx.x%）增速居前。")).containsExactly("", "", "");
    }

    @Test
    void aRateOfWhatWasDoneIsComputedFromBothCountsOfItsSentence() throws Exception {
        assertThat(formulas("受理居民诉求xxx件，办结xxx件，办结率xx.x%，满意率xx%。"))
                .containsExactly("", "", "办结居民诉求件数 / 受理居民诉求件数 * 100", "");
        assertThat(formulas("排查安全隐患xxx处，整改xxx处，整改率xx%。")).containsExactly("", "", "整改安全隐患处数 / 排查安全隐患处数 * 100");
    }

    @Test
    void aRateWithoutBothCountsOrOfOtherThingsIsNotComputed() throws Exception {
        assertThat(formulas("受理居民诉求xxx件，办结率xx.x%。")).containsExactly("", "");
        assertThat(formulas("受理居民诉求xxx件。办结居民诉求xxx件，办结率xx.x%。")).containsExactly("", "", "");
        assertThat(formulas("受理居民诉求xxx件，办结xxx件，按时办结率xx.x%。")).containsExactly("", "", "");
        assertThat(formulas("受理居民诉求xxx件，办结信访积案xxx件，办结率xx.x%。")).containsExactly("", "", "");
    }

    private List<String> formulas(String sentence) throws Exception {
        Path draft = Files.writeString(folder.resolve("简报.txt"), sentence);
        return TemplateMaker.make(DraftReader.read(draft)).fields().stream()
                .map(f -> f.supply().formula())
                .toList();
    }
}
