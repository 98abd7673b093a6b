package io.github.tiankong.gui.intake;

import io.github.tiankong.values.Offer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A figure of a finished report that speaks of a field; it is taken only if somebody ticks it. */
final class OfferRow {
    private final Offer offer;
    private final String standing;
    private final BooleanProperty taken = new SimpleBooleanProperty(this, "taken");

    /** @param standing another value the field has already; empty if none, or the same */
    OfferRow(Offer offer, String standing) {
        this.offer = offer;
        this.standing = standing;
    }

    Offer offer() {
        return offer;
    }

    String key() {
        return offer.field().key();
    }

    String standing() {
        return standing;
    }

    BooleanProperty takenProperty() {
        return taken;
    }
}
