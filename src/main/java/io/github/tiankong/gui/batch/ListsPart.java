package io.github.tiankong.gui.batch;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tables with the entries of the template's lists: chosen, changed, taken away; each with how it is joined. */
final class ListsPart extends VBox {
    private final BatchViewModel model;
    private final Messages messages;
    private final BatchDesk desk;
    private final VBox chosen = new VBox();

    ListsPart(BatchViewModel model, Messages messages, BatchDesk desk) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        getStyleClass().add("batch-part");
        chosen.getStyleClass().add("batch-part");
        getChildren().addAll(Parts.line(messages.text("batch.lists.label"), "batch-label"), chosen, add());
        model.inputs().listsProperty().subscribe(files -> show());
        model.outlook().previewProperty().subscribe(shown -> showIfNeeded());
        messages.languageProperty().subscribe((before, now) -> show());
    }

    /** There is no word of lists where the template has none. */
    private void showIfNeeded() {
        Optional<Preview> preview = model.outlook().previewProperty().get();
        boolean chose = !model.inputs().listsProperty().get().isEmpty();
        boolean reading = model.outlook().readinessProperty().get() == Readiness.READING;
        if (preview.isPresent() || !reading) {
            Parts.show(this, chose || preview.filter(Preview::hasLists).isPresent());
        }
    }

    private void show() {
        chosen.getChildren()
                .setAll(model.inputs().listsProperty().get().stream()
                        .map(this::line)
                        .toList());
        showIfNeeded();
    }

    private Node line(Path file) {
        FileField field = new FileField(
                new SimpleObjectProperty<>(Optional.of(file)),
                "icon-table",
                messages,
                "batch.lists.label",
                "batch.lists.add");
        field.takeDrops(path -> model.inputs().replaceList(file, path));
        field.setOnAction(event -> desk.pickTables().stream()
                .findFirst()
                .ifPresent(path -> model.inputs().replaceList(file, path)));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button drop = Parts.iconButton("icon-close", messages.text("batch.lists.drop", InputFile.name(file)));
        drop.getStyleClass().add("drop-list");
        drop.setOnAction(event -> model.inputs().dropList(file));
        HBox line = new HBox(field, drop);
        line.getStyleClass().add("list-file");
        Label facts = Parts.label(
                Bindings.createStringBinding(
                        () -> facts(file), model.outlook().previewProperty(), messages.languageProperty()),
                "small",
                "quiet",
                "list-facts");
        facts.visibleProperty().bind(facts.textProperty().isNotEmpty());
        facts.managedProperty().bind(facts.visibleProperty());
        return new VBox(line, facts);
    }

    private String facts(Path file) {
        return model.outlook().previewProperty().get().stream()
                .flatMap(preview -> preview.joined().stream())
                .filter(list -> list.file().equals(InputFile.name(file)))
                .map(list -> BatchWords.joined(list, messages))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private FileField add() {
        FileField add = new FileField(
                new SimpleObjectProperty<>(Optional.empty()),
                "icon-table",
                messages,
                "batch.lists.label",
                "batch.lists.add");
        add.setId("batch-add-list");
        add.takeDrops(path -> model.inputs().addLists(List.of(path)));
        add.setOnAction(event -> model.inputs().addLists(desk.pickTables()));
        return add;
    }
}
