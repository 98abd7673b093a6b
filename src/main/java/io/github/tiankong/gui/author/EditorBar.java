package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above: which template is worked on, and what can be done with all of it. */
final class EditorBar extends HBox {
    private final Messages messages;

    /** What its buttons do. */
    record Actions(Runnable back, Runnable tryOut, Runnable word, Runnable save) {}

    EditorBar(EditorViewModel model, Messages messages, Actions actions) {
        this.messages = messages;
        getStyleClass().add("work-bar");
        Button back = icon("icon-back", "templates.editor.back", "author-back", actions.back());
        Label name = new Label(model.template().name());
        name.getStyleClass().addAll("work-name", "elidable");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(model.opened().source().toString()));
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = icon("icon-undo", "templates.editor.undo", "author-undo", model::undo);
        undo.disableProperty().bind(model.canUndoProperty().not());
        Button redo = icon("icon-redo", "templates.editor.redo", "author-redo", model::redo);
        redo.disableProperty().bind(model.canRedoProperty().not());
        Button save = wide("templates.editor.save", "author-save", actions.save());
        save.getStyleClass().setAll("button", "accent");
        getChildren()
                .addAll(
                        back,
                        name,
                        gap,
                        undo,
                        redo,
                        wide("templates.editor.tryout", "author-try", actions.tryOut()),
                        wide("templates.editor.word", "author-word", actions.word()),
                        save);
    }

    private Button icon(String icon, String key, String id, Runnable action) {
        Button button = Parts.iconButton(icon, messages.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button wide(String key, String id, Runnable action) {
        Button button = Parts.button(messages.text(key), id, action);
        button.getStyleClass().add("bar-button");
        return button;
    }
}
