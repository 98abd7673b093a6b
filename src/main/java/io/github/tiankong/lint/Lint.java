package io.github.tiankong.lint;

import io.github.tiankong.check.Checks;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.BareBraces;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Leftovers;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The door: all that is wrong with a template, in document order. */
public final class Lint {
    /** What stands in no place of the document first, then the order of the document. */
    public static final Comparator<Fault> BY_PLACE = Comparator.comparing(
            f -> f.range().orElse(new TextRange(-1, 0, 0)),
            Comparator.comparingInt(TextRange::paragraphIndex).thenComparingInt(TextRange::start));

    private Lint() {}

    /**
     * The faults of a template: first what stands in no place of its document, in the order of the files, then what does.
     *
     * @throws InputException when a part of the document cannot be read
     */
    public static List<Fault> of(TemplateReading reading) throws InputException {
        Template template = reading.template();
        MaskedTemplate masked = new MaskedTemplate(template);
        List<Fault> left = Leftovers.inTemplate(template);
        Set<TextRange> masks = left.stream().flatMap(f -> f.range().stream()).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>(reading.faults());
        // a mask that is a key in braces is told once, as what it will be in print
        faults.removeIf(f -> f.problem().code().equals(BareBraces.CODE)
                && f.range().filter(masks::contains).isPresent());
        faults.addAll(Checks.ofRules(template));
        faults.addAll(FormulaLint.faults(template));
        faults.addAll(WordsLint.faults(template, masked));
        faults.addAll(SignLint.faults(template));
        faults.addAll(LikenessLint.faults(template, masked));
        faults.addAll(left);
        faults.addAll(HiddenLint.faults(template));
        Whereabouts places = new Whereabouts(template.document());
        return faults.stream().map(places::told).sorted(BY_PLACE).toList();
    }
}
