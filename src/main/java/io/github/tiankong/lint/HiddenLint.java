package io.github.tiankong.lint;

import io.github.tiankong.docx.HiddenText;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Marks;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;

/** Marks nobody sees: in text deleted under tracked changes, or in the code of a field. */
final class HiddenLint {
    private HiddenLint() {}

    static List<Fault> faults(Template template) throws InputException {
        List<Fault> faults = new ArrayList<>();
        for (HiddenText hidden : HiddenText.of(template.document())) {
            int length = template.document()
                    .paragraphs()
                    .get(hidden.paragraphIndex())
                    .text()
                    .length();
            TextRange range = new TextRange(hidden.paragraphIndex(), 0, length);
            String code = hidden.kind() == HiddenText.Kind.DELETED ? "mark-deleted" : "mark-in-code";
            for (String mark : Marks.quoted(hidden.text())) {
                faults.add(Fault.at(range, Problem.warning(code, Location.NOWHERE, mark)));
            }
        }
        return faults;
    }
}
