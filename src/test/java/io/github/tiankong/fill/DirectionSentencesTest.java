package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sentences: the verb carries the sign, the number is absolute (DOMAIN.md, section 3). */
class DirectionSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全区产值同比增长x.x%。       | 3.2   | 全区产值同比增长3.2%。
                    全区产值同比增长x.x%。       | -3.2  | 全区产值同比下降3.2%。
                    全区产值同比增长x.x%。       | 0     | 全区产值同比持平。
                    全区产值同比增长x.x%。       | -0.04 | 全区产值同比持平。
                    全区产值同比增长x.x%。       | -0.05 | 全区产值同比下降0.1%。
                    全区产值同比增长了近x.x%。   | -3.2  | 全区产值同比下降了近3.2%。
                    全区产值同比增长约x.x%，     | 0.0   | 全区产值同比持平，
                    全区产值同比增长x.x%以上。   | 0.0   | 全区产值同比增长0.0%以上。
                    产值大幅增长x.x%。           | 0     | 产值大幅增长0.0%。
                    产值比上年同期增长x.x%，     | 0     | 产值与上年同期持平，
                    产值较上年增长x.x%，         | 0     | 产值较上年持平，
                    产值同比下降x.x%。           | 3.2   | 产值同比下降3.2%。
                    产值同比下降x.x%。           | -3.2  | 产值同比下降3.2%。
                    产值同比下降x.x%。           | =3.2  | 产值同比增长3.2%。
                    产值同比下降x.x%。           | =-3.2 | 产值同比下降3.2%。
                    产值同比负增长x.x%。         | =3.2  | 产值同比增长3.2%。
                    企业净增长x家。              | -3    | 企业净减少3家。
                    税收比上年增加xxx万元。      | -30   | 税收比上年减少30万元。
                    占比提高x.x个百分点。        | -1.5  | 占比下降1.5个百分点。
                    占比下降x.x个百分点。        | =1.5  | 占比提高1.5个百分点。
                    均价上升x.x%。               | -1.5  | 均价下降1.5%。
                    均价回落x.x%。               | =1.5  | 均价上升1.5%。
                    增速加快x.x个百分点。        | -1.5  | 增速放缓1.5个百分点。
                    出口增幅为-x.x%。            | -3.2  | 出口降幅为3.2%。
                    出口增幅为x.x%。             | -3.2  | 出口降幅为3.2%。
                    出口降幅为x.x%。             | -3.2  | 出口降幅为3.2%。
                    出口降幅为x.x%。             | =3.2  | 出口增幅为3.2%。
                    出口增速为x.x%。             | -3.2  | 出口增速为-3.2%。
                    出口增速为-x.x%。            | -3.2  | 出口增速为-3.2%。
                    出口增速为-x.x%。            | =3.2  | 出口增速为3.2%。
                    出口增速为-x.x%。            | 0     | 出口增速为0.0%。
                    利润同比-x.x%。              | -3.2  | 利润同比-3.2%。
                    利润增长-x.x%。              | -3.2  | 利润下降3.2%。
                    税收增长（下降）x.x%。       | -3.2  | 税收下降3.2%。
                    税收增长（下降）x.x%。       | 3.2   | 税收增长3.2%。
                    税收同比增长(下降)x.x%。     | 0     | 税收同比持平。
                    税收增长/下降x.x%。          | 3.2   | 税收增长3.2%。
                    税收下降或增长x.x%。         | -3.2  | 税收下降3.2%。
                    税收增加（减少）xxx万元。    | -3    | 税收减少3万元。
                    实现x.x%的增长。             | 3.2   | 实现3.2%的增长。
                    出口实现x.x%的增长。         | -3.2  | 出口下降3.2%。
                    出口同比实现了x.x%的增长。   | 0     | 出口同比持平。
                    出口实现同比增长x.x%。       | -3.2  | 出口同比下降3.2%。
                    出口实现增长x.x%。           | -3.2  | 出口下降3.2%。
                    占比有x.x个百分点的提升。    | -3.2  | 占比有3.2个百分点的下降。
                    以x.x%的增长率发展。         | -3.2  | 以-3.2%的增长率发展。
                    占比高于全市平均x.x个百分点。| -1.5  | 占比低于全市平均1.5个百分点。
                    占比高于全市平均x.x个百分点。| 0     | 占比与全市平均持平。
                    完成率超时序进度x.x个百分点。| -10.7 | 完成率低于时序进度10.7个百分点。
                    完成率超时序进度x.x个百分点。| 2.1   | 完成率超时序进度2.1个百分点。
                    完成率超时序进度x.x个百分点。| 0     | 完成率与时序进度持平。
                    进度领先全市平均x.x个百分点。| -1.5  | 进度落后全市平均1.5个百分点。
                    比上年同期多x家。            | -5    | 比上年同期少5家。
                    比全市平均高x.x个百分点。    | 0     | 与全市平均持平。
                    资金不低于xxx万元。          | -3    | 资金不低于-3万元。
                    税收增长到xxx万元。          | 30    | 税收增长到30万元。
                    排名前移x位。                | -2    | 排名后移2位。
                    培育增长点x个。              | 3     | 培育增长点3个。
                    分别增长x.x%和x.x%。         | 3.2; -1.2 | 分别增长3.2%和下降1.2%。
                    分别增长x.x%和x.x%。         | -3.2; -1.2| 分别下降3.2%和1.2%。
                    分别增长x.x%和x.x%。         | -3.2; 1.2 | 分别下降3.2%和增长1.2%。
                    分别增长x.x%、x.x%、x.x%。   | 1; -2; -3 | 分别增长1.0%、下降2.0%、3.0%。
                    分别增长x.x%、x.x%、x.x%。   | 1; -2; 3  | 分别增长1.0%、下降2.0%、增长3.0%。
                    分别增长x.x%、-x.x%。        | 1; -2     | 分别增长1.0%、下降2.0%。
                    分别增长x.x%和x.x%。         | 0; 1.2    | 分别增长0.0%和1.2%。
                    分别下降x.x%和x.x%。         | 3.2; 1.2  | 分别下降3.2%和1.2%。
                    分别下降1.5%、x.x%。         | =1.2      | 分别下降1.5%、增长1.2%。
                    分别下降1.5%、x.x%。         | -1.2      | 分别下降1.5%、1.2%。
                    分别增长1.5%、2%和x.x%。     | -1.2      | 分别增长1.5%、2%和下降1.2%。
                    分别下降x.x%、1.5%。         | =1.2      | 分别增长1.2%、下降1.5%。
                    分别下降x.x%、1.5%。         | 0         | 分别下降0.0%、1.5%。
                    分别增长x.x%、1.5%、x.x%。   | -3; -2    | 分别下降3.0%、增长1.5%、下降2.0%。
                    分别增长x.x%、1.5%、x.x%。   | -3; 2     | 分别下降3.0%、增长1.5%、2.0%。
                    分别下降x.x%、x.x个百分点。  | 1; =2     | 分别下降1.0%、增长2.0个百分点。
                    分别下降x.x%，x.x%。         | 1; =2     | 分别下降1.0%，增长2.0%。
                    降幅分别为x.x%、x.x%。       | -1; =2    | 降幅分别为1.0%、增幅2.0%。
                    新签项目数增长xx%，          | 0         | 新签项目数持平，
                    新签项目数增长xx%，其中甲增长x%。 | 0; 0 | 新签项目数持平，其中甲持平。
                    产值年均增长x.x%。           | 0         | 产值年均增长0.0%。
                    企业增加x家。                | 0         | 企业增加0家。
                    增长x.x%，新增企业x家。      | -1; 3     | 下降1.0%，新增企业3家。
                    增长x.x倍。                  | 1.5   | 增长1.5倍。
                    """)
    void followsTheSign(String draft, String values, String expected) throws Exception {
        assertThat(FilledText.of(draft, values.split("; ", -1)).text()).isEqualTo(expected);
    }

    @Test
    void openBlanksLeaveTheWordsAlone() throws Exception {
        String draft = "出口实现x.x%的增长，税收同比增长（下降）x.x%，增速为-x.x%。";
        assertThat(FilledText.of(draft).text()).isEqualTo(draft);
    }

    @Test
    void aFallIsNeverToldInMultiples() throws Exception {
        assertThat(FilledText.of("用电量增长x.x倍。", "-1.5"))
                .isEqualTo(new FilledText(
                        "用电量增长x.x倍。",
                        List.of(Problem.error(
                                "direction-times", Location.ofSentence("test", "", "用电量增长x.x倍。"), "用电量增长倍数", "-1.5"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲、乙分别实现x.x%和x.x%的增长。     | 1.5; 1.2  | 甲、乙分别实现1.5%和1.2%的增长。
                    甲、乙分别实现x.x%和x.x%的增长。     | 1.5; -1.2 | 甲、乙分别实现1.5%和x.x%的增长。
                    甲、乙、丙分别有x%、x%、x%的提升。    | -1; 2; 3  | 甲、乙、丙分别有x%、2%、3%的提升。
                    甲、乙分别以x.x%、x.x%的速度增长。   | 2.0; 1.0  | 甲、乙分别以2.0%、1.0%的速度增长。
                    甲、乙分别以x.x%、x.x%的速度增长。   | -2.0; 1.0 | 甲、乙分别以x.x%、1.0%的速度增长。
                    产值以x.x%的速度增长。             | -2.0      | 产值以x.x%的速度增长。
                    甲、乙分别有x.x%、x.x%的下降。      | 2.0; -1.0 | 甲、乙分别有2.0%、1.0%的下降。
                    """)
    void aWordThatIsNotOfOneFigureAloneIsNeverTurned(String draft, String values, String expected) throws Exception {
        FilledText filled = FilledText.of(draft, values.split("; ", -1));
        assertThat(filled.text()).isEqualTo(expected);
        assertThat(filled.problems())
                .extracting(Problem::code)
                .containsExactly(expected.contains("x") ? new String[] {"direction-shared"} : new String[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    出口x.x亿元，增x.x%。               | 3; -3.2 | 出口3.0亿元，减3.2%。
                    出口同比增x.x%，比上年升x.x%。       | -3; -2  | 出口同比减3.0%，比上年降2.0%。
                    出口（涨x.x%），同比降x.x%。         | -3; 2   | 出口（跌3.0%），同比降2.0%。
                    出口年均递增x.x%，新增客户x家。      | -3; 2   | 出口年均递减3.0%，新增客户2家。
                    出口同比多完成x.x万元。             | -3      | 出口同比少完成3.0万元。
                    出口实现x.x%以上的增长。            | -3      | 出口下降3.0%以上。
                    出口保持了x.x%左右的增幅。          | -3      | 出口保持了3.0%左右的降幅。
                    出口x.x亿元（+x.x%）。             | 3; 2    | 出口3.0亿元（+2.0%）。
                    出口x.x亿元（+x.x%）。             | 3; -2   | 出口3.0亿元（-2.0%）。
                    增速分别为+x.x%、+x.x%。           | -3; 2   | 增速分别为-3.0%、+2.0%。
                    """)
    void shortWordsSignsAndHedgesFollowTheSignToo(String draft, String values, String expected) throws Exception {
        FilledText filled = FilledText.of(draft, values.split("; ", -1));
        assertThat(filled.text()).isEqualTo(expected);
        assertThat(filled.problems()).isEmpty();
    }

    @Test
    void aFallBehindAnUnknownWordOfChangeIsRefused() throws Exception {
        FilledText filled = FilledText.of("出口同比蹿升x.x%，气温-x.x℃。", "-3.2", "-1.5");
        assertThat(filled.text()).isEqualTo("出口同比蹿升x.x%，气温-1.5℃。");
        assertThat(filled.problems()).extracting(Problem::code).containsExactly("direction-clash");
    }

    @Test
    void aMinusOfTheDraftStandsBeforeANumberWithoutASignAndIsTold() throws Exception {
        FilledText filled = FilledText.of("出口增速为-x.x%。", "3.2");
        assertThat(filled.text()).isEqualTo("出口增速为-3.2%。");
        assertThat(filled.problems()).extracting(Problem::code).containsExactly("direction-minus");
        FilledText rise = FilledText.of("出口增速为-x.x%。", "+3.2");
        assertThat(rise.text()).isEqualTo("出口增速为3.2%。");
        assertThat(rise.problems()).isEmpty();
    }

    @Test
    void aMinusBehindAnyWordIsOneAndNoneBehindACountOrAFigure() throws Exception {
        assertThat(FilledText.of("财务费用-xx.x万元。", "-63.2").text()).isEqualTo("财务费用-63.2万元。");
        assertThat(FilledText.of("财务费用-xx.x万元。", "+63.2").text()).isEqualTo("财务费用63.2万元。");
        assertThat(FilledText.of("产值3亿元-x亿元，人数xx人-xx人。", "5", "6", "7").text()).isEqualTo("产值3亿元-5亿元，人数6人-7人。");
    }

    @Test
    void aNumberInACellBearsItsOwnSign() throws Exception {
        assertThat(FilledText.of("钢材\t万吨\t-x.x", "3.2").text()).isEqualTo("钢材\t万吨\t3.2");
        assertThat(FilledText.of("钢材\t万吨\t-x.x", "-3.2").text()).isEqualTo("钢材\t万吨\t-3.2");
    }
}
