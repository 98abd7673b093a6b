package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.ChoiceWords;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.SheetChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Which sheet of a workbook is read, and whether what it hides is; there only where there is something to choose. The empty
 * name leaves the choice to the program.
 */
final class SheetPart extends VBox {
    private final BatchViewModel model;
    private final Messages messages;
    private final ComboBox<String> names = new ComboBox<>();
    private final CheckBox hidden = new CheckBox();
    private final HBox choice;
    private String read = "";
    private boolean showing;

    SheetPart(BatchViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("batch-part");
        names.setId("batch-sheet");
        names.setMaxWidth(Double.MAX_VALUE);
        names.accessibleTextProperty().bind(messages.text("batch.sheet.label"));
        names.setOnAction(event -> choose());
        HBox.setHgrow(names, Priority.ALWAYS);
        Label label = Parts.line(messages.text("batch.sheet.label"));
        label.setMinWidth(USE_PREF_SIZE);
        choice = new HBox(label, names);
        choice.getStyleClass().add("sheet-choice");
        hidden.setId("batch-hidden");
        hidden.textProperty().bind(messages.text("intake.hidden.label"));
        hidden.setOnAction(event -> choose());
        getChildren().addAll(choice, hidden);
        model.inputs().sheetsProperty().subscribe(now -> show());
        model.outlook().previewProperty().subscribe(now -> show());
        messages.languageProperty().subscribe((before, now) -> show());
    }

    private void choose() {
        if (!showing) {
            String name = Optional.ofNullable(names.getValue()).orElse("");
            model.inputs().sheetsProperty().set(new SheetChoice(Hidden.of(hidden.isSelected()), name));
        }
    }

    private void show() {
        Optional<SheetsShown> sheets = model.outlook().previewProperty().get().map(Preview::sheets);
        SheetChoice chosen = model.inputs().sheetsProperty().get();
        showing = true;
        List<String> all = new ArrayList<>(List.of(""));
        sheets.ifPresentOrElse(shown -> all.addAll(shown.names()), () -> all.add(chosen.name()));
        read = sheets.map(SheetsShown::read).orElse("");
        names.setConverter(new ChoiceWords<>(names.getItems(), this::words));
        names.getItems().setAll(all.stream().distinct().toList());
        names.setValue(chosen.name());
        hidden.setSelected(chosen.hidden() == Hidden.READ);
        showing = false;
        boolean hides = hidden.isSelected() || sheets.filter(SheetsShown::hides).isPresent();
        boolean several = chosen.isOne() || sheets.filter(SheetsShown::isChoice).isPresent();
        Parts.show(choice, several);
        Parts.show(hidden, hides);
        Parts.show(this, several || hides);
    }

    private String words(String name) {
        if (!name.isEmpty()) {
            return name;
        }
        boolean known =
                !read.isEmpty() && !model.inputs().sheetsProperty().get().isOne();
        return known ? messages.now("batch.sheet.first", read) : messages.now("batch.sheet.auto");
    }
}
