package io.github.tiankong.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.finding.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            村民张⟦name:某某⟧获奖   | 村民姓名
            乡长⟦name:X⟧到场        | 乡长姓名
            镇党委⟦name:x⟧书记讲话  | 镇党委书记姓氏
            """)
    void namesPartsOfAPersonsName(String line, String label) {
        assertThat(MarkedText.of(line).labels()).containsExactly(label);
    }
}
