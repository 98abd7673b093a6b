package io.github.tiankong.gui.work;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar below: how far it is, what is doubtful, when it was saved, and the way to the document. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final WorkViewModel work;
    private final Messages messages;

    StatusBar(WorkViewModel work, Messages messages, Runnable problems, Runnable generate) {
        this.work = work;
        this.messages = messages;
        getStyleClass().add("status-bar");
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("fill-progress");
        bar.progressProperty().bind(work.filledCountProperty().divide((double) work.fieldCount()));
        Label progress = Parts.line(
                Bindings.createStringBinding(
                        () -> messages.now(
                                "work.status.progress",
                                Integer.toString(work.filledCountProperty().get()),
                                Integer.toString(work.fieldCount())),
                        work.filledCountProperty(),
                        messages.languageProperty()),
                "status-progress");
        progress.setId("progress");
        Label saved = Parts.line(saved(), "quiet");
        saved.setId("saved");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(bar, progress, problemButton(problems), saved, gap, generateButton(generate));
        getChildren().forEach(node -> ((Region) node).setMinWidth(node == gap ? 0 : USE_PREF_SIZE));
    }

    private Button problemButton(Runnable problems) {
        Button button = new Button();
        button.setId("problems-button");
        button.getStyleClass().add("status-problems");
        button.setGraphic(Parts.icon("icon-warned"));
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        this::problemText, work.findingsProperty(), messages.languageProperty()));
        work.findingsProperty()
                .subscribe(found ->
                        button.pseudoClassStateChanged(NONE, found.doubts().isEmpty()));
        button.setOnAction(event -> problems.run());
        return button;
    }

    private String problemText() {
        int count = work.findingsProperty().get().doubts().size();
        return count == 0
                ? messages.now("work.status.fine")
                : messages.now("work.status.doubts", Integer.toString(count));
    }

    private Button generateButton(Runnable generate) {
        Button button = new Button();
        button.setId("generate");
        button.textProperty().bind(messages.text("work.generate.label"));
        button.getStyleClass().addAll("accent", "generate-button");
        button.setOnAction(event -> generate.run());
        return button;
    }

    private StringBinding saved() {
        SavingViewModel saving = work.saving();
        return Bindings.createStringBinding(
                () -> {
                    if (saving.problemProperty().get().isPresent()) {
                        return messages.now("work.status.unsaved");
                    }
                    return saving.savedAtProperty()
                            .get()
                            .map(this::savedAt)
                            .orElse(messages.now("work.status.autosave"));
                },
                saving.problemProperty(),
                saving.savedAtProperty(),
                messages.languageProperty());
    }

    private String savedAt(LocalTime time) {
        return messages.now("work.status.saved", TIME.format(time));
    }
}
