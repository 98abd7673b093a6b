package io.github.tiankong.template;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds what a director would notice in a finished document: masks and marks that nobody filled. */
public final class Leftovers {
    private Leftovers() {}

    /** The masks and marks in a document that should have none, in document order by kind. */
    public static List<Fault> inDocument(DocxDraft document) {
        Marks marks = Marks.read(document.document());
        List<Fault> faults = masks(document, marks, "leftover-mask");
        String file = document.draft().fileName();
        List<Marks.Mark> all = new ArrayList<>(marks.found());
        all.addAll(marks.broken());
        for (Marks.Mark mark : all) {
            String sentence =
                    document.document().paragraphs().get(mark.paragraphIndex()).text();
            faults.add(Fault.at(
                    new TextRange(mark.paragraphIndex(), mark.start(), mark.end()),
                    Problem.error("leftover-mark", Location.ofSentence(file, "", sentence), mark.content())));
        }
        return faults;
    }

    /** The masks that stand in {@code template.docx} beside its marks: slots nobody made a field of. */
    public static List<Fault> inTemplate(Template template) {
        DocxText document = template.document();
        return masks(DocxDraft.of(document), Marks.read(document), "mask-left");
    }

    private static List<Fault> masks(DocxDraft document, Marks marks, String code) {
        List<Fault> faults = new ArrayList<>();
        Predicate<TextRange> covered = marks.cover();
        for (Slot slot : SlotFinder.findMasks(document.draft()).slots()) {
            int paragraphIndex = document.documentIndex().get(slot.paragraphIndex());
            Location location = Location.ofSentence(
                    document.draft().fileName(),
                    slot.indicator().section(),
                    slot.indicator().sentence());
            TextRange range = new TextRange(
                    paragraphIndex, slot.figure().start(), slot.figure().end());
            if (covered.test(range)) {
                continue;
            }
            faults.add(
                    Fault.at(range, Problem.error(code, location, slot.figure().text())));
        }
        return faults;
    }
}
