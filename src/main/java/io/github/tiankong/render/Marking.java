package io.github.tiankong.render;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.MarkRemoval;
import io.github.tiankong.docx.TextMarks;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.PlaceNames;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks of Word around the values of a document: names, so that each value is found again however the text around it is
 * edited, and comments that tell where it came from. Made once a template; what the paragraphs read stays the same.
 *
 * <p>In a list one place stands for all entries, under one name: content controls may share it, bookmarks may not. Nor can
 * comments, whose words belong to one place.
 */
public final class Marking {
    /** Who comments are by. */
    public static final String AUTHOR = "填空 Tiankong";

    private Marking() {}

    /** A template whose documents have each value in a bookmark or content control. */
    public static Template named(Template template, TextMarks.Kind kind) {
        List<Cut> cuts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Set<Integer> repeated = new HashSet<>();
        for (int i = 0; i < template.places().size(); i++) {
            Place place = template.places().get(i);
            names.add(PlaceNames.of(i, place.key()));
            boolean isRepeated = place.key().indexOf('.') >= 0;
            if (isRepeated) {
                repeated.add(i);
            }
            if (!isRepeated || kind == TextMarks.Kind.CONTROL) {
                cuts.add(new Cut(i, place.paragraphIndex(), place.start(), place.end()));
            }
        }
        return template.withDocument(TextMarks.named(template.document(), cuts, names, kind, repeated));
    }

    /** The document of a template with a comment on each value in its body. */
    static TextMarks.Commented commented(Template template, List<Spot> spots) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            if (spot instanceof Spot.OfField field && field.place().key().indexOf('.') < 0) {
                cuts.add(new Cut(i, spot.paragraphIndex(), spot.start(), spot.end()));
            }
        }
        return TextMarks.commented(template.document(), cuts, AUTHOR);
    }

    /** Takes comments and names out of a document again, also after Word has saved it. */
    public static MarkRemoval.Outcome strip(DocxPackage document) throws InputException {
        return MarkRemoval.remove(DocxText.of(document), AUTHOR, PlaceNames.PREFIX);
    }
}
