package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenTextTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            3.5,      1
            '3.5 ',   1
            1.5-2.55, 2
            x.xx,     2
            '1,200',  0
            XX,       0
            X,        none
            18.,      0
            """)
    void tellsTheDecimalsOfItsLastFigure(String chosen, Integer decimals) {
        String text = "完成" + chosen + "亿元。";
        Draft draft = Draft.ofLines("a.txt", List.of(text));
        TypedFigure read = ChosenText.read(draft, 0, 2, 2 + chosen.length());
        assertThat(read.figure().decimals().stream().boxed().findFirst().orElse(null))
                .isEqualTo(decimals);
    }
}
