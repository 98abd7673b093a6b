package io.github.tiankong.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRolesTest {

    /** One role a line, the lines parted by a slash. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            柳湾镇工作总结/今年以来，全镇发展平稳。                | TITLE BODY
            柳湾镇/xxxx年工作总结/县政府：/正文。                  | TITLE TITLE RECIPIENTS BODY
            柳湾镇工作总结/（xxxx年x月x日）/正文。                 | TITLE SUBTITLE BODY
            在全镇大会上的讲话/——xx同志的发言/同志们：             | TITLE SUBTITLE RECIPIENTS
            附件1/项目清单/一、工业                                | ATTACHMENT TITLE HEADING_1
            一、工业/正文                                          | HEADING_1 BODY
            今年以来，全镇发展平稳。/工业产值xx亿元                | BODY BODY
            甲/乙/丙/丁                                            | TITLE TITLE TITLE BODY
            甲。/附件：1.项目清单/柳湾镇人民政府/2024年7月5日      | BODY ATTACHMENT_NOTE ISSUER DATE
            甲。/柳湾镇人民政府/二〇二四年七月五日/（联系人：某某）| BODY ISSUER DATE BODY
            甲。/附件：1.清单/2.2025年台账/3.xxxx年台账/3.5万元。| BODY ATTACHMENT_NOTE ATTACHMENT_ITEM ATTACHMENT_ITEM BODY
            附件1/项目清单/序号<tab>项目/1<tab>甲项目/2<tab>乙项目 | ATTACHMENT TITLE BODY BODY BODY
            甲。/以上是全年情况。/20xx年xx月xx日                   | BODY BODY DATE
            甲。/××××年×月×日                                      | BODY DATE
            """)
    void roleFollowsFromPlaceAndForm(String lines, String roles) {
        assertThat(LineRoles.of(List.of(lines.replace("<tab>", "\t").split("/"))))
                .extracting(LineRole::name)
                .containsExactly(roles.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、工业                         | HEADING_1
            十二、下一步打算                 | HEADING_1
            （三）抓项目，促投资。           | HEADING_2
            (三)抓项目                       | HEADING_2
            1.招商引资                       | HEADING_3
            １．招商引资                     | HEADING_3
            3、招商引资                      | HEADING_3
            （2）标准厂房                    | HEADING_4
            　　二、工业                     | HEADING_1
            1.5亿元的项目已经开工。          | BODY
            一是抓项目。                     | BODY
            （一）抓项目。全年共签约项目x个。| BODY
            2024年工业产值xx亿元。           | BODY
            """)
    void headingIsKnownByItsNumber(String line, LineRole role) {
        assertThat(LineRoles.of(List.of("正文。", line))).containsExactly(LineRole.BODY, role);
    }

    @Test
    void longLineWithNumberIsBody() {
        assertThat(LineRoles.of(List.of("正文。", "1." + "很长".repeat(30)))).containsExactly(LineRole.BODY, LineRole.BODY);
    }

    @Test
    void dateFarFromTheEndIsNoSignature() {
        List<String> lines = new ArrayList<>(List.of("甲。", "2024年7月5日"));
        lines.addAll(List.of("正文。", "正文。", "正文。", "正文。", "正文。"));

        assertThat(LineRoles.of(lines)).containsOnly(LineRole.BODY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            云台工业园区管理委员会, 2024年7月5日, 2, 3.75
            柳湾镇人民政府,         2024年7月5日, 4.25, 2
            柳湾镇,                 2024年7月5日, 8.25, 2
            柳湾镇,                 二〇二四年七月五日, 10, 2
            '',                     2024年7月5日, 11.25, 2
            """)
    void dateBeginsTwoCharactersRightOfIssuer(String issuer, String date, double issuerRight, double dateRight) {
        assertThat(SignaturePlace.of(issuer, date)).isEqualTo(new SignaturePlace(issuerRight, dateRight));
    }
}
