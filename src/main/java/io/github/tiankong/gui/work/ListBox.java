package io.github.tiankong.gui.work;

import io.github.tiankong.gui.document.EntryKey;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A list in the form, as a table that is typed into; a long one is cut into pages. */
final class ListBox extends FormBox {
    private static final int MOST_ROWS = 20;

    private final ListViewModel model;
    private final Messages messages;
    private final Actions actions;
    private final VBox rows = new VBox();
    private final List<RowBox> shown = new ArrayList<>();
    private final Label count = new Label();
    private final Label problem = new Label();
    private final HBox pager = new HBox();
    private final InvalidationListener language = observed -> showRows();
    private int firstRow;

    /** What it asks of the form. */
    interface Actions {
        /** A cell has got the keyboard. */
        void entered(ListViewModel list, EntryKey cell);

        /** Leaves the list for what stands before (-1) or behind it (1). */
        void leave(int step);

        /** Leaves the list for what is still open. */
        void leaveForOpen();
    }

    ListBox(ListViewModel model, Messages messages, Actions actions) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        setId("list-" + model.name());
        getStyleClass().addAll("field-box", "list-box");
        problem.getStyleClass().addAll("field-problem", "small");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("list-rows");
        VBox table = new VBox(headings(), rows);
        ScrollPane scroll = new ScrollPane(table);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        pager.getStyleClass().add("pager");
        getChildren()
                .addAll(
                        head(),
                        scroll,
                        pager,
                        problem,
                        Parts.label(messages.text("list.paste.hint"), "small", "quiet"));
        model.rows().addListener((InvalidationListener) changed -> showRows());
        model.currentProperty().subscribe(cell -> showRows());
        messages.languageProperty().addListener(new WeakInvalidationListener(language));
    }

    @Override
    String key() {
        return model.key();
    }

    private HBox head() {
        Label name = new Label(model.name());
        name.getStyleClass().add("field-label");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().addAll("label", "field-tag", "tag-filled");
        count.setMinWidth(USE_PREF_SIZE);
        Button add = new Button();
        add.setId("list-add");
        add.textProperty().bind(messages.text("list.add.label"));
        add.getStyleClass().addAll("small", "flat-button");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> {
            model.insert(model.currentProperty().get().entry() + 1);
            enter(new EntryKey(
                    model.columns().get(0).key(), model.currentProperty().get().entry() + 1));
        });
        HBox head = new HBox(name, count, add);
        head.getStyleClass().add("field-head");
        return head;
    }

    private HBox headings() {
        HBox headings = new HBox();
        headings.getStyleClass().addAll("list-row", "list-headings");
        Region corner = new Region();
        corner.getStyleClass().add("list-number-place");
        headings.getChildren().add(corner);
        for (Field field : model.columns()) {
            String unit = field.kind().unit().text();
            Label heading = new Label(unit.isEmpty() ? field.label() : field.label() + "（" + unit + "）");
            heading.setWrapText(true);
            heading.setMinHeight(USE_PREF_SIZE);
            heading.setTooltip(new Tooltip(heading.getText()));
            heading.getStyleClass()
                    .addAll("small", "quiet", field.kind().type().isNumeric() ? "list-number" : "list-words");
            headings.getChildren().add(heading);
        }
        return headings;
    }

    private void showRows() {
        int current = model.currentProperty().get().entry();
        int page = Math.max(0, Math.min(current, model.rows().size() - 1)) / MOST_ROWS;
        if (page * MOST_ROWS != firstRow) {
            firstRow = page * MOST_ROWS;
            shown.forEach(RowBox::drop);
            shown.clear();
            rows.getChildren().clear();
        }
        int wanted = Math.min(MOST_ROWS, model.rows().size() - firstRow);
        while (shown.size() > wanted) {
            RowBox last = shown.remove(shown.size() - 1);
            last.drop();
            rows.getChildren().remove(last);
        }
        while (shown.size() < wanted) {
            RowBox row = new RowBox(model.rows().get(firstRow + shown.size()));
            shown.add(row);
            rows.getChildren().add(row);
        }
        count.setText(messages.now("list.rows.count", Integer.toString(model.filledCount())));
        showPager(page);
        shown.forEach(RowBox::show);
        showProblem();
    }

    private void showPager(int page) {
        int pages = (model.rows().size() + MOST_ROWS - 1) / MOST_ROWS;
        pager.setVisible(pages > 1);
        pager.setManaged(pages > 1);
        pager.getChildren()
                .setAll(
                        turn("work.pager.back", page - 1, page > 0),
                        Parts.line(
                                messages.text("work.pager.page", Integer.toString(page + 1), Integer.toString(pages)),
                                "small",
                                "quiet"),
                        turn("work.pager.forth", page + 1, page + 1 < pages));
    }

    private Button turn(String label, int page, boolean possible) {
        Button button = new Button();
        button.textProperty().bind(messages.text(label));
        button.getStyleClass().addAll("small", "flat-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(!possible);
        button.setOnAction(event -> enter(new EntryKey(model.columns().get(0).key(), page * MOST_ROWS)));
        return button;
    }

    /** What is wrong in the row that is worked on, else in the first that is. */
    private void showProblem() {
        Optional<String> said = shown.stream()
                .flatMap(row -> row.fields.stream())
                .map(this::problemOf)
                .filter(text -> !text.isEmpty())
                .findFirst();
        problem.setText(said.orElse(""));
        problem.setVisible(said.isPresent());
        problem.setManaged(said.isPresent());
    }

    private String problemOf(CellField field) {
        return field.model()
                .stateProperty()
                .get()
                .problem()
                .map(found -> Words.beside(found, messages))
                .orElse("");
    }

    @Override
    Node entry() {
        return current().map(Node.class::cast).orElse(this);
    }

    @Override
    void focusEntry() {
        current().ifPresent(field -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    private Optional<CellField> current() {
        EntryKey cell = model.currentProperty().get();
        return shown.stream()
                .filter(row -> row.row.index() == cell.entry())
                .flatMap(row -> row.fields.stream())
                .filter(field -> field.model().field().key().equals(cell.key()))
                .findFirst();
    }

    private void enter(EntryKey cell) {
        model.focus(cell);
        focusEntry();
    }

    /** Enter goes to the next cell, from a blank last row on to what is open elsewhere; the arrows from row to row. */
    private void press(KeyEvent event, EntryKey cell) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            boolean done =
                    model.isBlank(cell.entry()) && cell.entry() == model.rows().size() - 1;
            if (done) {
                actions.leaveForOpen();
            } else {
                model.neighbour(cell, 1).ifPresent(this::enter);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            model.neighbour(cell, step * model.columns().size())
                    .ifPresentOrElse(this::enter, () -> actions.leave(step));
            event.consume();
        }
    }

    /** The inputs of one row. */
    private final class RowBox extends HBox {
        private final ListViewModel.Row row;
        private final List<CellField> fields = new ArrayList<>();
        private final List<Subscription> subscriptions = new ArrayList<>();

        RowBox(ListViewModel.Row row) {
            this.row = row;
            getStyleClass().add("list-row");
            Label number = new Label(Integer.toString(row.index() + 1));
            number.getStyleClass().addAll("small", "quiet", "list-number-place");
            getChildren().add(number);
            for (ListCellViewModel cell : row.cells()) {
                CellField field = field(cell);
                fields.add(field);
                getChildren().add(field);
            }
            Button remove = Parts.iconButton(
                    "icon-close", messages.text("list.remove.label", Integer.toString(row.index() + 1)));
            remove.getStyleClass().add("list-remove");
            remove.setFocusTraversable(false);
            remove.setOnAction(event -> model.remove(row.index()));
            getChildren().add(remove);
        }

        private CellField field(ListCellViewModel cell) {
            EntryKey here = new EntryKey(cell.field().key(), row.index());
            CellField field = new CellField(cell, cells -> model.paste(here, cells));
            field.setId("input-" + here.word());
            field.focusedProperty().subscribe(focused -> {
                if (focused) {
                    actions.entered(model, here);
                }
            });
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, here));
            subscriptions.add(cell.stateProperty().subscribe(state -> {
                field.show(problemOf(field));
                showProblem();
            }));
            return field;
        }

        /** The cells stay, whatever is shown of them: they must not keep this row alive. */
        void drop() {
            subscriptions.forEach(Subscription::unsubscribe);
            fields.forEach(CellField::drop);
        }

        void show() {
            fields.forEach(field -> {
                field.show(problemOf(field));
                field.setAccessibleText(messages.now(
                        "list.cell.accessible",
                        field.model().field().label(),
                        Integer.toString(row.index() + 1),
                        problemOf(field)));
            });
        }
    }
}
