package io.github.tiankong.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.finding.SlotFinder;
import org.junit.jupiter.api.Test;

/** What a field of a finished report remembers of it. */
class RememberedValuesTest {

    @Test
    void aMinusIsOfTheValueUnlessItMakesARangeOrAName() throws Exception {
        assertThat(last("利润总额-2.6亿元，气温为-3.1℃，每班30-50人，单价3万元-5万元，KZ-3型设备6台。")).isEqualTo("-2.6 -3.1 30 50 3 5 6");
    }

    private static String last(String sentence) throws Exception {
        DocxDraft draft =
                DocxDraft.of(TestDocx.ofParagraphs("2021年工作总结", sentence).read());
        Template template = TemplateMaker.make(draft, SlotFinder.readReport(draft.draft(), 2022));
        return String.join(
                " ", template.fields().stream().skip(1).map(Field::last).toList());
    }
}
