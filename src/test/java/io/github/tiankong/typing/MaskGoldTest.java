package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.finding.GoldScore;
import io.github.tiankong.finding.GoldText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MaskGoldTest {
    private static final Path SHARED = Path.of("../shared");

    @Test
    void findsTheMasksOfTheSharedTexts() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "the shared texts are not here");
        GoldScore total = new GoldScore();
        for (String name : GoldText.names(SHARED)) {
            GoldText text = GoldText.read(SHARED, name);
            GoldScore score = GoldScore.of(text, MaskReader.read(text.draft()));
            total.add(score);
            System.out.println(score.line(name));
        }
        System.out.println(total.line("total"));
        total.misses.forEach(System.out::println);
        assertThat(total.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(total.recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(total.types()).isGreaterThanOrEqualTo(0.97);
        assertThat(total.units()).isGreaterThanOrEqualTo(0.98);
        assertThat(total.decimals()).isGreaterThanOrEqualTo(0.98);
        assertThat(total.negativesHit).isZero();
    }
}
