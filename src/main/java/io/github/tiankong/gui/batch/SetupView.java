package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Before a run: the choices on the left, what they lead to on the right, the button below. */
final class SetupView extends BorderPane {
    private final BatchViewModel model;
    private final Messages messages;

    SetupView(BatchViewModel model, Messages messages, BatchDesk desk) {
        this.model = model;
        this.messages = messages;
        ScrollPane settings = new ScrollPane(new SettingsPane(model, messages, desk));
        settings.setFitToWidth(true);
        settings.setFocusTraversable(false);
        settings.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        settings.getStyleClass().addAll("pane-scroll", "batch-settings-scroll");
        PreviewPane preview = new PreviewPane(model, messages);
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox columns = new HBox(settings, preview);
        columns.getStyleClass().add("batch-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        HBox head = new HBox(
                Parts.line(messages.text("batch.head.title"), "page-title"),
                Parts.label(messages.text("batch.head.text"), "quiet"));
        head.getStyleClass().add("batch-head");
        VBox page = new VBox(head, unfinishedBanner(), columns);
        page.getStyleClass().add("batch-page");
        setCenter(page);
        setBottom(new RunBar(model, messages));
        takeDrops();
    }

    private Node unfinishedBanner() {
        Label words = Parts.label(Bindings.createStringBinding(
                this::unfinishedWords, model.outlook().unfinishedProperty(), messages.languageProperty()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button forget = new Button();
        forget.setId("batch-give-up");
        forget.textProperty().bind(messages.text("batch.unfinished.forget"));
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setOnAction(event -> model.outlook().giveUpUnfinished());
        HBox banner = new HBox(Parts.icon("icon-restore"), words, forget);
        banner.setId("batch-unfinished");
        banner.getStyleClass().add("recovery");
        banner.visibleProperty().bind(model.outlook().unfinishedProperty().map(OptionalInt::isPresent));
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private String unfinishedWords() {
        OptionalInt made = model.outlook().unfinishedProperty().get();
        return made.isEmpty() ? "" : messages.now("batch.unfinished.text", Integer.toString(made.getAsInt()));
    }

    /** A file dropped anywhere finds its own field. */
    private void takeDrops() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            FileField.dropped(event).forEach(model.inputs()::take);
            event.consume();
        });
    }
}
