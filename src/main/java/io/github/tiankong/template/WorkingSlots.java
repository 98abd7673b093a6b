package io.github.tiankong.template;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.Indicator;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the finder of slots says of a template its author works on: a field for text that was chosen, fields that may be
 * one, formulas. Slow: the whole document is read for each question.
 */
public final class WorkingSlots {
    private final Template working;
    private final DocxDraft draft;
    private final Map<Integer, Integer> draftIndex = new HashMap<>();

    /** @param working see {@link TemplateEdit} */
    public WorkingSlots(Template working) {
        this.working = working;
        this.draft = DocxDraft.of(working.document());
        for (int i = 0; i < draft.documentIndex().size(); i++) {
            draftIndex.put(draft.documentIndex().get(i), i);
        }
    }

    /** Two fields that may be one. */
    public record Pair(String key, String otherKey) {}

    /** A field for text that is to be a slot, under a key no other has. */
    public Field describe(TextRange range) {
        List<Slot> others = new ArrayList<>();
        Map<String, Field> fields = working.fieldsByKey();
        working.places().forEach(p -> others.add(slot(p, fields.get(p.key()))));
        Slot slot = SlotFinder.describe(
                draft.draft(), others, draftIndex.get(range.paragraphIndex()), range.start(), range.end());
        Indicator indicator = slot.indicator();
        return new Field(
                TemplateEdit.freeKey(working, indicator.key()),
                indicator.label(),
                indicator.section(),
                new ValueKind(slot.type(), slot.figure().unit(), slot.figure().decimals()),
                Supply.REQUIRED,
                "",
                List.of(slot.figure().text()),
                "",
                Printing.PLAIN);
    }

    private Slot slot(Place place, Field field) {
        Figure figure = new Figure(
                place.start(),
                place.end(),
                place.mask(),
                field.kind().unit(),
                field.kind().decimals());
        Indicator indicator = new Indicator(field.key(), field.label(), field.section(), "");
        return new Slot(
                draftIndex.get(place.paragraphIndex()), figure, field.kind().type(), Direction.NONE, indicator);
    }

    /** The fields that may be one, in the words of this template; what its author has parted or renamed counts. */
    public List<Pair> mayBeOne() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (SlotList found : List.of(SlotFinder.findMasks(draft.draft()), SlotFinder.findNumbers(draft.draft()))) {
            Map<String, String> keys = keys(found);
            for (SlotList.LinkSuggestion link : found.linkSuggestions()) {
                String key = keys.get(link.key());
                String other = keys.get(link.otherKey());
                if (key != null && other != null && !key.equals(other)) {
                    pairs.add(new Pair(key, other));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** The keys of this template by those of the finder, wherever both have a slot. */
    private Map<String, String> keys(SlotList found) {
        Map<TextRange, String> own = new HashMap<>();
        working.places().forEach(p -> own.put(new TextRange(p.paragraphIndex(), p.start(), p.end()), p.key()));
        Map<String, String> keys = new HashMap<>();
        for (Slot slot : found.slots()) {
            int paragraph = draft.documentIndex().get(slot.paragraphIndex());
            String key = own.get(new TextRange(
                    paragraph, slot.figure().start(), slot.figure().end()));
            if (key != null) {
                keys.putIfAbsent(slot.indicator().key(), key);
            }
        }
        return keys;
    }
}
