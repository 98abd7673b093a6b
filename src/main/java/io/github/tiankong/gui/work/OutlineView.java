package io.github.tiankong.gui.work;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The headings, each with its progress; a click goes there. */
final class OutlineView extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final int DEEPEST_STYLED_LEVEL = 4;

    private final Messages messages;
    private final List<Button> buttons = new ArrayList<>();

    OutlineView(OutlineViewModel model, Messages messages, Consumer<OutlineEntry> chosen) {
        this.messages = messages;
        getStyleClass().add("outline");
        VBox rows = new VBox();
        rows.getStyleClass().add("outline-rows");
        for (OutlineEntry entry : model.entries()) {
            Button button = button(entry);
            button.setOnAction(event -> chosen.accept(entry));
            buttons.add(button);
            rows.getChildren().add(button);
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Parts.line(messages.text("work.outline.title"), "pane-title"), scroll);
        model.currentProperty().subscribe(now -> mark(now.intValue()));
    }

    private void mark(int current) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(HERE, i == current);
        }
    }

    private Button button(OutlineEntry entry) {
        Label title = new Label();
        title.textProperty().bind(Words.title(entry.section(), messages));
        title.getStyleClass().addAll("outline-title", "elidable");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Region warning = Parts.icon("icon-warned");
        warning.visibleProperty().bind(entry.warnedProperty());
        warning.managedProperty().bind(entry.warnedProperty());
        Label count = new Label();
        count.textProperty().bind(Bindings.concat(entry.filledProperty(), "/", entry.total()));
        count.getStyleClass().addAll("outline-count", "small");
        count.setVisible(entry.total() > 0);
        count.setManaged(entry.total() > 0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(title, warning, count);
        content.getStyleClass().add("outline-content");
        Button button = new Button();
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass()
                .addAll(
                        "outline-entry",
                        "outline-level-"
                                + Math.min(DEEPEST_STYLED_LEVEL, entry.section().level()));
        bindFull(button, entry);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(title.textProperty());
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(accessible(entry, title));
        return button;
    }

    private static void bindFull(Node button, OutlineEntry entry) {
        entry.filledProperty()
                .subscribe(filled ->
                        button.pseudoClassStateChanged(FULL, entry.total() > 0 && filled.intValue() == entry.total()));
    }

    private javafx.beans.binding.StringBinding accessible(OutlineEntry entry, Label title) {
        return Bindings.createStringBinding(
                () -> messages.now(
                        entry.warnedProperty().get() ? "work.outline.warned" : "work.outline.entry",
                        title.getText(),
                        Integer.toString(entry.filledProperty().get()),
                        Integer.toString(entry.total())),
                title.textProperty(),
                entry.filledProperty(),
                entry.warnedProperty(),
                messages.languageProperty());
    }
}
