package io.github.tiankong.gui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabbedLineTest {
    @Test
    void keepsWhatWouldBreakALine() {
        assertThat(TabbedLine.of("a\tb", "c\nd\r", "e\\n", "")).isEqualTo("a\\tb\tc\\nd\\r\te\\\\n\t");
        assertThat(TabbedLine.parts(TabbedLine.of("a\tb", "c\nd\r", "e\\n", "")))
                .containsExactly("a\tb", "c\nd\r", "e\\n", "");
    }

    @Test
    void readsALineThatKnewNoEscapes() {
        assertThat(TabbedLine.parts(TabbedLine.ofUnescaped("\\new\t1"))).containsExactly("\\new", "1");
    }
}
