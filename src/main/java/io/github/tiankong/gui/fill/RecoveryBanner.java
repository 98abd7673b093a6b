package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Offers to go on with what was open when the program broke off. */
final class RecoveryBanner extends HBox {
    private final StartViewModel model;
    private final Messages messages;

    RecoveryBanner(StartViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("recovery");
        getStyleClass().add("recovery");
        var words = Parts.label(Bindings.createStringBinding(
                () -> model.brokenOffProperty().get().map(this::words).orElse(""),
                model.brokenOffProperty(),
                messages.languageProperty()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button resume = button("start.recovery.resume", model::resume);
        resume.setId("resume");
        resume.getStyleClass().add("accent");
        getChildren()
                .addAll(Parts.icon("icon-restore"), words, resume, button("start.recovery.dismiss", model::dismiss));
        visibleProperty().bind(model.brokenOffProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private String words(SavedFilling saved) {
        LocalDateTime at =
                LocalDateTime.ofInstant(saved.savedAt(), model.clock().getZone());
        String moment = DateTimeFormatter.ofPattern(messages.now("start.recovery.moment"), messages.locale())
                .format(at);
        return messages.now(
                "start.recovery.text",
                String.valueOf(saved.source().getFileName()),
                Integer.toString(saved.filledCount()),
                Integer.toString(saved.fieldCount()),
                moment);
    }
}
