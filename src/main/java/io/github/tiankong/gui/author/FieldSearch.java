package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.template.Field;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** A list of fields and a line to seek in it. */
final class FieldSearch {
    private final TextField sought = new TextField();
    private final ListView<Field> list = new ListView<>();

    FieldSearch(Supplier<Stream<Field>> fields, Messages messages) {
        sought.setId("author-field-find");
        sought.promptTextProperty().bind(messages.text("templates.same.find"));
        sought.accessibleTextProperty().bind(messages.text("templates.same.find"));
        sought.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        sought.textProperty().subscribe(text -> {
            String words = text.strip();
            list.getItems()
                    .setAll(fields.get()
                            .filter(f -> f.label().contains(words) || f.key().contains(words))
                            .toList());
            list.getSelectionModel().selectFirst();
        });
        list.setId("author-field-list");
        list.getStyleClass().add("author-choice");
        list.setCellFactory(view -> new FieldCell());
    }

    TextField sought() {
        return sought;
    }

    ListView<Field> list() {
        return list;
    }

    Optional<Field> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** What Enter and a double click do. */
    void onTaken(Runnable take) {
        sought.setOnAction(event -> take.run());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                take.run();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take.run();
                event.consume();
            }
        });
    }

    private static final class FieldCell extends ListCell<Field> {
        @Override
        protected void updateItem(Field field, boolean empty) {
            super.updateItem(field, empty);
            setText(empty ? null : field.label());
            getStyleClass().add("elidable");
        }
    }
}
