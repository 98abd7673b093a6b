package io.github.tiankong.gui.intake;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.ChoiceWords;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.values.Layout;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The import before it is confirmed: each table, how it was read, and what each name in it stands for. */
public final class IntakeView extends VBox {
    private static final int MOST_PROBLEMS = 6;

    private final IntakeViewModel model;
    private final Messages messages;
    private final VBox sheets = new VBox();
    private final VBox offers = new VBox();
    private final VBox problems = new VBox();
    private final InvalidationListener language = observed -> show();

    /** @param close leaves without taking anything */
    public IntakeView(IntakeViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        setId("intake");
        getStyleClass().addAll("card", "dialog-card", "intake");
        sheets.getStyleClass().add("intake-sheets");
        problems.getStyleClass().add("intake-problems");
        offers.getStyleClass().add("intake-sheets");
        VBox content = new VBox(sheets, offers, problems);
        content.getStyleClass().add("intake-sheets");
        for (VBox part : List.of(sheets, offers, problems)) {
            part.managedProperty().bind(Bindings.isNotEmpty(part.getChildren()));
        }
        VBox.setVgrow(sheets, Priority.ALWAYS);
        VBox.setVgrow(offers, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label busy = Parts.line(messages.text("intake.busy.label"), "quiet");
        busy.visibleProperty().bind(model.busyProperty());
        HBox head = new HBox(Parts.label(messages.text("intake.head.title"), "page-title"), busy);
        head.getStyleClass().add("intake-head");
        getChildren().addAll(head, Parts.label(messages.text("intake.head.text"), "quiet"), scroll, foot(close));
        messages.languageProperty().addListener(new WeakInvalidationListener(language));
        model.sheetsProperty().subscribe(this::showSheets);
        model.offersProperty().subscribe(this::showOffers);
        model.problemsProperty().subscribe(this::showProblems);
    }

    /** The tables once more, in another language. */
    private void show() {
        showSheets(model.sheetsProperty().get());
        showOffers(model.offersProperty().get());
        showProblems(model.problemsProperty().get());
    }

    private void showOffers(List<OfferRow> rows) {
        offers.getChildren().clear();
        if (!rows.isEmpty()) {
            VBox box = new VBox(
                    Parts.line(messages.text("intake.offers.title"), "card-title"),
                    Parts.label(messages.text("intake.offers.text"), "small", "quiet"),
                    all(),
                    new OfferTable(rows, messages));
            box.getStyleClass().add("intake-sheet");
            VBox.setVgrow(box, Priority.ALWAYS);
            offers.getChildren().add(box);
        } else if (model.hasReports()) {
            offers.getChildren().add(Parts.label(messages.text("intake.offers.none"), "quiet"));
        }
    }

    /** Ticks what leaves nothing to choose: one figure for a field that has no value yet. */
    private CheckBox all() {
        CheckBox all = new CheckBox();
        all.setId("intake-offers-all");
        int clear = model.clearOffers().size();
        all.setText(messages.now("intake.offers.all", Integer.toString(clear)));
        all.setMinWidth(USE_PREF_SIZE);
        Parts.show(all, clear > 0);
        all.setOnAction(event -> model.takeOffers(all.isSelected()));
        model.takenCountProperty()
                .subscribe(count -> all.setSelected(model.clearOffers().stream()
                        .allMatch(offer -> offer.takenProperty().get())));
        return all;
    }

    private HBox foot(Runnable close) {
        CheckBox remembers = new CheckBox();
        remembers.textProperty().bind(messages.text("intake.remember.label"));
        remembers.selectedProperty().bindBidirectional(model.remembersProperty());
        remembers.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button();
        cancel.textProperty().bind(messages.text("intake.cancel.label"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> close.run());
        Button confirm = new Button();
        confirm.setId("intake-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.now(
                                "intake.confirm.label",
                                Integer.toString(model.takenCountProperty().get())),
                        model.takenCountProperty(),
                        messages.languageProperty()));
        confirm.disableProperty()
                .bind(model.busyProperty().or(model.takenCountProperty().isEqualTo(0)));
        confirm.setOnAction(event -> model.confirm());
        HBox foot = new HBox(new VBox(remembers, hidden()), gap, cancel, confirm);
        foot.getStyleClass().add("dialog-buttons");
        return foot;
    }

