package io.github.tiankong.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            外贸出口同比增幅                               | 外贸出口同比增幅
            企业名称（一号）                               | 企业名称一号
            PM2.5平均浓度                               | PM2_5平均浓度
            10亿元以上项目数                               | _10亿元以上项目数
            ＧＤＰ                                     | GDP
            true                                    | _true
            as                                      | _as
            ①②                                      | 字段
            ''                                      | 字段
            一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三 | 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九
            """)
    void makesIdentifiersOfLabels(String label, String key) {
        assertThat(Keys.identifier(label)).isEqualTo(key);
    }

    @Test
    void givesEachKeyOnce() {
        Keys keys = new Keys();
        assertThat(new String[] {keys.next("市名"), keys.next("市名"), keys.next("市名2"), keys.next("市名"), keys.next("市名2")})
                .containsExactly("市名", "市名2", "市名2_2", "市名3", "市名2_3");
    }
}
