package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** After a run: what became of it, where the documents lie, the rows that failed and how to go on. */
final class ResultView extends VBox {
    private static final int MOST_PASSED_OVER = 5;

    private final BatchViewModel model;
    private final Messages messages;
    private final BatchDesk desk;

    ResultView(BatchViewModel model, Messages messages, BatchDesk desk) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        getStyleClass().addAll("page", "batch-result");
        setId("batch-result");
        model.run().stageProperty().subscribe(now -> show());
        messages.languageProperty().subscribe((before, now) -> show());
    }

    /** The first thing to do next. */
    void begin() {
        lookupAll(".accent").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show() {
        getChildren().clear();
        model.run().problemProperty().get().ifPresent(this::showRefused);
        model.run().outcomeProperty().get().ifPresent(this::showOutcome);
    }

    private void showRefused(Problem problem) {
        getChildren()
                .addAll(
                        Parts.label(messages.text("batch.refused.title"), "page-title"),
                        banner(problem, "batch-refused"),
                        buttons(List.of(button("batch.refused.back", this::leave))));
    }

    private void showOutcome(BatchOutcome outcome) {
        Label title = new Label(BatchWords.outcome(outcome, messages));
        title.setId("batch-outcome");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("page-title");
        HBox head = new HBox(Parts.icon(outcome.isWhole() ? "icon-done" : "icon-partly"), title);
        head.getStyleClass().add("done-head");
        Label place = new Label(outcome.target().path().toString());
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        place.getStyleClass().add("quiet");
        getChildren().add(head);
        if (!outcome.isNothing()) {
            getChildren().add(place);
        }
        outcome.unused().forEach(problem -> getChildren().add(told(problem)));
        showPassedOver(outcome.passedOver());
        outcome.brokenOff().ifPresent(problem -> getChildren().add(banner(problem, "batch-broken")));
        if (outcome.summary().kept() > 0 && !outcome.isNothing()) {
            String kept = Integer.toString(outcome.summary().kept());
            getChildren().add(Parts.label(messages.text("batch.done.kept", kept), "quiet"));
        }
        getChildren().add(buttons(nextSteps(outcome)));
        if (!outcome.failed().isEmpty() && !outcome.isNothing()) {
            FailedTable table = new FailedTable(outcome.failed(), messages);
            VBox.setVgrow(table, Priority.ALWAYS);
            getChildren().addAll(Parts.label(messages.text("batch.failed.text"), "batch-failed-text"), table);
        }
    }

    /** The rows that have no document for good reason, one by one as far as they are few. */
    private void showPassedOver(List<Problem> passedOver) {
        if (passedOver.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(messages.now("batch.passed.title")));
        passedOver.stream()
                .limit(MOST_PASSED_OVER)
                .map(problem -> BatchWords.sentence(problem, messages))
                .forEach(lines::add);
        if (passedOver.size() > MOST_PASSED_OVER) {
            lines.add(messages.now("batch.findings.more", Integer.toString(passedOver.size() - MOST_PASSED_OVER)));
        }
        Label told = Parts.label(new SimpleStringProperty(String.join("\n", lines)), "quiet");
        told.setId("batch-passed");
        getChildren().add(told);
    }

    /** The likeliest first. */
    private List<Button> nextSteps(BatchOutcome outcome) {
        Button folder = button("batch.done.folder", () -> desk.open(openable(outcome.target())));
        Button leave = button("batch.done.leave", this::leave);
        if (outcome.canGoOn()) {
            return List.of(button("batch.done.resume", () -> model.goOn(failedName())), folder, leave);
        }
        if (outcome.isNothing()) {
            return List.of(leave);
        }
        Optional<Button> edit = outcome.failedTable().map(t -> button("batch.failed.open", () -> desk.open(t)));
        Optional<Button> again = outcome.failedTable().map(t -> button("batch.failed.again", this::again));
        return edit.isPresent() ? List.of(edit.get(), again.orElseThrow(), folder, leave) : List.of(folder, leave);
    }

    private void again() {
        model.runFailedAgain(failedName());
    }

    private String failedName() {
        return messages.now("batch.failed.file");
    }

    /** A folder itself; of one file the folder it lies in. */
    private static Path openable(BatchTarget target) {
        return target.kind() == OutputKind.FOLDER
                ? target.path()
                : target.path().toAbsolutePath().getParent();
    }

    private void leave() {
        model.run().leave();
    }

    private Node banner(Problem problem, String id) {
        return Parts.banner(new SimpleStringProperty(BatchWords.sentence(problem, messages)), id);
    }

    private Node told(Problem problem) {
        Label told = Parts.label(new SimpleStringProperty(messages.sentence(problem)), "batch-told");
        told.setGraphic(Parts.icon("icon-warned"));
        return told;
    }

    private Button button(String key, Runnable action) {
        return Parts.button(messages.text(key), key.replace('.', '-'), action);
    }

    private static Node buttons(List<Button> steps) {
        steps.get(0).getStyleClass().add("accent");
        FlowPane row = new FlowPane();
        row.getChildren().setAll(steps);
        row.getStyleClass().add("batch-steps");
        return row;
    }
}
