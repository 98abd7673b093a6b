package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** While a run lasts: how far it is, and a button to stop it. */
final class RunView extends StackPane {
    private final Button stop = new Button();

    RunView(RunViewModel model, Messages messages) {
        getStyleClass().add("page");
        ProgressBar bar = new ProgressBar();
        bar.setId("batch-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> share(model.progressProperty().get()), model.progressProperty()));
        bar.accessibleTextProperty().bind(messages.text("batch.run.title"));
        Label facts = Parts.line(Bindings.createStringBinding(
                () -> model.progressProperty().get().total() == 0
                        ? messages.now("batch.run.names")
                        : BatchWords.progress(model.progressProperty().get(), messages),
                model.progressProperty(),
                messages.languageProperty()));
        facts.setId("batch-facts");
        Label title = Parts.line(
                Bindings.createStringBinding(
                        () -> messages.now(
                                model.stageProperty().get() == RunViewModel.Stage.STOPPING
                                        ? "batch.run.stopping"
                                        : "batch.run.title"),
                        model.stageProperty(),
                        messages.languageProperty()),
                "page-title");
        stop.setId("batch-stop");
        stop.textProperty().bind(messages.text("batch.run.stop"));
        stop.disableProperty().bind(model.stageProperty().map(now -> now == RunViewModel.Stage.STOPPING));
        stop.setOnAction(event -> model.stop());
        VBox card = new VBox(title, bar, facts, Parts.label(messages.text("batch.run.hint"), "small", "quiet"), stop);
        card.getStyleClass().addAll("card", "dialog-card", "run-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
    }

    void begin() {
        stop.requestFocus();
    }

    private static double share(BatchProgress.State state) {
        return state.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) state.done() / state.total();
    }
}
