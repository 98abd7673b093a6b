package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.problem.Problem;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pattern of the names, what the first three become by it, and what the rule for file names changes. */
final class NamePart extends VBox {
    private final BatchViewModel model;
    private final Messages messages;
    private final TextField pattern = new TextField();
    private final VBox names = new VBox();

    NamePart(BatchViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("batch-part");
        names.getStyleClass().add("batch-names");
        names.setId("batch-names");
        Label label = Parts.line(messages.text("batch.names.label"), "batch-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(label, gap, columnButton());
        head.setAlignment(Pos.BOTTOM_LEFT);
        pattern.setId("batch-pattern");
        pattern.textProperty().bindBidirectional(model.inputs().patternProperty());
        pattern.accessibleTextProperty().bind(messages.text("batch.names.label"));
        pattern.promptTextProperty().bind(messages.text("batch.names.prompt"));
        getChildren().addAll(head, pattern, names);
        visibleProperty().bind(model.inputs().kindProperty().map(OutputKind::hasNames));
        managedProperty().bind(visibleProperty());
        model.outlook().previewProperty().subscribe(this::show);
        messages.languageProperty()
                .subscribe(
                        (before, now) -> show(model.outlook().previewProperty().get()));
    }

    /** Puts a column into the pattern where the caret is. */
    private Button columnButton() {
        Button button = new Button();
        button.setId("batch-columns");
        button.textProperty().bind(messages.text("batch.names.insert"));
        button.getStyleClass().addAll("flat-button", "small", "insert-column");
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.outlook().previewProperty().map(Optional::isEmpty));
        button.setOnAction(event -> columnMenu().show(button, Side.BOTTOM, 0, 2));
        return button;
    }

    private ContextMenu columnMenu() {
        ContextMenu menu = new ContextMenu();
        model.outlook()
                .previewProperty()
                .get()
                .ifPresent(shown ->
                        shown.columns().forEach(column -> menu.getItems().add(item(column.name(), column.name()))));
        menu.getItems().add(item(messages.now("batch.names.row"), "#"));
        return menu;
    }

    private MenuItem item(String words, String name) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            String text = pattern.getText() == null ? "" : pattern.getText();
            int ending = text.endsWith(".docx") ? text.length() - ".docx".length() : text.length();
            int at = pattern.isFocused() ? pattern.getCaretPosition() : ending;
            pattern.insertText(Math.min(at, ending), "{" + name + "}");
            pattern.requestFocus();
            pattern.deselect();
        });
        return item;
    }

    private void show(Optional<Preview> preview) {
        names.getChildren().clear();
        if (preview.isEmpty()) {
            return;
        }
        List<Problem> wrong = preview.get().patternProblems();
        if (!wrong.isEmpty()) {
            wrong.forEach(problem -> names.getChildren().add(warning(messages.sentence(problem))));
            return;
        }
        NamePlan plan = preview.get().plan();
        plan.first().forEach(name -> names.getChildren().add(name(name)));
        int changes = plan.changes().values().stream().mapToInt(i -> i).sum();
        if (changes > 0) {
            String example = change(plan.examples().get(0));
            names.getChildren().add(warning(messages.now("batch.names.changed", Integer.toString(changes), example)));
        }
    }

    private String change(Problem problem) {
        String row = Integer.toString(problem.location().rowNumber());
        return messages.now("batch.names.change", row, BatchWords.withoutPlace(problem, messages));
    }

    private static Node name(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("batch-name", "elidable");
        label.setGraphic(Parts.icon("icon-page"));
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private static Node warning(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("small");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(Parts.icon("icon-warned"), label);
        line.getStyleClass().add("batch-change");
        return line;
    }
}
