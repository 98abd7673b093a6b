package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.intake.NameParts;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The tables of the template's lists: by which columns each is joined, and which field each of its columns fills. */
final class ListsPane extends ScrollPane {
    private static final int ROW_HEIGHT = 40;
    /** A list of fields scrolls by itself from there on. */
    private static final int MOST_ROWS = 8;

    private final BatchViewModel model;
    private final Messages messages;
    private final VBox tables = new VBox();

    ListsPane(BatchViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("batch-joined");
        tables.getStyleClass().add("joined-lists");
        setContent(tables);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("pane-scroll");
        accessibleTextProperty().bind(messages.text("batch.lists.accessible"));
    }

    void show(List<JoinedList> joined) {
        tables.getChildren().setAll(joined.stream().map(this::table).toList());
    }

    private Node table(JoinedList list) {
        String name = list.sheet().isEmpty() ? list.file() : list.file() + " / " + list.sheet();
        Label title = NameParts.text(name, "card-title");
        Label facts = new Label(BatchWords.joined(list, messages));
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.setGraphic(list.isDoubtful() ? Parts.icon("icon-warned") : null);
        ColumnTable columns = new ColumnTable(model, list::fields, messages);
        columns.getItems().setAll(list.columns());
        columns.setPrefHeight(
                ROW_HEIGHT * (double) Math.min(MOST_ROWS, list.columns().size()) + 4);
        columns.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(title, facts, columns);
        box.getStyleClass().add("joined-list");
        return box;
    }
}
