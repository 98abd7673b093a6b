package io.github.tiankong.extract;

import io.github.tiankong.template.Field;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which branches of a template's choices stand in a document, and what that says of fields that are printed nowhere. */
final class Standing {
    /** A condition on the text of a field: {@code 单位 == "云岭镇"}. */
    private static final Pattern TEXT =
            Pattern.compile("\\s*+([\\p{L}\\p{Nd}_]++)\\s*+==\\s*+[\"“”']([^\"“”']*+)[\"“”']\\s*+");

    private final Template template;
    private final Map<Integer, Integer> branches = new HashMap<>();

    Standing(Template template) {
        this.template = template;
    }

    /** Notes what a line of the document shows; -1 for no branch at all. */
    void note(int passage, int branch) {
        branches.merge(passage, branch, Math::max);
    }

    /** Notes a line that was found: the branches of whole lines it stands in do stand. */
    void note(Line line) {
        for (int i = 0; i < template.passages().size(); i++) {
            Passage passage = template.passages().get(i);
            if (passage instanceof Passage.Choice && !TemplatePassages.isWithinLine(passage)) {
                int branch = TemplatePassages.branch(passage, line);
                if (branch >= 0) {
                    note(i, branch);
                }
            }
        }
    }

    /** The text a field must have had, because a passage that asks for it stands. */
    Optional<String> text(Field field) {
        for (Map.Entry<Integer, Integer> standing : branches.entrySet()) {
            if (standing.getValue() >= 0
                    && template.passages().get(standing.getKey()) instanceof Passage.Choice choice) {
                List<String> conditions = choice.conditions();
                Matcher matcher = TEXT.matcher(conditions.get(standing.getValue()));
                if (matcher.matches() && matcher.group(1).equals(field.key())) {
                    return Optional.of(matcher.group(2));
                }
            }
        }
        return Optional.empty();
    }
}
