package io.github.tiankong.template;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextReplacement;
import io.github.tiankong.problem.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The document of a template under its author's hands: the masks stand in it as in the draft, while everything else stands
 * as in {@code template.docx}: directives, quoted marks, marks of unknown fields.
 */
final class WorkingText {
    private WorkingText() {}

    /** Of a template that was made from a draft: what only looks like a mark is quoted. */
    static Template ofDraft(Template template) throws InputException {
        List<Cut> cuts = TemplateFolder.literals(template, 0);
        return replaced(
                template,
                cuts,
                cuts.stream().map(c -> Marks.ofLiteral(text(template, c))).toList());
    }

    /** Of a template that was read from its folder: the masks stand where the marks stood. */
    static Template ofFolder(Template template) throws InputException {
        List<Cut> cuts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Place place : template.places()) {
            cuts.add(new Cut(texts.size(), place.paragraphIndex(), place.start(), place.end()));
            texts.add(place.mask().isEmpty() ? place.key() : place.mask());
        }
        return replaced(template, cuts, texts);
    }

    /** {@code template.docx}: the marks stand where the masks stood. */
    static byte[] marked(Template working) {
        List<Cut> cuts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Place place : working.places()) {
            cuts.add(new Cut(texts.size(), place.paragraphIndex(), place.start(), place.end()));
            texts.add(Marks.ofKey(place.key()));
        }
        return new TextReplacement(working.document(), cuts, texts).bytes();
    }

    /** The template with other text in some stretches; the places move along. */
    static Template replaced(Template template, List<Cut> cuts, List<String> texts) throws InputException {
        DocxText document = new TextReplacement(template.document(), cuts, texts).document();
        Map<Integer, List<Cut>> byParagraph = new HashMap<>();
        cuts.stream()
                .sorted(Comparator.comparingInt(Cut::start))
                .forEach(c -> byParagraph
                        .computeIfAbsent(c.paragraphIndex(), k -> new ArrayList<>())
                        .add(c));
        List<Place> places = new ArrayList<>();
        for (Place place : template.places()) {
            List<Cut> own = byParagraph.getOrDefault(place.paragraphIndex(), List.of());
            int start = place.start() + shift(own, texts, place.start());
            int end = place.end() + shift(own, texts, place.end());
            String mask =
                    document.paragraphs().get(place.paragraphIndex()).text().substring(start, end);
            places.add(new Place(place.paragraphIndex(), start, end, place.key(), mask));
        }
        return new Template(template.name(), document, template.fields(), places, List.of(), template.rules());
    }

    /** How far an offset moves by the cuts that end before it or there. */
    private static int shift(List<Cut> cuts, List<String> texts, int offset) {
        int shift = 0;
        for (Cut cut : cuts) {
            if (cut.end() <= offset) {
                shift += texts.get(cut.place()).length() - (cut.end() - cut.start());
            }
        }
        return shift;
    }

    private static String text(Template template, Cut cut) {
        String text = template.document().paragraphs().get(cut.paragraphIndex()).text();
        return text.substring(cut.start(), cut.end());
    }
}
