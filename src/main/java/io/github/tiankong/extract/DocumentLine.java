package io.github.tiankong.extract;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.figure.Habits;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a finished document.
 *
 * @param line its paragraphs
 * @param glyphs its text
 * @param profile what it reads like
 */
record DocumentLine(Line line, Glyphs glyphs, Profile profile) {

    /** The lines in which anything stands. */
    static List<DocumentLine> of(DocxText document) {
        List<String> texts = document.paragraphs().stream().map(p -> p.text()).toList();
        Habits habits = Habits.of(texts);
        List<DocumentLine> lines = new ArrayList<>();
        for (Line line : Line.of(document)) {
            String text = line.join(texts::get);
            if (!text.isBlank()) {
                Glyphs glyphs = new Glyphs(text, habits);
                lines.add(new DocumentLine(line, glyphs, Profile.of(glyphs)));
            }
        }
        return lines;
    }
}
