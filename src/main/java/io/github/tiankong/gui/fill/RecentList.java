package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The files opened last. One that is gone stays in the list, greyed out and said in words, until it is taken off. */
final class RecentList extends VBox {
    private final StartViewModel model;
    private final Messages messages;
    private final VBox rows = new VBox();

    RecentList(StartViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "recent");
        rows.getStyleClass().add("recent-rows");
        Label empty = Parts.label(messages.text("start.recent.empty"), "quiet");
        empty.visibleProperty().bind(Bindings.isEmpty(model.recent()));
        empty.managedProperty().bind(empty.visibleProperty());
        getChildren().addAll(Parts.label(messages.text("start.recent.title"), "card-title"), empty, rows);
        model.recent().addListener((InvalidationListener) changed -> refill());
        refill();
    }

    private void refill() {
        rows.getChildren().setAll(model.recent().stream().map(this::row).toList());
    }

    private Node row(RecentEntry entry) {
        Button open = new Button();
        open.getStyleClass().add("recent-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setGraphic(words(entry));
        open.setDisable(entry.missing());
        open.setOnAction(event -> model.open(entry.file().path()));
        open.accessibleTextProperty().bind(messages.text("start.recent.open", entry.fileName()));
        open.setTooltip(new Tooltip(entry.file().path().toString()));
        Button remove = Parts.iconButton("icon-close", messages.text("start.recent.remove", entry.fileName()));
        remove.setOnAction(event -> model.forget(entry));
        HBox row = new HBox(open, remove);
        row.getStyleClass().add("recent-row");
        HBox.setHgrow(open, Priority.ALWAYS);
        return row;
    }

    private Node words(RecentEntry entry) {
        Label name = new Label(entry.fileName());
        name.getStyleClass().addAll("recent-name", "elidable");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label folder = new Label(entry.folder());
        folder.getStyleClass().addAll("small", "quiet", "elidable");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Label state =
                Parts.line(entry.missing() ? messages.text("start.recent.missing") : day(entry), "small", "quiet");
        VBox words = new VBox(name, folder, state);
        words.getStyleClass().add("recent-words");
        return words;
    }

    private StringBinding day(RecentEntry entry) {
        LocalDate day =
                LocalDate.ofInstant(entry.file().openedAt(), model.clock().getZone());
        return Bindings.createStringBinding(
                () -> DateTimeFormatter.ofPattern(messages.now("start.recent.day"), messages.locale())
                        .format(day),
                messages.languageProperty());
    }
}
