package io.github.tiankong.render;

import freemarker.template.TemplateModel;
import io.github.tiankong.docx.Segment;
import java.util.List;

/** What the generated template of a part asks of one document. */
interface PartTexts {
    /** What stands in a blank, or at a space mark. */
    TemplateModel of(Segment segment);

    /** The branch of a choice that stands; see {@link io.github.tiankong.fill.Branching#branch}. */
    int branch(int passage);

    /** The document as each entry of a list sees it. */
    List<? extends PartTexts> entries(int passage);
}
