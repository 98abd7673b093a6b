package io.github.tiankong.gui;

import io.github.tiankong.gui.look.Parts;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A place that has no content yet: what it will be for, and which command does the work today. */
final class ComingView extends StackPane {
    ComingView(
            String icon,
            ObservableValue<String> title,
            ObservableValue<String> purpose,
            ObservableValue<String> today,
            String command) {
        getStyleClass().addAll("page", "coming");
        VBox card = new VBox(
                Parts.icon(icon),
                Parts.label(title, "page-title"),
                Parts.label(purpose),
                Parts.label(today, "quiet"),
                Parts.command(command));
        card.getStyleClass().addAll("card", "coming-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
    }
}
