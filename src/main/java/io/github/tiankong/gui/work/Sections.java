package io.github.tiankong.gui.work;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.Heading;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a template into sections by its headings. */
final class Sections {
    private Sections() {}

    /** In document order; a section other than a heading has at least one field. */
    static List<Section> of(Template template) {
        List<Section> frames = frames(template);
        Map<String, Integer> firstParagraph = new HashMap<>();
        for (Place place : template.places()) {
            firstParagraph.putIfAbsent(place.key(), place.paragraphIndex());
        }
        Map<Integer, List<String>> keys = new HashMap<>();
        Set<String> placed = new HashSet<>();
        for (Field field : template.fields()) {
            // a list stands where its first field does
            if (!placed.add(FormKey.of(field))) {
                continue;
            }
            int index = indexOf(frames, firstParagraph.getOrDefault(field.key(), -1));
            keys.computeIfAbsent(index, i -> new ArrayList<>()).add(FormKey.of(field));
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            List<String> own = keys.getOrDefault(i, List.of());
            if (frames.get(i).role() == Section.Role.HEADING || !own.isEmpty()) {
                sections.add(frames.get(i).withKeys(own));
            }
        }
        return List.copyOf(sections);
    }

    private static List<Section> frames(Template template) {
        List<Section> frames = new ArrayList<>();
        frames.add(new Section(Section.Role.OPENING, "", 1, 0, List.of()));
        DocxDraft draft = DocxDraft.of(template.document());
        for (Heading heading : Heading.of(draft.draft())) {
            int paragraph = draft.documentIndex().get(heading.paragraphIndex());
            frames.add(new Section(Section.Role.HEADING, heading.title(), heading.level(), paragraph, List.of()));
        }
        List<DocxParagraph> paragraphs = template.document().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            String part = paragraphs.get(i).part();
            if (!part.equals("body") && !part.startsWith("textbox")) {
                frames.add(new Section(Section.Role.PARTS, "", 1, i, List.of()));
                break;
            }
        }
        frames.add(new Section(Section.Role.UNPLACED, "", 1, -1, List.of()));
        return frames;
    }

    private static int indexOf(List<Section> frames, int paragraph) {
        if (paragraph < 0) {
            return frames.size() - 1;
        }
        int index = 0;
        while (index + 1 < frames.size()
                && frames.get(index + 1).firstParagraph() >= 0
                && frames.get(index + 1).firstParagraph() <= paragraph) {
            index++;
        }
        return index;
    }
}
