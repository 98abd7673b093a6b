package io.github.tiankong.fill;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stretch of the document's text that a filling may change. */
public sealed interface Spot {

    /** The paragraph in {@code DocxText.paragraphs()}, from 0. */
    int paragraphIndex();

    /** Where it begins in the paragraph's text, in UTF-16 units. */
    int start();

    /** Where it ends, exclusive. */
    int end();

    /** The text that stands here under a filling; empty where what stands there stays, or the mask of an open field. */
    Optional<String> text(Filling filling);

    /** The spots of a template, in no particular order, not overlapping. */
    static List<Spot> of(Template template) {
        return of(template, Wording.of(template));
    }

    /** The same with the wordings found already. */
    static List<Spot> of(Template template, Map<Place, Wording> wordings) {
        Map<Place, Numerals> numerals = Numerals.of(template);
        Map<Place, Doubling> doublings = Doubling.of(template);
        List<Spot> spots = new ArrayList<>();
        for (Place place : template.places()) {
            if (numerals.containsKey(place)) {
                addHan(spots, numerals.get(place));
                continue;
            }
            Optional<Wording> wording = Optional.ofNullable(wordings.get(place));
            spots.add(new OfField(place, wording, Optional.empty(), Optional.ofNullable(doublings.get(place))));
            wording.ifPresent(w -> w.clause().pieces().forEach(p -> spots.add(new OfWord(w, p))));
        }
        template.literals().forEach(l -> spots.add(new OfLiteral(l)));
        template.passages()
                .forEach(p -> p.block().directives().stream()
                        .filter(d -> d.end() > d.start())
                        .forEach(d -> spots.add(new OfDirective(d))));
        return spots;
    }

    private static void addHan(List<Spot> spots, Numerals numerals) {
        spots.add(new OfField(numerals.place(), Optional.empty(), Optional.of(numerals), Optional.empty()));
        if (numerals.tailEnd() > numerals.place().end()) {
            spots.add(new OfUnit(numerals));
        }
    }

    /** A mask or mark. Where words carry the sign the number is printed without it, where words stand beside a text without those. */
    record OfField(Place place, Optional<Wording> wording, Optional<Numerals> numerals, Optional<Doubling> doubling)
            implements Spot {
        @Override
        public int paragraphIndex() {
            return place.paragraphIndex();
        }

        @Override
        public int start() {
            return place.start();
        }

        @Override
        public int end() {
            return place.end();
        }

        @Override
        public Optional<String> text(Filling filling) {
            if (numerals.isPresent()) {
                Optional<String> han = numerals.get().text(filling);
                return han.isPresent() ? han : filling.value(place.key()).printed();
            }
            Optional<String> printed = filling.value(place.key())
                    .printed()
                    .map(text -> doubling.map(d -> d.printed(text)).orElse(text));
            return wording.isEmpty() || printed.isEmpty()
                    ? printed
                    : Optional.of(wording.get().figure(filling, printed.get()));
        }
    }

    /** A piece of the wording around a figure, which turns with the sign of the value. */
    record OfWord(Wording wording, DirectionClause.Piece piece) implements Spot {
        /** The place of the figure it belongs to. */
        public Place place() {
            return wording.place();
        }

        @Override
        public int paragraphIndex() {
            return wording.place().paragraphIndex();
        }

        @Override
        public int start() {
            return piece.start();
        }

        @Override
        public int end() {
            return piece.end();
        }

        @Override
        public Optional<String> text(Filling filling) {
            return wording.outcome(filling).map(piece::text).filter(t -> !stands(t, filling));
        }

        private boolean stands(String told, Filling filling) {
            String text = filling.template().textAround(wording.place());
            return told.length() == piece.end() - piece.start() && text.startsWith(told, piece.start());
        }
    }

    /** The 元整 behind a sum in capitals, which has its own. */
    record OfUnit(Numerals numerals) implements Spot {
        @Override
        public int paragraphIndex() {
            return numerals.place().paragraphIndex();
        }

        @Override
        public int start() {
            return numerals.place().end();
        }

        @Override
        public int end() {
            return numerals.tailEnd();
        }

        @Override
        public Optional<String> text(Filling filling) {
            return numerals.text(filling).map(t -> "");
        }
    }

    /** Quoted text in {@code template.docx}. */
    record OfLiteral(Template.Literal literal) implements Spot {
        @Override
        public int paragraphIndex() {
            return literal.paragraphIndex();
        }

        @Override
        public int start() {
            return literal.start();
        }

        @Override
        public int end() {
            return literal.end();
        }

        @Override
        public Optional<String> text(Filling filling) {
            return Optional.of(literal.text());
        }
    }

    /** A directive beside other text, of which nothing is printed. */
    record OfDirective(TextRange range) implements Spot {
        @Override
        public int paragraphIndex() {
            return range.paragraphIndex();
        }

        @Override
        public int start() {
            return range.start();
        }

        @Override
        public int end() {
            return range.end();
        }

        @Override
        public Optional<String> text(Filling filling) {
            return Optional.of("");
        }
    }
}
