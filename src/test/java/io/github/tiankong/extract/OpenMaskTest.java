package io.github.tiankong.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenMaskTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            xx.x, true
            XX镇, true
            ____, true
            王某, true
            20xx, true
            36.5, false
            3, false
            二〇二五, false
            石桥镇, false
            """)
    void lastYearsValueIsNoMask(String mask, boolean isOpen) {
        assertThat(OpenMask.stands(mask, mask)).isEqualTo(isOpen);
    }
}
