package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.StringBinding;
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
        Label found = Parts.label(found(draft), "summary-found");
        found.setId("summary-found");
        Label name = new Label(draft.fileName());
        name.getStyleClass().addAll("quiet", "elidable");
        VBox words = new VBox(found, name);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(Parts.icon(draft.slotCount() == 0 ? "icon-warning" : "icon-done"), words);
        head.getStyleClass().add("summary-head");
        getChildren().add(head);
        if (draft.slotCount() > 0) {
            getChildren().add(Parts.label(messages.text("start.summary.next"), "quiet"));
            summary.steps().forEach(step -> getChildren().add(row(step)));
        }
    }

    /** A draft may have no blanks at all, or none under a heading. */
    private StringBinding found(OpenedDraft draft) {
        if (draft.slotCount() == 0) {
            return messages.text("start.summary.none");
        }
        String slots = Integer.toString(draft.slotCount());
        return draft.headingCount() == 0
                ? messages.text("start.summary.flat", slots)
                : messages.text("start.summary.found", slots, Integer.toString(draft.headingCount()));
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
