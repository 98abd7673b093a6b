package io.github.tiankong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.Draft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共计3051个字",
                "（全文共 2480 字）",
                "- 18.5 KB",
                "- 2019-03-02 发布",
                "扫码领取新人福利",
                "本文档由用户上传，本站不保证质量",
                "网站客服QQ:10000000",
                "如有侵权请联系本站删除",
                "关注公众号免费下载全文",
                "更多范文请登录某某范文网"
            })
    void recognisesWhatADownloadSiteLeft(String line) {
        assertThat(siteLines(line)).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年完成工业产值xxx亿元，同比增长x.x%。",
                "充分利用微信、公众号等平台发布信息xx条，阅读量x万次。",
                "全年下载使用国家反诈APP达x万人。",
                "为职工办理福利发放xx人次，会员单位增至xx家。",
                "（三）加强版权保护，查处侵权案件xx件。",
                "全镇共有5个村。",
                ""
            })
    void leavesTheLinesOfReports(String line) {
        assertThat(siteLines(line)).isEmpty();
    }

    private static List<Integer> siteLines(String line) {
        return SiteLines.of(Draft.ofLines("site.txt", List.of(line)));
    }
}
