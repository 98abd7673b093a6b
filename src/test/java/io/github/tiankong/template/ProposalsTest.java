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

    private List<String> formulas(String sentence) throws Exception {
        Path draft = Files.writeString(folder.resolve("简报.txt"), sentence);
        return TemplateMaker.make(DraftReader.read(draft)).fields().stream()
                .map(f -> f.supply().formula())
                .toList();
    }
}
