package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The place a draft is dropped on. It is a button too: a click, or Enter when it has the focus, asks for a file. */
final class DropZone extends Button {
    private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");

    DropZone(StartViewModel model, Messages messages, Runnable choose) {
        getStyleClass().add("drop-zone");
        setId("drop-zone");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(event -> choose.run());
        accessibleTextProperty().bind(messages.text("start.drop.accessible"));
        disableProperty().bind(model.busyProperty());

        Label title = Parts.line(
                Bindings.when(model.busyProperty())
                        .then(messages.text("start.drop.busy"))
                        .otherwise(messages.text("start.drop.title")),
                "drop-title");
        Label kinds = Parts.line(messages.text("start.drop.kinds"), "quiet");
        Label choice = Parts.line(messages.text("start.drop.choose"), "drop-choice");
        Region icon = Parts.icon("icon-document");
        VBox content = new VBox(icon, title, kinds, choice);
        content.getStyleClass().add("drop-content");
        setGraphic(content);
    }

    /** Lets a file be dropped anywhere on the area, with this zone showing that it will be taken. */
    void takeDropsOn(Node area, Consumer<List<Path>> taken) {
        area.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && !isDisabled()) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(DRAGGED_OVER, true);
            }
            event.consume();
        });
        area.setOnDragExited(event -> pseudoClassStateChanged(DRAGGED_OVER, false));
        area.setOnDragDropped(event -> drop(event, taken));
    }

    private static void drop(DragEvent event, Consumer<List<Path>> taken) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            taken.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
