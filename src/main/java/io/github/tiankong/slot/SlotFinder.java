package io.github.tiankong.slot;

import io.github.tiankong.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/** The door: a draft in, its typed, named and linked slots out. */
public final class SlotFinder {
    private SlotFinder() {}

    /** The slots of a masked draft. */
    public static SlotList findMasks(Draft draft) {
        return name(draft, MaskReader.read(draft));
    }

    /** Names and links what a reader found; the figures are in document order and do not overlap. */
    static SlotList name(Draft draft, List<TypedFigure> figures) {
        List<Spot> spots = SpotReader.read(draft, figures);
        List<Label> labels = Labeller.label(draft, spots);
        Sections sections = Sections.of(draft);
        Sentences sentences = Sentences.of(draft);
        Keys keys = new Keys();
        List<Slot> slots = new ArrayList<>();
        for (Spot spot : spots) {
            TypedFigure typed = spot.typed();
            String label = labels.get(spot.index()).text();
            Indicator indicator = new Indicator(
                    keys.next(label), label, sections.headingOf(typed.paragraphIndex()), sentences.around(spot));
            slots.add(new Slot(typed.paragraphIndex(), typed.figure(), typed.type(), typed.direction(), indicator));
        }
        return new SlotList(slots, List.of(), List.of(), List.of());
    }
}