    /** Only workbooks hide anything. */
    private CheckBox hidden() {
        CheckBox hidden = new CheckBox();
        hidden.setId("intake-hidden");
        hidden.textProperty().bind(messages.text("intake.hidden.label"));
        hidden.selectedProperty().bindBidirectional(model.readsHiddenProperty());
        hidden.setMinWidth(USE_PREF_SIZE);
        hidden.setVisible(model.mayHide());
        hidden.setManaged(model.mayHide());
        return hidden;
    }

    private void showSheets(List<SheetReading> readings) {
        sheets.getChildren().setAll(readings.stream().map(this::sheet).toList());
    }

    private void showProblems(List<Problem> found) {
        List<Node> lines = new ArrayList<>();
        found.stream().limit(MOST_PROBLEMS).forEach(problem -> {
            Label line = new Label(messages.sentence(problem));
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.setGraphic(Parts.icon("icon-warned"));
            line.getStyleClass().add("small");
            lines.add(line);
        });
        if (found.size() > MOST_PROBLEMS) {
            lines.add(Parts.label(
                    messages.text("intake.problems.more", Integer.toString(found.size() - MOST_PROBLEMS)),
                    "small",
                    "quiet"));
        }
        problems.getChildren().setAll(lines);
    }

    private Node sheet(SheetReading reading) {
        Label name = new Label(reading.sheet().isEmpty() ? reading.file() : reading.file() + " / " + reading.sheet());
        name.getStyleClass().addAll("card-title", "elidable");
        VBox box = new VBox(name, facts(reading), new NameTable(model, reading.rows(), messages));
        box.getStyleClass().add("intake-sheet");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    /** How the table was read: encoding, heading row, layout, which can be said otherwise. */
    private Node facts(SheetReading reading) {
        ComboBox<Layout> layout = new ComboBox<>();
        layout.getItems().setAll(Layout.values());
        layout.setConverter(new ChoiceWords<>(layout.getItems(), chosen -> messages.now(layoutKey(chosen))));
        layout.setValue(reading.layout());
        layout.setOnAction(event -> model.say(reading, layout.getValue()));
        layout.accessibleTextProperty().bind(messages.text("intake.layout.label"));
        HBox facts = new HBox(Parts.line(messages.text("intake.layout.label"), "small", "quiet"), layout);
        facts.getStyleClass().add("intake-facts");
        if (reading.layout() == Layout.DOCUMENT_ROWS) {
            facts.getChildren().addAll(Parts.line(messages.text("intake.row.label"), "small", "quiet"), row());
        }
        if (reading.layout() == Layout.MONTHS) {
            facts.getChildren()
                    .addAll(months("intake.months.sum", reading, true), months("intake.months.single", reading, false));
        }
        if (reading.headingRowNumber() > 0) {
            facts.getChildren()
                    .add(Parts.line(
                            messages.text("intake.heading.row", Integer.toString(reading.headingRowNumber())),
                            "small",
                            "quiet"));
        }
        if (!reading.encoding().isEmpty()) {
            facts.getChildren()
                    .add(Parts.line(messages.text("intake.encoding.label", reading.encoding()), "small", "quiet"));
        }
        return facts;
    }

    private TextField row() {
        TextField row = new TextField();
        row.setPrefColumnCount(3);
        row.accessibleTextProperty().bind(messages.text("intake.row.label"));
        row.setOnAction(event -> model.sayRow(number(row.getText())));
        return row;
    }

    private static int number(String text) {
        String digits = text.strip();
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : 0;
    }

    private Button months(String key, SheetReading reading, boolean cumulative) {
        Button button = new Button();
        button.textProperty().bind(messages.text(key));
        button.getStyleClass().addAll("small", "flat-button");
        button.setOnAction(event -> model.sayMonths(reading, cumulative));
        return button;
    }

    private static String layoutKey(Layout layout) {
        return switch (layout) {
            case FORM -> "intake.layout.form";
            case KEY_VALUE -> "intake.layout.pairs";
            case INDICATOR_ROWS -> "intake.layout.indicators";
            case MONTHS -> "intake.layout.months";
            case LONG -> "intake.layout.long";
            case DOCUMENT_ROWS -> "intake.layout.rows";
            case LIST_ROWS -> "intake.layout.list";
        };
    }
}
