package io.github.tiankong.template;

import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.slot.FinishedReport;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a template from a draft: its slots become places, slots that share a key become one field. */
public final class TemplateMaker {
    private TemplateMaker() {}

    /** A template of the masks of a draft. */
    public static Template make(DocxDraft draft) {
        return make(draft, SlotFinder.findMasks(draft.draft()));
    }

    /** A template of slots that were found in the draft. */
    public static Template make(DocxDraft draft, SlotList found) {
        List<Place> places = new ArrayList<>();
        Map<String, List<Slot>> byKey = new LinkedHashMap<>();
        for (Slot slot : found.slots()) {
            String key = slot.indicator().key();
            places.add(new Place(
                    draft.documentIndex().get(slot.paragraphIndex()),
                    slot.figure().start(),
                    slot.figure().end(),
                    key,
                    slot.figure().text()));
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(slot);
        }
        Proposals proposals = new Proposals(found);
        Map<String, String> formulas = proposals.formulas();
        List<Field> fields = new ArrayList<>();
        byKey.forEach((key, slots) -> fields.add(field(slots, formulas.getOrDefault(key, ""))));
        return new Template(
                InputFile.stem(draft.draft().fileName()),
                draft.document(),
                fields,
                places,
                List.of(),
                proposals.rules());
    }

    /**
     * A template of a finished report: the figures become blanks that remember what they were, the years are moved on, a
     * year that stays keeps its value as the default.
     */
    public static Template make(DocxDraft draft, FinishedReport report) {
        Template template = make(draft, report.found());
        Map<String, String> defaults = new LinkedHashMap<>();
        Map<String, Boolean> negative = new HashMap<>();
        List<Slot> slots = report.found().slots();
        Set<Integer> behindMinus = PrintedMinus.of(draft.draft(), slots);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            negative.putIfAbsent(slot.indicator().key(), behindMinus.contains(i));
            if (slot.type() == SlotType.YEAR) {
                String kept = slot.figure().text();
                defaults.put(slot.indicator().key(), report.movedYears().getOrDefault(i, kept));
            }
        }
        List<Field> fields = template.fields().stream()
                .map(f -> remembering(f, defaults.getOrDefault(f.key(), ""), negative.get(f.key())))
                .toList();
        return new Template(
                template.name(), template.document(), fields, template.places(), List.of(), template.rules());
    }

    private static Field remembering(Field field, String defaultValue, boolean negative) {
        Supply supply = new Supply(true, defaultValue, field.supply().formula());
        return field.withSupply(supply).withLast((negative ? "-" : "") + field.mask(0));
    }

    private static Field field(List<Slot> slots, String formula) {
        Slot first = slots.get(0);
        return new Field(
                first.indicator().key(),
                first.indicator().label(),
                first.indicator().section(),
                new ValueKind(
                        first.type(), first.figure().unit(), first.figure().decimals()),
                Supply.REQUIRED.withFormula(formula),
                "",
                slots.stream().map(s -> s.figure().text()).toList(),
                "",
                Printing.PLAIN);
    }
}
