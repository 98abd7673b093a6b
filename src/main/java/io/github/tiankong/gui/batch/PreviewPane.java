package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a run would make of the table: which field each column fills, the first rows, and what is wrong. */
final class PreviewPane extends VBox {
    private final BatchViewModel model;
    private final Messages messages;
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(this, "sheet", Sheet.COLUMNS);
    private final Map<Sheet, ToggleButton> tabs = new EnumMap<>(Sheet.class);
    private final Map<Sheet, Node> sheets = new EnumMap<>(Sheet.class);
    private final ColumnTable columns;
    private final ListsPane lists;
    private final RowTable rows;
    private final FindingList findings;
    private final StackPane middle = new StackPane();
    private final HBox bar = new HBox();
    private final CheckBox remember = new CheckBox();

    private enum Sheet {
        COLUMNS,
        LISTS,
        ROWS,
        FINDINGS
    }

    PreviewPane(BatchViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "batch-preview");
        columns = new ColumnTable(
                model,
                () -> model.outlook()
                        .previewProperty()
                        .get()
                        .map(Preview::names)
                        .orElse(List.of()),
                messages);
        columns.setId("batch-mapping");
        lists = new ListsPane(model, messages);
        rows = new RowTable(messages);
        findings = new FindingList(messages);
        sheets.put(Sheet.COLUMNS, columns);
        sheets.put(Sheet.LISTS, lists);
        sheets.put(Sheet.ROWS, rows);
        sheets.put(Sheet.FINDINGS, findings);
        bar.getStyleClass().add("batch-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Sheet one : Sheet.values()) {
            bar.getChildren().add(tab(one, group));
        }
        remember.textProperty().bind(messages.text("intake.remember.label"));
        remember.selectedProperty().bindBidirectional(model.inputs().remembersProperty());
        remember.visibleProperty().bind(model.inputs().hasSaidProperty());
        remember.managedProperty().bind(remember.visibleProperty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(bar, middle, remember);
        sheet.subscribe(now -> show());
        model.outlook().previewProperty().subscribe(now -> show());
        model.outlook().problemProperty().subscribe(now -> show());
        model.outlook().readinessProperty().subscribe(now -> {
            if (model.outlook().previewProperty().get().isEmpty()) {
                show();
            }
        });
        messages.languageProperty().subscribe((before, now) -> show());
    }

    private ToggleButton tab(Sheet one, ToggleGroup group) {
        ToggleButton tab = new ToggleButton();
        tab.setId("tab-" + one.name().toLowerCase(Locale.ROOT));
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.getStyleClass().add("tab-button");
        tab.setOnAction(event -> {
            sheet.set(one);
            tab.setSelected(true);
        });
        tabs.put(one, tab);
        return tab;
    }

    private void show() {
        Optional<Preview> preview = model.outlook().previewProperty().get();
        bar.setVisible(preview.isPresent());
        bar.setManaged(preview.isPresent());
        if (preview.isEmpty()) {
            middle.getChildren().setAll(nothing());
            return;
        }
        boolean hasLists = !preview.get().joined().isEmpty();
        Parts.show(tabs.get(Sheet.LISTS), hasLists);
        if (sheet.get() == Sheet.LISTS && !hasLists) {
            // shows anew
            sheet.set(Sheet.COLUMNS);
            return;
        }
        tabs.forEach((one, tab) -> tab.setSelected(one == sheet.get()));
        label(preview.get());
        switch (sheet.get()) {
            case COLUMNS -> columns.getItems().setAll(preview.get().columns());
            case LISTS -> lists.show(preview.get().joined());
            case ROWS -> rows.show(preview.get(), preview.get().headings());
            case FINDINGS -> findings.show(preview.get());
        }
        boolean unmatched = sheet.get() == Sheet.COLUMNS && preview.get().isUnmatched();
        middle.getChildren().setAll(unmatched ? explained() : sheets.get(sheet.get()));
    }

    /** The columns of a table that names no field, with what to do. */
    private Node explained() {
        VBox.setVgrow(columns, Priority.ALWAYS);
        Label advice = Parts.label(messages.text("batch.columns.unmatched"), "batch-advice");
        advice.setId("batch-unmatched");
        advice.setGraphic(Parts.icon("icon-warned"));
        return new VBox(advice, columns);
    }

    private void label(Preview preview) {
        int wrong = preview.found();
        long doubtful = preview.columns().stream().filter(ColumnRow::isDoubtful).count();
        tabs.get(Sheet.COLUMNS)
                .setText(messages.now(
                        "batch.tab.columns",
                        Long.toString(preview.matched()),
                        Integer.toString(preview.columns().size())));
        tabs.get(Sheet.COLUMNS).setGraphic(doubtful > 0 ? Parts.icon("icon-warned") : null);
        tabs.get(Sheet.LISTS)
                .setText(messages.now(
                        "batch.tab.lists", Integer.toString(preview.joined().size())));
        boolean unfit = preview.joined().stream().anyMatch(JoinedList::isDoubtful);
        tabs.get(Sheet.LISTS).setGraphic(unfit ? Parts.icon("icon-warned") : null);
        String count = Integer.toString(preview.rows().size());
        tabs.get(Sheet.ROWS).setText(messages.now(preview.hasMore() ? "batch.tab.first" : "batch.tab.rows", count));
        tabs.get(Sheet.FINDINGS).setText(messages.now("batch.tab.findings", Integer.toString(wrong)));
        tabs.get(Sheet.FINDINGS).setGraphic(wrong > 0 ? Parts.icon("icon-warned") : null);
    }

    /** Why there is nothing to show: a file cannot be read, or nothing was chosen yet. */
    private Node nothing() {
        if (model.outlook().problemProperty().get().isPresent()) {
            return new VBox(Parts.banner(messages.sentence(model.outlook().problemProperty()), "batch-problem"));
        }
        if (model.outlook().readinessProperty().get() == Readiness.READING) {
            VBox busy = new VBox(
                    new ProgressIndicator(), Parts.label(messages.text(Readiness.READING.wordsKey()), "quiet"));
            busy.getStyleClass().add("batch-empty");
            return busy;
        }
        VBox empty = new VBox(
                Parts.icon("icon-batch"),
                Parts.label(messages.text("batch.empty.title"), "card-title"),
                Parts.label(messages.text("batch.empty.text"), "quiet", "batch-empty-text"));
        empty.getStyleClass().add("batch-empty");
        return empty;
    }
}
