package io.github.tiankong.extract;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.DirectionFinder;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Keys;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.PlaceNames;
import io.github.tiankong.template.Template;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The values whose places are named in the document, by a bookmark or content control: they are found however the text
 * around them was edited or moved. Those of lists stand with their lines ({@link DocumentLine}).
 */
final class MarkedPlaces {
    private static final String MINUS = "-－−﹣";

    private final Map<String, Field> fields;
    private final Clauses clauses;
    private final Map<Place, Marked> marked = new LinkedHashMap<>();

    private record Marked(String paragraph, DocxParagraph.Mark mark) {
        String text() {
            return paragraph.substring(mark.start(), mark.end());
        }
    }

    MarkedPlaces(Template template, Clauses clauses, DocxText document) {
        this.fields = template.fieldsByKey();
        this.clauses = clauses;
        for (DocxParagraph paragraph : document.paragraphs()) {
            for (DocxParagraph.Mark mark : paragraph.marks()) {
                named(template, mark.name())
                        .filter(place -> Keys.list(place.key()).isEmpty())
                        .ifPresent(place -> marked.putIfAbsent(place, new Marked(paragraph.text(), mark)));
            }
        }
    }

    /** The place of a name, which an older document may have of a template whose places were others. */
    static Optional<Place> named(Template template, String name) {
        OptionalInt index = PlaceNames.index(name);
        return index.isPresent()
                        && index.getAsInt() >= 0
                        && index.getAsInt() < template.places().size()
                ? Optional.of(template.places().get(index.getAsInt()))
                        .filter(p -> PlaceNames.isName(name, index.getAsInt(), p.key()))
                : Optional.empty();
    }

    /** The places that are named. */
    Set<Place> places() {
        return marked.keySet();
    }

    /**
     * What stands at a place by its name; as it was found by its words where it is not named, or where the words tell more
     * than the name (another unit).
     */
    Finding read(Place place, Optional<Finding> byWords) {
        Finding found = byWords.orElseGet(() -> Finding.none(place, Finding.State.DELETED, "", ""));
        Marked at = marked.get(place);
        if (at == null || found.reason() == Reason.UNIT_CONVERTED || found.reason() == Reason.UNIT_OTHER) {
            return found;
        }
        if (found.isValue() && at.text().isBlank()) {
            return found;
        }
        if (found.isValue() && found.standing().startsWith(at.text())) {
            return found.because(Reason.MARKED);
        }
        return read(place, at);
    }

    private Finding read(Place place, Marked at) {
        String sentence = SentenceAround.of(at.paragraph(), at.mark().start());
        String text = at.text().strip();
        if (text.isEmpty()) {
            return Finding.none(place, Finding.State.EMPTY, text, sentence);
        }
        if (OpenMask.stands(text, place.mask())) {
            return Finding.none(place, Finding.State.OPEN, text, sentence);
        }
        Field field = fields.get(place.key());
        if (!field.kind().type().isNumeric()) {
            String typed = CellText.spaced(at.text());
            return new Finding(place, Finding.State.VALUE, typed, false, text, Reason.MARKED, sentence);
        }
        boolean minus = MINUS.indexOf(text.charAt(0)) >= 0;
        Optional<BigDecimal> number = Decimals.parse(minus ? "-" + text.substring(1) : text);
        Sign sign = Sign.of(clauses.of(place), direction(place, at), minus);
        Reason reason = sign.isTold() ? Reason.MARKED : Reason.NO_DIRECTION;
        return number.map(n ->
                        new Finding(place, Finding.State.VALUE, print(n, sign), sign.isFall(), text, reason, sentence))
                .orElseGet(() -> Finding.none(place, Finding.State.WORDS, text, sentence));
    }

    private Optional<DirectionClause> direction(Place place, Marked at) {
        DirectionFinder.Range range =
                new DirectionFinder.Range(at.mark().start(), at.mark().end(), clauses.isTurned(place));
        return DirectionFinder.find(at.paragraph(), List.of(range)).get(0);
    }

    private static String print(BigDecimal number, Sign sign) {
        return number.signum() <= 0
                ? number.toPlainString()
                : sign.before() + number.abs().toPlainString();
    }
}
