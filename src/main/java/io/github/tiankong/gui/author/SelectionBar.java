package io.github.tiankong.gui.author;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.TemplateEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can be done with the selected text, else with the slot that is worked on. */
final class SelectionBar extends VBox {
    private final EditorViewModel model;
    private final Messages messages;
    private final TextPane pane;
    private final Asking asking;
    private final Label quote = new Label();
    private final FlowPane actions = new FlowPane();
    private final InvalidationListener language = observed -> fill();

    /** Lays a question over the page. */
    interface Asking {
        /** Which field the text or slot is to be one with. */
        void field(String exceptKey, Consumer<String> chosen);

        /** Where the mask is to be cut. */
        void cut(String mask, Consumer<Integer> at);
    }

    SelectionBar(EditorViewModel model, Messages messages, TextPane pane, Asking asking) {
        this.model = model;
        this.messages = messages;
        this.pane = pane;
        this.asking = asking;
        getStyleClass().add("author-bar");
        quote.getStyleClass().addAll("small", "quiet", "elidable");
        actions.getStyleClass().add("author-actions");
        getChildren().addAll(quote, actions);
        pane.selectionProperty().subscribe(now -> fill());
        model.placeProperty().subscribe(now -> fill());
        model.templateProperty().subscribe(now -> fill());
        messages.languageProperty().addListener(new WeakInvalidationListener(language));
    }

    private void fill() {
        Optional<TextRange> range = pane.selectionProperty().get();
        Optional<Place> slot = model.placeProperty()
                .get()
                .filter(p -> model.template().places().contains(p));
        if (range.isPresent()) {
            quote.setText(messages.now("templates.bar.text", text(range.get())));
            actions.getChildren().setAll(ofText(range.get()));
        } else if (slot.isPresent()) {
            Field field = model.template().field(slot.get().key()).orElseThrow();
            quote.setText(
                    messages.now("templates.bar.slot", field.label(), slot.get().mask()));
            actions.getChildren().setAll(ofSlot(slot.get()));
        } else {
            quote.setText(messages.now("templates.bar.none"));
            actions.getChildren().clear();
        }
    }

    private String text(TextRange range) {
        return model.template()
                .document()
                .paragraphs()
                .get(range.paragraphIndex())
                .text()
                .substring(range.start(), range.end());
    }

    private List<Node> ofText(TextRange range) {
        Button make =
                button("templates.bar.make", "author-make", () -> model.edits().makeSlot(range));
        make.getStyleClass().add("accent");
        return List.of(
                make,
                button(
                        "templates.bar.same",
                        "author-make-same",
                        () -> asking.field("", key -> model.edits().makeSlot(range, key))));
    }

    private List<Node> ofSlot(Place slot) {
        boolean linked = model.placeCount(slot.key()) > 1;
        Button unlink = button(
                "templates.bar.unlink", "author-unlink", () -> model.edits().unlink(slot));
        unlink.setDisable(!linked);
        Button split = button(
                "templates.bar.split",
                "author-split",
                () -> asking.cut(slot.mask(), at -> model.edits().split(slot, at)));
        split.setDisable(slot.mask().length() < 2);
        Button merge = button(
                "templates.bar.merge", "author-merge", () -> model.edits().mergeWithNext(slot));
        merge.setDisable(TemplateEdit.next(model.template(), slot).isEmpty());
        return List.of(
                button(
                        "templates.bar.unmake",
                        "author-unmake",
                        () -> model.edits().makeText(slot)),
                button(
                        "templates.bar.same",
                        "author-link",
                        () -> asking.field(slot.key(), key -> model.edits().link(key, slot.key()))),
                unlink,
                split,
                merge);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = Parts.button(messages.text(key), id, action);
        button.getStyleClass().add("author-action");
        return button;
    }
}
