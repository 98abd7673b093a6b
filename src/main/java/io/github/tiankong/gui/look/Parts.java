package io.github.tiankong.gui.look;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The small parts every screen is made of. */
public final class Parts {
    private Parts() {}

    /** A text of one or more lines that follows the language; it is never squeezed to fewer lines than it needs. */
    public static Label label(ObservableValue<String> text, String... styleClasses) {
        Label label = line(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A text of one line that follows the language. */
    public static Label line(ObservableValue<String> text, String... styleClasses) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A shape from the style sheet; a screen reader passes over it. */
    public static Region icon(String styleClass) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", styleClass);
        return icon;
    }

    /** Why something was not done, in a box of its own; it is there only while there is something to say. */
    public static Label banner(ObservableValue<String> text, String id) {
        Label banner = label(text, "problem");
        banner.setId(id);
        banner.setGraphic(icon("icon-warning"));
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.visibleProperty().bind(banner.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    /** Shows a part or takes it away, with the room it takes. */
    public static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** A button with words that follow the language and are never cut. */
    public static Button button(ObservableValue<String> text, String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button that shows a shape only; its name is heard, and seen under the pointer. */
    public static Button iconButton(String icon, ObservableValue<String> name) {
        Button button = new Button();
        button.setGraphic(icon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        button.setTooltip(tooltip);
        return button;
    }
}
