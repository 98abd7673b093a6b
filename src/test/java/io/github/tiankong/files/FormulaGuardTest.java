package io.github.tiankong.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    =1+1,            '=1+1
                    @SUM(A1),        '@SUM(A1)
                    -1+cmd|' /C'!A0, '-1+cmd|' /C'!A0
                    ＝1+1,           '＝1+1
                    -,               '-
                    -3.2,            -3.2
                    +12%,            +12%
                    增长5%,          增长5%
                    ``,              ``
                    """)
    void writesFormulasHarmlessAndReadsThemBack(String cell, String written) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo(written);
        assertThat(FormulaGuard.unguard(written)).isEqualTo(cell);
    }
}
