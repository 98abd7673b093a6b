package io.github.tiankong.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, 零元整
                    0.00, 零元整
                    0.004, 零元整
                    -0.004, 零元整
                    0.005, 壹分
                    0.01, 壹分
                    0.05, 伍分
                    0.10, 壹角整
                    0.35, 叁角伍分
                    0.995, 壹元整
                    1, 壹元整
                    1.05, 壹元零伍分
                    1.50, 壹元伍角整
                    1.56, 壹元伍角陆分
                    9, 玖元整
                    10, 壹拾元整
                    10.5, 壹拾元伍角整
                    10.05, 壹拾元零伍分
                    11, 壹拾壹元整
                    20, 贰拾元整
                    100, 壹佰元整
                    101, 壹佰零壹元整
                    110, 壹佰壹拾元整
                    111, 壹佰壹拾壹元整
                    1000, 壹仟元整
                    1001, 壹仟零壹元整
                    1010, 壹仟零壹拾元整
                    1011, 壹仟零壹拾壹元整
                    1100, 壹仟壹佰元整
                    1101, 壹仟壹佰零壹元整
                    1409.50, 壹仟肆佰零玖元伍角整
                    1680.32, 壹仟陆佰捌拾元叁角贰分
                    6007.14, 陆仟零柒元壹角肆分
                    9999, 玖仟玖佰玖拾玖元整
                    10000, 壹万元整
                    10001, 壹万零壹元整
                    10010, 壹万零壹拾元整
                    10100, 壹万零壹佰元整
                    10101, 壹万零壹佰零壹元整
                    11000, 壹万壹仟元整
                    16409.02, 壹万陆仟肆佰零玖元零贰分
                    100000, 壹拾万元整
                    100500.30, 壹拾万零伍佰元叁角整
                    107000.53, 壹拾万柒仟元伍角叁分
                    101000, 壹拾万壹仟元整
                    1000000, 壹佰万元整
                    1000001, 壹佰万零壹元整
                    1010000, 壹佰零壹万元整
                    10000000, 壹仟万元整
                    10010001, 壹仟零壹万零壹元整
                    10100000, 壹仟零壹拾万元整
                    12345678.90, 壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整
                    100000000, 壹亿元整
                    100000001, 壹亿零壹元整
                    100001000, 壹亿零壹仟元整
                    100010000, 壹亿零壹万元整
                    101000000, 壹亿零壹佰万元整
                    110000000, 壹亿壹仟万元整
                    110001000, 壹亿壹仟万壹仟元整
                    200300000, 贰亿零叁拾万元整
                    1000000000, 壹拾亿元整
                    1000000001.01, 壹拾亿零壹元零壹分
                    1020304050, 壹拾亿贰仟零叁拾万肆仟零伍拾元整
                    100000000000, 壹仟亿元整
                    1000000000000, 壹万亿元整
                    1000100000000, 壹万零壹亿元整
                    1000000000001, 壹万亿零壹元整
                    1234500000000, 壹万贰仟叁佰肆拾伍亿元整
                    9999999999999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分
                    -100500.30, 负壹拾万零伍佰元叁角整
                    """)
    void writesMoneyInCapitals(BigDecimal yuan, String expected) {
        assertThat(ChineseNumerals.capitals(yuan)).contains(expected);
    }

    @Test
    void refusesMoreThanAnySumOfMoney() {
        assertThat(ChineseNumerals.capitals(new BigDecimal("1E16"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025,二〇二五", "2000,二〇〇〇", "25,二五", "1949,一九四九"})
    void tellsYearsDigitByDigit(String year, String expected) {
        assertThat(ChineseNumerals.digits(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1,一", "6,六", "10,十", "11,十一", "12,十二", "20,二十", "21,二十一", "30,三十", "31,三十一"})
    void countsMonthsAndDays(int number, String expected) {
        assertThat(ChineseNumerals.counted(number)).isEqualTo(expected);
    }
}
