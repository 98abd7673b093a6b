package io.github.tiankong.gui.look;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One thing to look at in a list: what it concerns, what there is to say, and a way to its place. */
public final class ProblemLine extends Button {

    /**
     * @param icon the style class of its sign
     * @param name what it concerns; empty if nothing by name
     */
    public ProblemLine(String icon, String name, String text, Runnable action) {
        VBox words = new VBox();
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!name.isEmpty()) {
            words.getChildren().add(wrapped(name, "problem-name"));
        }
        words.getChildren().add(wrapped(text));
        HBox content = new HBox(Parts.icon(icon), words);
        content.getStyleClass().add("problem-content");
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("problem-line");
        setAccessibleText(name + " " + text);
        setOnAction(event -> action.run());
    }

    private static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
