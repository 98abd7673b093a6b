package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand between a word of change and its figure, and words that are turned: no minus is left behind one. */
class DirectionWordingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    乙镇投资+x.x%。 | -3.2 | 乙镇投资-3.2%。
                    乙镇投资+x.x%。 | 3.2 | 乙镇投资+3.2%。
                    乙镇一季度+x.x%。 | -3.2 | 乙镇一季度-3.2%。
                    乙镇投资同比增+x.x%。 | -3.2 | 乙镇投资同比减3.2%。
                    乙镇投资增幅为+x.x%。 | -3.2 | 乙镇投资降幅为3.2%。
                    丙镇税收增长\u00A0x.x%。 | -3.2 | 丙镇税收下降\u00A03.2%。
                    丙镇税收增长　\u00A0x.x%。 | -3.2 | 丙镇税收下降　\u00A03.2%。
                    丙镇税收增长\u200Bx.x%。 | -3.2 | 丙镇税收下降\u200B3.2%。
                    丁镇工业同比增长（x.x%）。 | -3.2 | 丁镇工业同比下降（3.2%）。
                    丁镇工业同比增长（x.x%）。 | 0 | 丁镇工业同比增长（0.0%）。
                    丁镇工业同比增长“x.x%”。 | -3.2 | 丁镇工业同比下降“3.2%”。
                    丁镇工业同比增长**x.x%**。 | -3.2 | 丁镇工业同比下降**3.2%**。
                    戊镇出口增长已达x.x%。 | -3.2 | 戊镇出口下降已达3.2%。
                    戊镇出口增长只有x.x%。 | -3.2 | 戊镇出口下降只有3.2%。
                    戊镇出口增长至少x.x%。 | -3.2 | 戊镇出口下降至少3.2%。
                    戊镇出口增长不低于x.x%。 | -3.2 | 戊镇出口下降不低于3.2%。
                    戊镇出口增长预计x.x%。 | -3.2 | 戊镇出口下降预计3.2%。
                    戊镇出口增长预计可达x.x%。 | -3.2 | 戊镇出口下降预计可达3.2%。
                    己镇外资正增长x.x%。 | -3.2 | 己镇外资负增长3.2%。
                    己镇外资呈正增长x.x%。 | 3.2 | 己镇外资呈正增长3.2%。
                    庚镇收入同比多x.x亿元。 | -3.2 | 庚镇收入同比少3.2亿元。
                    庚镇收入同比少x.x亿元。 | -3.2 | 庚镇收入同比少3.2亿元。
                    庚镇收入同比多x.x亿元。 | 0 | 庚镇收入同比持平。
                    庚镇收入比上年多出x.x亿元。 | -3.2 | 庚镇收入比上年少3.2亿元。
                    庚镇占比高出全市平均水平x.x个百分点。 | -3.2 | 庚镇占比低于全市平均水平3.2个百分点。
                    庚镇产值超出计划x.x%。 | -3.2 | 庚镇产值低于计划3.2%。
                    庚镇产值超过上年x.x%。 | -3.2 | 庚镇产值低于上年3.2%。
                    庚镇占比高于全市的x.x%。 | -3.2 | 庚镇占比高于全市的-3.2%。
                    辛镇产量同比增多x.x%。 | -3.2 | 辛镇产量同比减少3.2%。
                    辛镇产量同比增高x.x%。 | -3.2 | 辛镇产量同比降低3.2%。
                    辛镇产量同比增大x.x%。 | -3.2 | 辛镇产量同比减小3.2%。
                    辛镇财政同比增支x.x亿元。 | -3.2 | 辛镇财政同比减支3.2亿元。
                    辛镇企业同比增盈x.x亿元。 | -3.2 | 辛镇企业同比减盈3.2亿元。
                    辛镇规模同比扩张x.x%。 | -3.2 | 辛镇规模同比收缩3.2%。
                    辛镇价格同比反弹x.x%。 | -3.2 | 辛镇价格同比回落3.2%。
                    辛镇产值增加幅度为x.x%。 | -3.2 | 辛镇产值减少幅度为3.2%。
                    辛镇产值增长的幅度是x.x%。 | -3.2 | 辛镇产值下降的幅度是3.2%。
                    辛镇产值同比猛增x.x%。 | -3.2 | 辛镇产值同比锐减3.2%。
                    辛镇产值同比激增x.x%。 | -3.2 | 辛镇产值同比骤减3.2%。
                    辛镇产值同比飙升x.x%。 | -3.2 | 辛镇产值同比骤降3.2%。
                    辛镇产值↑x.x%。 | -3.2 | 辛镇产值↓3.2%。
                    辛镇竣工提前x天。 | -3 | 辛镇竣工推迟3天。
                    壬鎮產值同比增長x.x%。 | -3.2 | 壬鎮產值同比下降3.2%。
                    壬鎮產值較上年增加x.x億元。 | 3.2 | 壬鎮產值較上年增加3.2億元。
                    壬镇于東路產值较上年增加x.x亿元。 | -3.2 | 壬镇于東路產值较上年减少3.2亿元。
                    壬镇结余x.x亿元。 | -3.2 | 壬镇结余-3.2亿元。
                    壬镇净流入x.x亿元。 | -3.2 | 壬镇净流入-3.2亿元。
                    壬镇增速为x.x%。 | -3.2 | 壬镇增速为-3.2%。
                    壬镇进出口差额x.x亿元。 | -3.2 | 壬镇进出口差额-3.2亿元。
                    壬镇增减x.x%。 | -3.2 | 壬镇增减-3.2%。
                    壬镇涨跌幅x.x%。 | -3.2 | 壬镇涨跌幅-3.2%。
                    """)
    void theWordTellsTheSign(String draft, String value, String expected) throws Exception {
        assertThat(FilledText.of(draft, value).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲镇产值同比增长百分之x.x。      | 增长百分之-3.2
                    甲镇产值增+x.x%。             | 增-3.2%
                    甲镇产值同比增长，x.x%。        | 增长，-3.2%
                    甲镇产值同比增长x.x成。         | 增长-3.2成
                    甲镇产值同比增长同比x.x%。       | 增长同比-3.2%
                    甲镇财政同比增值x.x%。          | 增值-3.2%
                    甲镇财政同比增补x.x%。          | 增补-3.2%
                    甲镇规模同比壮大x.x%。          | 壮大-3.2%
                    甲镇产值超额完成x.x%。          | 超额完成-3.2%
                    甲镇产值超额完成目标x.x个百分点。  | 超额完成目标-3.2个百分点
                    甲镇企业同比减亏x.x亿元。        | 减亏-3.2亿元
                    甲镇企业同比增亏x.x亿元。        | 增亏-3.2亿元
                    甲镇产值同比新增x.x亿元。        | 新增-3.2亿元
                    甲镇产值由降转增x.x%。          | 由降转增-3.2%
                    甲镇产值转负为正增长x.x%。       | 转负为正增长-3.2%
                    甲镇产值同比蹿升x.x%。          | 升-3.2%
                    甲镇房价新高x.x%。             | 高-3.2%
                    甲鎮產值較上年增加x.x億元。      | 增加-3.2億元
                    """)
    void aMinusBehindAWordThatIsNotTurnedIsRefused(String draft, String told) throws Exception {
        Template template = FilledText.template(draft);
        assertThat(FilledText.of(template, "-3.2"))
                .isEqualTo(new FilledText(
                        draft,
                        List.of(Problem.error(
                                "direction-clash",
                                Location.ofSentence("test", "", draft),
                                template.fields().get(0).label(),
                                told))));
    }
}
