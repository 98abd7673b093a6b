package io.github.tiankong.layout;

import io.github.tiankong.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * Pages of one size, with the paragraphs at their foot.
 *
 * @param first its first paragraph, in {@code DocxText.paragraphs()}
 * @param properties its {@code w:sectPr}
 * @param oddFoot what stands at the foot of odd pages, or of all
 * @param evenFoot what stands at the foot of even pages where these have their own
 */
record StyledSection(int first, XmlElement properties, List<StyledParagraph> oddFoot, List<StyledParagraph> evenFoot) {

    StyledSection {
        oddFoot = List.copyOf(oddFoot);
        evenFoot = List.copyOf(evenFoot);
    }

    int width() {
        return number("pgSz", "w");
    }

    int height() {
        return number("pgSz", "h");
    }

    boolean isLandscape() {
        return width() > height();
    }

    /** A margin in twips: {@code top}, {@code left}, {@code bottom}, {@code right}, {@code footer}. */
    int margin(String side) {
        return number("pgMar", side);
    }

    int textWidth() {
        return width() - margin("left") - margin("right") - number("pgMar", "gutter");
    }

    /** In twips, 0 where lines are not bound to a grid. */
    int gridPitch() {
        return grid().equals("lines") || hasCharacterGrid() ? number("docGrid", "linePitch") : 0;
    }

    /** By how many twips the grid sets characters apart. */
    double gridSpacing() {
        return hasCharacterGrid() ? number("docGrid", "charSpace") / 4096.0 * 20 : 0;
    }

    private boolean hasCharacterGrid() {
        return grid().equals("linesAndChars") || grid().equals("snapToChars");
    }

    private String grid() {
        return properties.child("docGrid").map(g -> g.attribute("type")).orElse("");
    }

    private int number(String element, String attribute) {
        Optional<XmlElement> found = properties.child(element);
        return found.map(e -> new Formats(e.attributes()).number(attribute, 0)).orElse(0);
    }
}
