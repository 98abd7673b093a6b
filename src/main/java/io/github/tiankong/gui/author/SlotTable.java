package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.template.Field;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The slots of the template, a row a field: its label, what it is made of, and signs for what is special about it. */
final class SlotTable extends ListView<Field> {
    private final EditorViewModel model;
    private final Messages messages;
    private final InvalidationListener language = observed -> refresh();
    private boolean showing;

    SlotTable(EditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("author-slots");
        getStyleClass().add("author-list");
        accessibleTextProperty().bind(messages.text("templates.tab.accessible"));
        Label none = Parts.label(messages.text("templates.slots.none"), "quiet", "author-empty");
        setPlaceholder(none);
        setCellFactory(list -> new Row());
        model.templateProperty().subscribe(now -> show());
        model.keyProperty().subscribe(key -> select());
        model.lintProperty().subscribe(found -> refresh());
        getSelectionModel().selectedItemProperty().subscribe(field -> {
            if (field != null
                    && !showing
                    && !field.key().equals(model.keyProperty().get())) {
                model.choose(field.key());
            }
        });
        messages.languageProperty().addListener(new WeakInvalidationListener(language));
    }

    private void show() {
        showing = true;
        getItems().setAll(model.template().fields());
        showing = false;
        select();
    }

    private void select() {
        String key = model.keyProperty().get();
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).key().equals(key)) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().select(i);
                    scrollTo(Math.max(0, i - 2));
                }
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private final class Row extends ListCell<Field> {
        Row() {
            getStyleClass().add("author-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Field field, boolean empty) {
            super.updateItem(field, empty);
            setGraphic(empty ? null : content(field));
            setAccessibleText(empty ? "" : field.label() + " " + Words.kind(field, messages));
        }

        private Node content(Field field) {
            Label label = new Label(field.label());
            label.getStyleClass().addAll("author-label", "elidable");
            Label kind = new Label(Words.kind(field, messages));
            kind.getStyleClass().addAll("small", "quiet", "elidable");
            VBox words = new VBox(label, kind);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(words, signs(field));
            row.getStyleClass().add("author-row-content");
            return row;
        }

        private HBox signs(Field field) {
            HBox signs = new HBox();
            signs.getStyleClass().add("author-signs");
            signs.setMinWidth(Region.USE_PREF_SIZE);
            long places = model.placeCount(field.key());
            if (!field.supply().formula().isEmpty()) {
                signs.getChildren().add(Parts.icon("icon-computed"));
            }
            if (places > 1) {
                Label linked = new Label(messages.now("templates.row.places", Long.toString(places)));
                linked.getStyleClass().addAll("small", "quiet");
                linked.setGraphic(Parts.icon("icon-linked"));
                signs.getChildren().add(linked);
            }
            if (model.lintProperty().get().of(field.key()).isPresent()) {
                signs.getChildren().add(Parts.icon("icon-warned"));
            }
            return signs;
        }
    }
}
