package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** The place a draft is dropped on. It is a button too: a click, or Enter when it has the focus, asks for a file. */
public final class DropZone extends Button {
    private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");

    /**
     * The keys of what is said.
     *
     * @param busy what stands in place of the title while something is read
     * @param accessible what is heard
     */
    public record Words(String title, String busy, String kinds, String choose, String accessible) {}

    /** @param choose asks for a file */
    public DropZone(String id, ObservableBooleanValue busy, Messages messages, Words words, Runnable choose) {
        getStyleClass().add("drop-zone");
        setId(id);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(event -> choose.run());
        accessibleTextProperty().bind(messages.text(words.accessible()));
        disableProperty().bind(busy);
        VBox content = new VBox(
                Parts.icon("icon-document"),
                Parts.line(
                        Bindings.when(busy).then(messages.text(words.busy())).otherwise(messages.text(words.title())),
                        "drop-title"),
                Parts.line(messages.text(words.kinds()), "quiet"),
                Parts.line(messages.text(words.choose()), "drop-choice"));
        content.getStyleClass().add("drop-content");
        setGraphic(content);
    }

    /** Lets a file be dropped anywhere on the area, with this zone showing that it will be taken. */
    public void takeDropsOn(Node area, Consumer<List<Path>> taken) {
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
