package io.github.tiankong.extract;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.template.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in a document where a template has a place.
 *
 * @param place the place
 * @param state what was found
 * @param value the value as a table would give it; empty where there is none, the words before it for those of another field
 * @param isFall whether the value is a fall told without a minus, so that its sign says nothing
 * @param standing what stands there, word for word
 * @param reason how sure the value is and why
 * @param sentence the sentence of the document around it; empty where nothing was found
 */
record Finding(
        Place place, State state, String value, boolean isFall, String standing, Reason reason, String sentence) {

    /** What may be found. */
    enum State {
        VALUE,
        /** The mask is still there. */
        OPEN,
        /** The words around it are there, and nothing between them. */
        EMPTY,
        /** The words before the number, in place of the value, are those of another field. */
        ANOTHER,
        /** Words stand there that are no value. */
        WORDS,
        /** The words around it are gone. */
        DELETED
    }

    static Finding none(Place place, State state, String standing, String sentence) {
        return new Finding(place, state, "", false, standing, Reason.NO_WORDS, sentence);
    }

    boolean isValue() {
        return state == State.VALUE;
    }

    Finding because(Reason other) {
        return new Finding(place, state, value, isFall, standing, other, sentence);
    }

    /** The same with a fall told by a minus. */
    Finding signed() {
        boolean plain = isFall && number().filter(n -> n.signum() > 0).isPresent();
        return plain ? new Finding(place, state, "-" + value, false, standing, reason, sentence) : this;
    }

    /** Whether two places say the same of their field: a fall of 3.2 is -3.2 where no word tells it, one of nothing is 0. */
    boolean agrees(Finding other) {
        Optional<BigDecimal> number = number();
        Optional<BigDecimal> otherNumber = other.number();
        if (number.isEmpty() || otherNumber.isEmpty()) {
            return value.strip().equals(other.value.strip());
        }
        if (number.get().signum() == 0 && otherNumber.get().signum() == 0) {
            return true;
        }
        boolean mirrored = isFall != other.isFall
                && number.get().negate().compareTo(otherNumber.get()) == 0
                && (isFall ? number : otherNumber).get().signum() > 0;
        return mirrored || isFall == other.isFall && number.get().compareTo(otherNumber.get()) == 0;
    }

    private Optional<BigDecimal> number() {
        return Decimals.parse(value.startsWith(Sign.RISEN) ? value.substring(Sign.RISEN.length()) : value);
    }
}
