package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.ChoiceWords;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.render.Gaps;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is chosen for a run, from top to bottom: template, table, lists, place, names, open blanks. */
final class SettingsPane extends VBox {
    private final BatchViewModel model;
    private final Messages messages;
    private final BatchDesk desk;

    SettingsPane(BatchViewModel model, Messages messages, BatchDesk desk) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        getStyleClass().add("batch-settings");
        getChildren()
                .addAll(
                        part("batch.template.label", templateField()),
                        part("batch.table.label", tableField(), new SheetPart(model, messages)),
                        new ListsPart(model, messages, desk),
                        part("batch.output.label", kinds(), outputField()),
                        new NamePart(model, messages),
                        part("batch.gaps.label", gaps(), strict()));
    }

    private VBox part(String labelKey, Node... controls) {
        VBox part = new VBox(Parts.line(messages.text(labelKey), "batch-label"));
        part.getChildren().addAll(controls);
        part.getStyleClass().add("batch-part");
        return part;
    }

    private Node templateField() {
        FileField field = new FileField(
                model.inputs().templateProperty(),
                "icon-templates",
                messages,
                "batch.template.label",
                "batch.template.prompt");
        field.setId("batch-template");
        field.takeDrops(path -> model.inputs().templateProperty().set(Optional.of(path)));
        field.setOnAction(event -> {
            model.lookForTemplates();
            templateMenu().show(field, Side.BOTTOM, 0, 4);
        });
        return field;
    }

    private ContextMenu templateMenu() {
        ContextMenu menu = new ContextMenu();
        menu.setId("template-menu");
        List<TemplateChoice> choices = model.templatesProperty().get();
        choices.stream()
                .filter(choice -> !choice.shipped())
                .forEach(choice -> menu.getItems().add(item(choice.path())));
        separate(menu);
        choices.stream()
                .filter(TemplateChoice::shipped)
                .forEach(choice -> menu.getItems().add(item(choice.path())));
        separate(menu);
        menu.getItems()
                .addAll(
                        item("batch.template.draft", () -> take(desk.pickDraft())),
                        item("batch.template.folder", () -> take(desk.pickFolder())));
        return menu;
    }

    private static void separate(ContextMenu menu) {
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    private void take(Optional<Path> template) {
        template.ifPresent(path -> model.inputs().templateProperty().set(Optional.of(path)));
    }

    private MenuItem item(Path template) {
        MenuItem item = new MenuItem(template.getFileName().toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> take(Optional.of(template)));
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.now(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node tableField() {
        FileField field = new FileField(
                model.inputs().tableProperty(), "icon-table", messages, "batch.table.label", "batch.table.prompt");
        field.setId("batch-table");
        field.takeDrops(path -> model.inputs().tableProperty().set(Optional.of(path)));
        field.setOnAction(event -> desk.pickTables().stream()
                .findFirst()
                .ifPresent(path -> model.inputs().tableProperty().set(Optional.of(path))));
        return field;
    }

    private Node kinds() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (OutputKind kind : OutputKind.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("kind-" + kind.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(messages.text(kind.labelKey()));
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.getStyleClass().add(pill(kind));
            button.setOnAction(event -> {
                model.inputs().kindProperty().set(kind);
                button.setSelected(true);
            });
            model.inputs().kindProperty().subscribe(now -> button.setSelected(now == kind));
            row.getChildren().add(button);
        }
        return row;
    }

    private static String pill(OutputKind kind) {
        return switch (kind) {
            case FOLDER -> "left-pill";
            case ZIP -> "center-pill";
            case MERGED -> "right-pill";
        };
    }

    private Node outputField() {
        ObservableValue<Optional<Path>> path =
                model.outlook().targetProperty().map(target -> target.map(BatchTarget::path));
        FileField field = new FileField(path, "icon-folder", messages, "batch.output.label", "batch.output.prompt");
        field.setId("batch-output");
        field.takeDrops(dropped -> model.inputs().chosenOutputProperty().set(Optional.of(dropped)));
        field.setOnAction(event -> pickOutput()
                .ifPresent(chosen -> model.inputs().chosenOutputProperty().set(Optional.of(chosen))));
        field.disableProperty().bind(model.outlook().targetProperty().map(Optional::isEmpty));
        return field;
    }

    private Optional<Path> pickOutput() {
        return model.outlook()
                .targetProperty()
                .get()
                .flatMap(target -> target.kind() == OutputKind.FOLDER
                        ? desk.pickFolder()
                        : desk.pickTarget(target.path().getFileName().toString()));
    }

    private Node gaps() {
        ComboBox<Gaps> box = new ComboBox<>();
        box.setId("batch-gaps");
        box.setMaxWidth(Double.MAX_VALUE);
        messages.languageProperty().subscribe(language -> {
            Gaps chosen = model.inputs().gapsProperty().get();
            box.setConverter(new ChoiceWords<>(box.getItems(), gaps -> messages.now(key(gaps))));
            box.getItems().setAll(Gaps.values());
            box.setValue(chosen);
        });
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                model.inputs().gapsProperty().set(box.getValue());
            }
        });
        model.inputs().gapsProperty().subscribe(box::setValue);
        box.accessibleTextProperty().bind(messages.text("batch.gaps.label"));
        return box;
    }

    private static String key(Gaps gaps) {
        return switch (gaps) {
            case FAIL -> "batch.gaps.fail";
            case KEEP -> "batch.gaps.keep";
            case HIGHLIGHT -> "batch.gaps.highlight";
            case BLANK -> "batch.gaps.blank";
        };
    }

    private Node strict() {
        CheckBox box = new CheckBox();
        box.textProperty().bind(messages.text("batch.strict.label"));
        box.selectedProperty().bindBidirectional(model.inputs().strictProperty());
        return box;
    }
}
