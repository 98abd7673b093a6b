package io.github.tiankong.gui;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The slim rail on the left: the three places, and below them language, theme and help. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Messages messages;
    private final Map<Place, Button> places = new EnumMap<>(Place.class);

    Rail(MainViewModel model, Messages messages, Runnable help) {
        this.messages = messages;
        getStyleClass().add("rail");
        Label seal = Parts.line(messages.text("rail.seal.label"), "seal");
        StackPane sealPlace = new StackPane(seal);
        sealPlace.getStyleClass().add("seal-place");
        getChildren().add(sealPlace);
        for (Place place : Place.values()) {
            Button button = button(place.icon(), place.labelKey());
            button.setId("place-" + place.digit());
            button.setOnAction(event -> model.placeProperty().set(place));
            places.put(place, button);
            getChildren().add(button);
        }
        getChildren().addAll(gap(), languageButton(model), themeButton(model), helpButton(help));
        model.placeProperty().subscribe(this::mark);
    }

    private void mark(Place here) {
        places.forEach((place, button) -> button.pseudoClassStateChanged(HERE, place == here));
    }

    private Button languageButton(MainViewModel model) {
        Button button = button("icon-language", "rail.language.label");
        button.setId("language");
        button.accessibleTextProperty().bind(messages.text("rail.language.accessible"));
        button.setOnAction(event -> model.switchLanguage());
        return button;
    }

    private Button themeButton(MainViewModel model) {
        Button button = button("icon-theme", "rail.theme.label");
        button.setId("theme");
        button.accessibleTextProperty().bind(messages.text("rail.theme.accessible"));
        button.setOnAction(event -> model.switchTheme());
        return button;
    }

    private Button helpButton(Runnable help) {
        Button button = button("icon-help", "rail.help.label");
        button.setId("help");
        button.setOnAction(event -> help.run());
        return button;
    }

    private Button button(String icon, String labelKey) {
        Button button = new Button();
        button.textProperty().bind(messages.text(labelKey));
        button.setGraphic(Parts.icon(icon));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("rail-button");
        return button;
    }

    private static Node gap() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
