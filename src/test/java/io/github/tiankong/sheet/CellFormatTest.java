package io.github.tiankong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00000     | 7      | 00007
            00000     | -7     | -00007
            00000     | 123456 | 123456
            000000000000000000 | 42 | 000000000000000042
            00.0      | 5.25   | 05.25
            0         | 7      | 7
            0.00      | 7      | 7.00
            #,##0     | 7      | 7
            #,##0.0   | 0.5    | 0.5
            "A"000    | 7      | 007
            0.0%      | 0.05   | 5.0%
            """)
    void zerosInFrontAreShown(String code, BigDecimal number, String text) {
        assertThat(CellFormat.of(164, code).text(number, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0"万元"         | 123456   | 123456万元
            #,##0.0"亿元"   | 1.25     | 1.25亿元
            0.00,,"百万元"  | 87654000 | 87.654百万元
            0!.0,"万元"     | 54321000 | 5432.1万元
            0"月"           | 6        | 6
            0.0"%"          | 5.2      | 5.2
            """)
    void aUnitShownBehindTheNumberIsPartOfIt(String code, BigDecimal number, String text) {
        CellFormat format = CellFormat.of(164, code);
        assertThat(format.text(number, false)).isEqualTo(text);
        assertThat(format.isScaled()).isFalse();
    }
}
