package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The right side: the slots, the suggestions, the faults and the fixed numbers in turn, and below them the field. */
final class SlotsPane extends VBox {
    private final EditorViewModel model;
    private final Messages messages;
    private final SlotTable table;
    private final NoteList notes;
    private final FieldDetail detail;
    private final ToggleButton slots = new ToggleButton();
    private final ToggleButton suggestions = new ToggleButton();
    private final ToggleButton faults = new ToggleButton();
    private final ToggleButton fixed = new ToggleButton();
    private final InvalidationListener refresh = observed -> show();

    SlotsPane(EditorViewModel model, Messages messages, IntConsumer reveal) {
        this.model = model;
        this.messages = messages;
        table = new SlotTable(model, messages);
        notes = new NoteList(model, messages, reveal);
        detail = new FieldDetail(model, messages);
        getStyleClass().add("author-side");
        StackPane lists = new StackPane(table, notes);
        lists.setMinHeight(0);
        VBox.setVgrow(lists, Priority.ALWAYS);
        detail.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(tabs(), lists, detail);
        model.templateProperty().subscribe(now -> show());
        model.lintProperty().subscribe(now -> show());
        model.suggestions().open().addListener(refresh);
        messages.languageProperty().addListener(new WeakInvalidationListener(refresh));
    }

    /** Gives the keyboard the list of slots. */
    void focusSlots() {
        slots.setSelected(true);
        table.requestFocus();
    }

    /** Gives the keyboard the name of the field that is worked on. */
    void focusField() {
        detail.focusLabel();
    }

    private FlowPane tabs() {
        ToggleGroup group = new ToggleGroup();
        slots.setId("author-tab-slots");
        suggestions.setId("author-tab-suggestions");
        faults.setId("author-tab-faults");
        fixed.setId("author-tab-fixed");
        FlowPane tabs = new FlowPane(slots, suggestions, faults);
        if (!model.opened().fixed().isEmpty()) {
            tabs.getChildren().add(fixed);
        }
        tabs.getChildren().forEach(tab -> {
            ((ToggleButton) tab).setToggleGroup(group);
            ((ToggleButton) tab).setMinWidth(USE_PREF_SIZE);
            tab.getStyleClass().add("tab-button");
        });
        tabs.getStyleClass().add("author-tabs");
        slots.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
            show();
        });
        return tabs;
    }

    private void show() {
        slots.setText(count("templates.tab.slots", model.template().fields().size()));
        suggestions.setText(
                count("templates.tab.suggestions", model.suggestions().open().size()));
        faults.setText(
                count("templates.tab.faults", model.lintProperty().get().rows().size()));
        fixed.setText(count("templates.tab.fixed", model.opened().fixed().size()));
        table.setVisible(slots.isSelected());
        notes.setVisible(!slots.isSelected());
        if (suggestions.isSelected()) {
            notes.showSuggestions();
        } else if (faults.isSelected()) {
            notes.showFaults();
        } else if (fixed.isSelected()) {
            notes.showFixed();
        }
    }

    private String count(String key, int count) {
        return messages.now(key, Integer.toString(count));
    }
}
