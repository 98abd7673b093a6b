package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was found in the draft just opened, and the commands that carry on from here. */
final class SummaryCard extends VBox {
    private final Messages messages;
    private final List<Button> copyButtons = new ArrayList<>();

    SummaryCard(Summary summary, Messages messages) {
        this.messages = messages;
        setId("summary");
        getStyleClass().addAll("card", "summary");
        OpenedDraft draft = summary.draft();
        Label found = Parts.label(
                messages.text(
                        "start.summary.found",
                        Integer.toString(draft.slotCount()),
                        Integer.toString(draft.headingCount())),
                "summary-found");
        found.setId("summary-found");
        Label name = new Label(draft.fileName());
        name.getStyleClass().addAll("quiet", "elidable");
        HBox head = new HBox(Parts.icon("icon-done"), new VBox(found, name));
        head.getStyleClass().add("summary-head");
        getChildren().addAll(head, Parts.label(messages.text("start.summary.next"), "quiet"));
        summary.steps().forEach(step -> getChildren().add(row(step)));
    }

    private Node row(NextStep step) {
        Label title = Parts.label(messages.text(step.titleKey()), "step-title");
        Label command = Parts.command(step.command());
        Button copy = copyButton(step);
        HBox line = new HBox(command, copy);
        line.getStyleClass().add("command-line");
        HBox.setHgrow(command, Priority.ALWAYS);
        return new VBox(title, line);
    }

    private Button copyButton(NextStep step) {
        Button copy = new Button();
        copy.getStyleClass().add("copy-button");
        copy.setMinWidth(USE_PREF_SIZE);
        copyButtons.add(copy);
        showUncopied(copy);
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(step.command());
            Clipboard.getSystemClipboard().setContent(content);
            copyButtons.forEach(this::showUncopied);
            copy.textProperty().bind(messages.text("start.summary.copied"));
        });
        return copy;
    }

    private void showUncopied(Button copy) {
        copy.textProperty().bind(messages.text("start.summary.copy"));
    }
}
