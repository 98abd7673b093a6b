package io.github.tiankong.layout;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.problem.InputException;
import java.util.List;

/** The door: in what a document departs from the layout of official documents, GB/T 9704-2012. */
public final class LayoutCheck {
    private LayoutCheck() {}

    /**
     * The departures: those of pages first, then those of lines, each kind at its first place. What the standard does not
     * speak of (tables, captions, pictures, the red head, the imprint) is passed over.
     *
     * @throws InputException when a part of the document cannot be read
     */
    public static List<Departure> of(DocxText document) throws InputException {
        StyledDocument styled = StyledReader.read(document);
        List<Line> lines = DocumentLines.of(styled);
        Departures departures = new Departures();
        PageCheck.check(styled, lines, departures);
        PageNumberCheck.check(styled, departures);
        PlaceCheck places = new PlaceCheck(lines, styled, departures);
        for (int i = 0; i < lines.size(); i++) {
            TypeCheck.check(lines.get(i), styled, departures);
            places.check(i);
        }
        return departures.found();
    }
}
