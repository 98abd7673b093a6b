package io.github.tiankong.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read where clauses were inserted or changed places: each number by the words before it, never by its place alone. */
class MovedPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            走访困难家庭xxx户，慰问xxx人。        | 走访困难家庭320户，其中单亲困难家庭28户，慰问410人。          | 320 LIKELY, 410 LIKELY
            修复灌溉沟渠xx公里，新打机井xx眼。    | 修复灌溉沟渠36公里，其中修复支渠20公里、修复灌溉沟渠支流9公里，新打机井7眼。 | 36 LIKELY, 7 SURE
            培训新型农民xxx人，发证xxx本。        | 培训新型农民260人（其中青年农民70人），发证90本。             | 260 GUESS, 90 LIKELY
            完成技改投资xx亿元。                  | 完成投资95亿元，其中技改投资31亿元。                          | 31 SURE
            """)
    void readsTheWholeWhereAPartWasInserted(String sentence, String document, String values) throws Exception {
        assertThat(read(sentence, document)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受理仲裁案件xx件，调解xx件。          | 登记仲裁案件61件，受理52件，调解30件。                        | 61 GUESS, 30 LIKELY
            新建护理床位xx张。                    | 拨付建设资金1980万元。                                        | ' NONE'
            图书馆借阅率xx.x%。                   | 文化馆到访率61.5%。                                           | 61.5 GUESS
            办结工伤赔偿案件xx件、拖欠工资案件xx件。 | 办结工伤赔偿案件12件、社保案件9件。                        | 12 LIKELY, 9 GUESS
            受理诉讼xx件，结案xx件，同比分别增长x.x%和x.x%。 | 受理诉讼31件，结案28件，同比分别增长4.4%。        | 31 SURE, 28 SURE,  NONE, 4.4 GUESS
            """)
    void asksToCheckANumberBehindOtherWords(String sentence, String document, String values) throws Exception {
        assertThat(read(sentence, document)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全镇肉羊存栏x.x万只，出栏x.x万只，同比分别增长x.x%和下降x.x%。 | 全镇肉羊出栏1.4万只，存栏5.2万只，同比分别下降6.5%和增长3.1%。 | 5.2 LIKELY, 1.4 LIKELY, 3.1 LIKELY, 6.5 LIKELY
            新修渠道xx公里，硬化道路xx公里。      | 硬化道路12公里，新修渠道30公里。                              | 30 LIKELY, 12 LIKELY
            审结商事案件xx件、行政案件xx件。      | 审结行政案件12件、商事案件90件。                              | 90 LIKELY, 12 LIKELY
            旅游收入xx亿元，同比增长x.x%；外贸出口xx亿元，完成年度任务的xx.x%，同比增长x.x%。 | 外贸出口21亿元，完成年度任务的61.5%，同比下降4.2%；旅游收入33亿元，同比增长7.1%。 | 33 LIKELY, 7.1 LIKELY, 21 LIKELY, 61.5 LIKELY, -4.2 LIKELY
            一是设施老化，危桥仍有xx座；二是人手不足，空缺护林员xx名。 | 一是人手不足，空缺护林员6名；二是设施老化，危桥仍有15座。 | 15 LIKELY, 6 LIKELY
            """)
    void followsTheNounsThatChangedPlaces(String sentence, String document, String values) throws Exception {
        assertThat(read(sentence, document)).isEqualTo(values);
    }

    private static String read(String sentence, String document) throws Exception {
        Template template = TemplateMaker.make(DocxDraft.of(docx(sentence)));
        return Extractor.extract(template, docx(document)).values().stream()
                .map(v -> v.value() + " "
                        + v.reason().map(r -> r.certainty().name()).orElse("NONE"))
                .collect(Collectors.joining(", "));
    }

    private static DocxText docx(String sentence) throws Exception {
        return TestDocx.ofParagraphs("一、概况", sentence, "二、打算").read();
    }
}
