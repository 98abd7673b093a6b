package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bar below: what is missing or what is to be expected, and the button that begins. */
final class RunBar extends HBox {
    private final BatchViewModel model;
    private final Messages messages;

    RunBar(BatchViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("status-bar");
        Label words = new Label();
        words.setId("batch-readiness");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        this::words,
                        model.outlook().readinessProperty(),
                        model.outlook().previewProperty(),
                        messages.languageProperty()));
        Button start = new Button();
        start.setId("batch-start");
        start.getStyleClass().addAll("accent", "generate-button");
        start.setMinWidth(USE_PREF_SIZE);
        start.textProperty()
                .bind(Bindings.createStringBinding(
                        this::startWords,
                        model.outlook().readinessProperty(),
                        model.outlook().previewProperty(),
                        model.outlook().unfinishedProperty(),
                        messages.languageProperty()));
        start.disableProperty().bind(model.outlook().readinessProperty().map(now -> now != Readiness.READY));
        start.setOnAction(event -> model.start(messages.now("batch.failed.file")));
        getChildren().addAll(words, start);
    }

    private String words() {
        String words = readinessWords();
        int passedOver = model.outlook()
                .previewProperty()
                .get()
                .map(shown -> shown.passedOver().size())
                .orElse(0);
        return passedOver == 0
                ? words
                : words
                        + messages.now("batch.open.joint")
                        + messages.now("batch.bar.passed", Integer.toString(passedOver));
    }

    private String readinessWords() {
        Readiness readiness = model.outlook().readinessProperty().get();
        Optional<Preview> preview = model.outlook().previewProperty().get();
        if (readiness != Readiness.READY || preview.isEmpty()) {
            return messages.now(readiness.wordsKey());
        }
        long failing = preview.get().failing();
        String rows = Integer.toString(preview.get().rows().size());
        if (failing > 0) {
            return messages.now("batch.bar.failing", rows, Long.toString(failing));
        }
        int doubts = preview.get().found();
        return doubts == 0
                ? messages.now(Readiness.READY.wordsKey())
                : messages.now("batch.bar.doubts", Integer.toString(doubts));
    }

    private String startWords() {
        if (model.outlook().unfinishedProperty().get().isPresent()) {
            return messages.now("batch.start.resume");
        }
        Optional<Preview> preview = model.outlook()
                .previewProperty()
                .get()
                .filter(shown ->
                        !shown.hasMore() && shown.failing() < shown.rows().size());
        return preview.isEmpty()
                ? messages.now("batch.start.label")
                : messages.now(
                        "batch.start.count",
                        Long.toString(
                                preview.get().rows().size() - preview.get().failing()));
    }
}
