package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.template.Field;
import org.junit.jupiter.api.Test;

class FillingTest {

    @Test
    void fieldItDoesNotSpeakOfIsOpen() throws Exception {
        Filling filling = Filling.open(FilledText.template("完成投资xx.x亿元。"));
        Field other = FilledText.template("税收xxx万元。").fields().get(0);
        assertThat(filling.isOpen(other, Branching.of(filling.template()))).isTrue();
    }
}
