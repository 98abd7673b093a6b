package io.github.tiankong.template;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.Optional;

/**
 * Something wrong with a template, and where it stands in its document.
 *
 * @param problem what is wrong
 * @param range where it stands in {@code template.docx}; empty for what stands in another file, or nowhere
 */
public record Fault(Problem problem, Optional<TextRange> range) {

    /** What stands in a file of the folder, or in all of the document. */
    public static Fault of(Problem problem) {
        return new Fault(problem, Optional.empty());
    }

    public static Fault at(TextRange range, Problem problem) {
        return new Fault(problem, Optional.of(range));
    }

    /** The same, told to stand there. */
    public Fault withLocation(Location location) {
        return new Fault(new Problem(problem.code(), problem.severity(), location, problem.arguments()), range);
    }

    /** A fault of a field, where it first stands; of one that stands nowhere, in {@code slots.csv}. */
    public static Fault of(Field field, Template template, Problem problem) {
        return template.firstPlace(field.key())
                .map(place -> at(new TextRange(place.paragraphIndex(), place.start(), place.end()), problem))
                .orElseGet(() -> of(problem).withLocation(Location.ofFile(SlotsCsv.FILE_NAME)));
    }
}
