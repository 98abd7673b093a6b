package io.github.tiankong.fill;

import io.github.tiankong.compute.DirectionWords;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
        List<Spot> spots = new ArrayList<>();
        for (Place place : template.places()) {
            String text = template.textAround(place);
            Optional<DirectionWords.Found> word = template.field(place.key())
                    .filter(f -> f.kind().type().isNumeric())
                    .flatMap(f -> DirectionWords.before(text, place.start()));
            spots.add(new OfField(place, word));
            word.ifPresent(found -> spots.add(new OfWord(place, found)));
        }
        template.literals().forEach(l -> spots.add(new OfLiteral(l)));
        return spots;
    }

    /** A mask or mark. Behind a direction word the number is printed without its sign: the word carries it. */
    record OfField(Place place, Optional<DirectionWords.Found> word) implements Spot {
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
            Optional<String> printed = filling.value(place.key()).printed();
            return word.isEmpty() ? printed : printed.map(p -> p.startsWith("-") ? p.substring(1) : p);
        }
    }

    /** The word before a figure, which turns when the sign is not the one it tells. */
    record OfWord(Place place, DirectionWords.Found word) implements Spot {
        @Override
        public int paragraphIndex() {
            return place.paragraphIndex();
        }

        @Override
        public int start() {
            return word.start();
        }

        @Override
        public int end() {
            return word.end();
        }

        /**
         * A clerk who reads 下降 types 3.2 for a fall of 3.2, so a given number never turns a falling word; a computed
         * growth has a sign of its own.
         */
        @Override
        public Optional<String> text(Filling filling) {
            FieldValue value = filling.value(place.key());
            if (value.printed().isEmpty()) {
                return Optional.empty();
            }
            boolean falls = value.printed().get().startsWith("-");
            boolean rises = value instanceof FieldValue.Computed
                    && new BigDecimal(value.printed().get()).signum() > 0;
            return word.rising() && falls || !word.rising() && rises ? Optional.of(word.opposite()) : Optional.empty();
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
}
