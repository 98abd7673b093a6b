package io.github.tiankong.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.template.TemplateMaker;
import org.junit.jupiter.api.Test;

class MaskedTemplateTest {

    @Test
    void keepsTheBoldWordsThatHeadAParagraph() throws Exception {
        DocxDraft draft = DocxDraft.of(TestDocx.ofBody("""
                        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>一是签约xx个。</w:t></w:r><w:r><w:t>总投资xx亿元。</w:t></w:r></w:p>\
                        <w:p><w:r><w:t>到账资金xx万元。</w:t></w:r></w:p>""").read());
        MaskedTemplate masked = new MaskedTemplate(TemplateMaker.make(draft));
        assertThat(masked.found().slots())
                .extracting(slot -> slot.indicator().section())
                .isEqualTo(SlotFinder.findMasks(draft.draft()).slots().stream()
                        .map(slot -> slot.indicator().section())
                        .toList())
                .containsExactly("一是签约xx个", "一是签约xx个", "一是签约xx个");
    }
}
