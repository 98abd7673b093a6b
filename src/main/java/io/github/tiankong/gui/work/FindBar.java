package io.github.tiankong.gui.work;

import io.github.tiankong.gui.document.DocumentView;
import io.github.tiankong.gui.document.DocumentViewModel;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Finds text in the document: Enter goes to the next line that has it, Shift+Enter back, Esc ends. */
public final class FindBar extends HBox {
    private final DocumentViewModel document;
    private final DocumentView view;
    private final Messages messages;
    private final TextField input = new TextField();
    private final Label count = new Label();
    private List<Integer> found = List.of();
    private int at = -1;

    public FindBar(DocumentViewModel document, DocumentView view, Messages messages, Runnable close) {
        this.document = document;
        this.view = view;
        this.messages = messages;
        getStyleClass().add("find-bar");
        input.setId("find");
        input.promptTextProperty().bind(messages.text("work.find.prompt"));
        input.accessibleTextProperty().bind(messages.text("work.find.prompt"));
        HBox.setHgrow(input, Priority.ALWAYS);
        count.getStyleClass().addAll("small", "quiet");
        count.setMinWidth(USE_PREF_SIZE);
        var closeButton = Parts.iconButton("icon-close", messages.text("work.find.close"));
        closeButton.setOnAction(event -> close.run());
        getChildren().addAll(input, count, closeButton);
        input.textProperty().subscribe((before, text) -> seek(text));
        input.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                step(event.isShiftDown() ? -1 : 1);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** Ready to type. */
    public void begin() {
        input.requestFocus();
        input.selectAll();
        seek(input.getText());
    }

    /** Nothing is marked any more. */
    public void end() {
        document.seek("");
    }

    private void seek(String text) {
        found = document.seek(text);
        at = -1;
        step(1);
        if (text.isEmpty()) {
            count.setText("");
        }
    }

    private void step(int step) {
        if (found.isEmpty()) {
            count.setText(messages.now("work.find.none"));
            return;
        }
        at = Math.floorMod(at + step, found.size());
        view.reveal(found.get(at));
        count.setText(at + 1 + "/" + found.size());
    }
}
