package io.github.tiankong.gui.intake;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The parts a line about one name of a table is made of. */
public final class NameParts {
    private NameParts() {}

    /** A text that may be shortened; its tooltip has it whole. */
    public static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClass, "elidable");
        if (!text.isEmpty()) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    public static Label arrow() {
        Label arrow = new Label("→");
        arrow.getStyleClass().addAll("quiet", "name-arrow");
        return arrow;
    }

    /** How sure it is that the name stands for its field, by sign and words. */
    public static Label certainty(Certainty certainty, String words) {
        Label label = text(words, "certainty");
        label.getStyleClass().add("certainty-" + certainty.styleName());
        label.setGraphic(Parts.icon("icon-" + certainty.name().toLowerCase(Locale.ROOT) + "-name"));
        return label;
    }

    /** Asks whether a name stands for the field it is most like. */
    public static Node question(FieldName likely, Messages messages, Consumer<String> said) {
        Button accept = new Button(messages.now(Certainty.LIKE.wordsKey(), likely.label()));
        accept.getStyleClass().addAll("small", "accept-like", "elidable");
        // the name is the question: it is shown whole
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setTooltip(new Tooltip(accept.getText()));
        accept.setOnAction(event -> said.accept(likely.key()));
        return accept;
    }
}
