package io.github.tiankong.lint;

import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.ShownText;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A template with masks where its marks stand, read again as a draft: what the grammar makes of the words around a mark is
 * what a clerk will make of them.
 */
final class MaskedTemplate {
    private final Map<String, Field> fields;
    private final ShownText text;
    private final Map<String, Place> placeByStart = new HashMap<>();
    private final Map<Place, Slot> slots = new LinkedHashMap<>();
    private final SlotList found;

    MaskedTemplate(Template template) {
        this.fields = template.fieldsByKey();
        this.text = new ShownText(template, this::mask);
        DocxDraft draft = DocxDraft.of(template.document());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < draft.documentIndex().size(); i++) {
            paragraphs.add(masked(
                    i, draft.draft().paragraphs().get(i), draft.documentIndex().get(i)));
        }
        found = SlotFinder.findMasks(
                new Draft(draft.draft().fileName(), draft.draft().kind(), paragraphs));
        for (Slot slot : found.slots()) {
            Place place =
                    placeByStart.get(slot.paragraphIndex() + ":" + slot.figure().start());
            if (place != null
                    && mask(place).length()
                            == slot.figure().end() - slot.figure().start()) {
                slots.put(place, slot);
            }
        }
    }

    /** What the text says of each place it can be told of. */
    Map<Place, Slot> slots() {
        return slots;
    }

    SlotList found() {
        return found;
    }

    private Paragraph masked(int index, Paragraph paragraph, int documentIndex) {
        ShownText.Line line = text.line(documentIndex);
        line.placesByStart().forEach((start, place) -> placeByStart.put(index + ":" + start, place));
        return new Paragraph(
                paragraph.part(),
                paragraph.number(),
                line.text(),
                paragraph.outlineLevel(),
                paragraph.bold(),
                line.offset(paragraph.boldEnd()),
                paragraph.cell());
    }

    /** The mask of the draft; for a number of last year's report, and where none is known, one of its shape. */
    private String mask(Place place) {
        if (!place.mask().isEmpty()) {
            return isNumber(place.mask()) ? place.mask().replaceAll("[0-9０-９]", "x") : place.mask();
        }
        Field field = fields.get(place.key());
        SlotType type = field.kind().type();
        if (type == SlotType.NAME || type == SlotType.TEXT || type == SlotType.OTHER) {
            return "XX";
        }
        int decimals = field.kind().decimals().orElse(0);
        return type == SlotType.YEAR ? "xxxx" : "xx" + (decimals == 0 ? "" : "." + "x".repeat(decimals));
    }

    private static boolean isNumber(String mask) {
        return mask.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',' || c == '-');
    }
}
