package io.github.tiankong.gui.intake;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.values.Offer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The figures of finished reports that speak of fields: tick, field, figure, the sentence it stands in. */
final class OfferTable extends NameList<OfferRow> {
    private static final int ROW_HEIGHT = 46;

    OfferTable(List<OfferRow> rows, Messages messages) {
        super(rows, ROW_HEIGHT, messages);
        setId("intake-offers");
        accessibleTextProperty().bind(messages.text("intake.offers.accessible"));
    }

    @Override
    CheckBox tick(OfferRow row) {
        CheckBox tick = new CheckBox();
        tick.selectedProperty().bindBidirectional(row.takenProperty());
        tick.setAccessibleText(
                messages().now("intake.take.accessible", row.offer().field().label()));
        return tick;
    }

    @Override
    void release(OfferRow row, CheckBox tick) {
        tick.selectedProperty().unbindBidirectional(row.takenProperty());
    }

    @Override
    void toggle(OfferRow row) {
        row.takenProperty().set(!row.takenProperty().get());
    }

    @Override
    Node content(OfferRow row, CheckBox tick) {
        Offer offer = row.offer();
        String sentence = offer.value().origin().sentence();
        Label said = NameParts.text(sentence, "quiet");
        said.getStyleClass().add("small");
        VBox where = new VBox(NameParts.text(offer.value().origin().file(), "small"), said);
        where.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox box = new HBox(
                tick,
                NameParts.text(FieldChoice.words(Optional.of(offer.field()), messages()), "name-name"),
                NameParts.text(offer.value().raw() + offer.value().unit(), "name-sample"),
                where);
        if (!row.standing().isEmpty()) {
            Label standing =
                    NameParts.certainty(Certainty.OTHER, messages().now("intake.offers.standing", row.standing()));
            standing.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(standing);
        }
        return box;
    }
}
