package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** While a run lasts: how far it is, a button to stop it, and the question what becomes of it when the window is closed. */
final class RunView extends StackPane {
    private final RunViewModel model;
    private final Messages messages;
    private final Button stop;
    private final Button stay;

    RunView(RunViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("page");
        stop = Parts.button(messages.text("batch.run.stop"), "batch-stop", model::stop);
        stop.disableProperty().bind(model.stageProperty().map(now -> now == RunViewModel.Stage.STOPPING));
        stay = Parts.button(messages.text("batch.close.stay"), "batch-close-stay", model::stay);
        VBox going = new VBox(Parts.label(hint("batch.run.hint", "batch.run.whole"), "small", "quiet"), stop);
        VBox question = question();
        VBox card = new VBox(title(), bar(), facts(), going, question);
        going.getStyleClass().add("run-part");
        question.getStyleClass().add("run-part");
        model.leavingProperty().subscribe(leaving -> {
            Parts.show(going, leaving.isEmpty());
            Parts.show(question, leaving.isPresent());
            (leaving.isPresent() ? stay : stop).requestFocus();
        });
        card.getStyleClass().addAll("card", "dialog-card", "run-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
    }

    private Label title() {
        return Parts.line(
                Bindings.createStringBinding(
                        () -> messages.now(
                                model.stageProperty().get() == RunViewModel.Stage.STOPPING
                                        ? "batch.run.stopping"
                                        : "batch.run.title"),
                        model.stageProperty(),
                        messages.languageProperty()),
                "page-title");
    }

    private ProgressBar bar() {
        ProgressBar bar = new ProgressBar();
        bar.setId("batch-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> share(model.progressProperty().get()), model.progressProperty()));
        bar.accessibleTextProperty().bind(messages.text("batch.run.title"));
        return bar;
    }

    private Label facts() {
        Label facts = Parts.line(Bindings.createStringBinding(
                () -> model.progressProperty().get().total() == 0
                        ? messages.now("batch.run.names")
                        : BatchWords.progress(model.progressProperty().get(), messages),
                model.progressProperty(),
                messages.languageProperty()));
        facts.setId("batch-facts");
        return facts;
    }

    void begin() {
        stop.requestFocus();
    }

    /** What closing the window does to the run. */
    private VBox question() {
        stay.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(
                stay,
                Parts.button(messages.text("batch.close.wait"), "batch-close-wait", model::leaveWhenDone),
                Parts.button(messages.text("batch.close.stop"), "batch-close-stop", model::stopAndLeave));
        buttons.getStyleClass().add("batch-steps");
        return new VBox(
                Parts.label(messages.text("batch.close.title"), "card-title"),
                Parts.label(hint("batch.close.folder", "batch.close.file"), "quiet"),
                buttons);
    }

    /** Of a folder stays what was written; one file of all documents is there whole or not at all. */
    private ObservableValue<String> hint(String ofFolder, String ofFile) {
        return Bindings.createStringBinding(
                () -> messages.now(model.kindProperty().get() == OutputKind.FOLDER ? ofFolder : ofFile),
                model.kindProperty(),
                messages.languageProperty());
    }

    private static double share(BatchProgress.State state) {
        return state.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) state.done() / state.total();
    }
}
