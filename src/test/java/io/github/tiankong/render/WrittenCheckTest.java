package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import org.junit.jupiter.api.Test;

class WrittenCheckTest {
    private static final byte[] NO_DOCUMENT = {'P', 'K'};

    private static final int COURSE = 1;

    @Test
    void onlyADocumentFoundRightSparesTheOthersOfItsCourse() throws Exception {
        Template template = TemplateMaker.make(
                DocxDraft.of(TestDocx.ofParagraphs("完成投资xx.x亿元。").read()));
        Filling filling = Filling.open(template);
        WrittenCheck check = new WrittenCheck(template, Spot.of(template));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> check.require(COURSE, NO_DOCUMENT, filling, Gaps.KEEP))
                    .isInstanceOf(IllegalStateException.class);
        }
        byte[] right = new Renderer(template).render(filling, Gaps.KEEP);
        check.require(COURSE, right, filling, Gaps.KEEP);
        assertThatCode(() -> check.require(COURSE, NO_DOCUMENT, filling, Gaps.KEEP))
                .doesNotThrowAnyException();
    }
}
