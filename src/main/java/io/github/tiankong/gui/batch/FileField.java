package io.github.tiankong.gui.batch;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A file or folder, shown by its name and where it lies. A click, Enter or a dropped file chooses another. */
final class FileField extends Button {
    private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    /**
     * @param labelKey what is chosen here
     * @param promptKey shown while nothing is
     */
    FileField(ObservableValue<Optional<Path>> file, String icon, Messages messages, String labelKey, String promptKey) {
        getStyleClass().add("file-field");
        setMaxWidth(Double.MAX_VALUE);
        ObservableValue<String> name = Bindings.createStringBinding(
                () -> file.getValue().map(InputFile::name).orElseGet(() -> messages.now(promptKey)),
                file,
                messages.languageProperty());
        Label title = Parts.line(name, "file-name", "elidable");
        Label place = Parts.line(file.map(f -> f.map(FileField::folder).orElse("")), "small", "quiet", "elidable");
        place.visibleProperty().bind(place.textProperty().isNotEmpty());
        place.managedProperty().bind(place.visibleProperty());
        VBox words = new VBox(title, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(Parts.icon(icon), words, Parts.icon("icon-more"));
        content.getStyleClass().add("file-content");
        setGraphic(content);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.now(labelKey) + " " + title.getText(),
                        title.textProperty(),
                        messages.languageProperty()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(file.map(f -> f.map(Path::toString).orElse("")));
        setTooltip(whole);
        file.subscribe(now -> pseudoClassStateChanged(EMPTY, now.isEmpty()));
    }

    private static String folder(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? "" : parent.toString();
    }

    /** Takes the first of the files dropped on it. */
    void takeDrops(Consumer<Path> taken) {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(DRAGGED_OVER, true);
                event.consume();
            }
        });
        setOnDragExited(event -> pseudoClassStateChanged(DRAGGED_OVER, false));
        setOnDragDropped(event -> {
            dropped(event).stream().findFirst().ifPresent(taken);
            event.consume();
        });
    }

    static List<Path> dropped(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        event.setDropCompleted(files);
        return files
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
    }
}
