package io.github.tiankong.template;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.OtherText;
import io.github.tiankong.draft.Draft;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.Slot;
import java.util.ArrayList;
import java.util.List;

/** Masks where nothing is ever filled in: in charts, diagrams, drawings, formulas, comments, and copies nobody looks at. */
public final class MasksElsewhere {
    private MasksElsewhere() {}

    /** A note for each text with such masks. */
    public static List<Fault> notes(Template template) {
        List<Cut> cuts = template.places().stream()
                .map(place -> new Cut(0, place.paragraphIndex(), place.start(), place.end()))
                .toList();
        return problems(template.document(), cuts).stream().map(Fault::of).toList();
    }

    /** Those of a document that should be finished. */
    public static List<Problem> inDocument(DocxText document) {
        return problems(document, List.of());
    }

    private static List<Problem> problems(DocxText document, List<Cut> cuts) {
        List<OtherText> texts;
        List<String> chunks;
        try {
            chunks = OtherText.chunks(document);
            texts = OtherText.of(document, cuts).stream()
                    .filter(text -> !text.text().isBlank())
                    .toList();
        } catch (InputException e) {
            return List.of(e.problem());
        }
        String file = document.docx().fileName();
        List<Problem> problems = new ArrayList<>();
        chunks.forEach(chunk -> problems.add(Problem.warning("chunk-kept", Location.ofFile(file), chunk)));
        for (OtherText text : texts) {
            List<Slot> slots = SlotFinder.findMasks(Draft.ofLines(file, List.of(text.text())))
                    .slots();
            if (!slots.isEmpty()) {
                problems.add(problem(text, slots.get(0), file));
            }
        }
        return problems;
    }

    /** What is printed is a warning. */
    private static Problem problem(OtherText text, Slot slot, String file) {
        Location location = Location.ofSentence(file, "", text.text());
        String mask = slot.figure().text();
        return switch (text.kind()) {
            case SECOND_COPY -> Problem.note("mask-in-second-copy", location, mask);
            case COMMENT -> Problem.note("mask-in-comment", location, mask);
            case FORMULA -> Problem.warning("mask-in-formula", location, mask);
            case DRAWING -> Problem.warning("mask-in-drawing", location, mask);
            case CHART -> Problem.warning("mask-in-chart", location, mask);
            case DIAGRAM -> Problem.warning("mask-in-diagram", location, mask);
        };
    }
}
