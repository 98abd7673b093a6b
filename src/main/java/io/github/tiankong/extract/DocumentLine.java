package io.github.tiankong.extract;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.figure.Habits;
import io.github.tiankong.template.Keys;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a finished document.
 *
 * @param line its paragraphs
 * @param glyphs its text
 * @param profile what it reads like
 * @param named the values of lists whose places it names
 */
record DocumentLine(Line line, Glyphs glyphs, Profile profile, List<NamedText> named) {

    /** The lines in which anything stands. */
    static List<DocumentLine> of(Template template, DocxText document) {
        List<String> texts = document.paragraphs().stream().map(p -> p.text()).toList();
        Habits habits = Habits.of(texts);
        List<DocumentLine> lines = new ArrayList<>();
        for (Line line : Line.of(document)) {
            String text = line.join(texts::get);
            if (!text.isBlank()) {
                List<NamedText> named = named(template, document, line);
                Glyphs glyphs = new Glyphs(text, habits, named);
                lines.add(new DocumentLine(line, glyphs, Profile.of(glyphs), named));
            }
        }
        return lines;
    }

    private static List<NamedText> named(Template template, DocxText document, Line line) {
        List<NamedText> named = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < line.paragraphs().size(); i++) {
            DocxParagraph paragraph =
                    document.paragraphs().get(line.paragraphs().get(i));
            int before = at + line.breaks().get(i).length();
            paragraph
                    .marks()
                    .forEach(mark -> MarkedPlaces.named(template, mark.name())
                            .filter(place -> Keys.list(place.key()).isPresent())
                            .ifPresent(
                                    place -> named.add(new NamedText(place, mark.start(), mark.end()).behind(before))));
            at = before + paragraph.text().length();
        }
        return named;
    }

    /** Whether it names a value at a place of a template's line. */
    boolean names(TemplateLine other) {
        return named.stream()
                .anyMatch(n -> other.line().paragraphs().contains(n.place().paragraphIndex()));
    }
}
