package io.github.tiankong.gui.look;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One thing to look at in a list: what it concerns, what there is to say, and a way to its place. It is as wide as the list
 * and as tall as its words are at that width; a plain button would ask for the height of its words at their narrowest.
 */
public final class ProblemLine extends Button {
    private final HBox content;

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
        content = new HBox(Parts.icon(icon), words);
        content.getStyleClass().add("problem-content");
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("problem-line");
        setAccessibleText(name.isEmpty() ? text : name + " " + text);
        setOnAction(event -> action.run());
    }

    /** A line without a sign. */
    public ProblemLine(String text, Runnable action) {
        this("icon-none", "", text, action);
        content.getChildren().remove(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedLeftInset() + snappedRightInset();
        double wide = width < 0 ? content.prefWidth(-1) : width - insets;
        return snappedTopInset() + content.prefHeight(wide) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + content.minWidth(-1) + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        content.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }

    private static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
