package io.github.tiankong.gui.work;

import io.github.tiankong.gui.document.EntryKey;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields of the section that is worked on. Enter goes to the next open one, the arrows to the neighbours. */
final class FormView extends VBox {
    private final WorkViewModel work;
    private final Messages messages;
    private final Consumer<String> go;
    private final VBox boxes = new VBox();
    private final ScrollPane scroll = new ScrollPane(boxes);
    private final List<FormBox> shown = new ArrayList<>();
    /** A box listens to its field as long as the work is open: one each, however often its page is turned to. */
    private final Map<FormItem, FormBox> made = new HashMap<>();

    private final Label title = new Label();
    private final HBox pager = new HBox();

    /** @param go makes a field the current one and brings it into sight everywhere */
    FormView(WorkViewModel work, Messages messages, Consumer<String> go) {
        this.work = work;
        this.messages = messages;
        this.go = go;
        setId("form");
        getStyleClass().add("form");
        boxes.getStyleClass().add("form-boxes");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("pane-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        title.getStyleClass().addAll("pane-title", "elidable");
        pager.getStyleClass().add("pager");
        getChildren().addAll(title, pager, scroll);
        work.form().shownProperty().subscribe(this::fill);
        work.form().pageIndexProperty().subscribe(index -> showPage());
        work.form().currentKeyProperty().subscribe(key -> shown.forEach(box -> box.mark(key)));
    }

    private void fill(List<FormItem> items) {
        shown.clear();
        items.forEach(item -> shown.add(made.computeIfAbsent(item, this::make)));
        boxes.getChildren().setAll(shown);
        work.form().firstOfPage(1).ifPresent(key -> boxes.getChildren().add(nextSection(key)));
        scroll.setVvalue(0);
    }

    private FormBox make(FormItem item) {
        return item instanceof ListViewModel list
                ? new ListBox(list, messages, new ListActions(list.key()))
                : box((FieldViewModel) item);
    }

    private FieldBox box(FieldViewModel field) {
        FieldBox box = new FieldBox(field, messages, () -> work.values().keepLast(field.key()));
        box.entry().focusedProperty().subscribe(focused -> {
            if (focused) {
                work.focus(field.key());
            }
        });
        box.entry().addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, field.key()));
        return box;
    }

    /** The ways out of a list. */
    private final class ListActions implements ListBox.Actions {
        private final String key;

        ListActions(String key) {
            this.key = key;
        }

        @Override
        public void entered(ListViewModel list, EntryKey cell) {
            work.entered(list, cell);
        }

        @Override
        public void leave(int step) {
            work.order().neighbour(key, step).ifPresent(go);
        }

        @Override
        public void leaveForOpen() {
            work.order().nextOpen(key).or(() -> work.order().neighbour(key, 1)).ifPresent(go);
        }
    }

    private Button nextSection(String key) {
        Button button = new Button();
        button.setId("next-section");
        button.textProperty().bind(messages.text("work.form.next"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat-button", "next-section");
        button.setOnAction(event -> go.accept(key));
        return button;
    }

    private void press(KeyEvent event, String key) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            work.order().nextOpen(key).or(() -> work.order().neighbour(key, 1)).ifPresent(go);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            work.order().neighbour(key, 1).ifPresent(go);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            work.order().neighbour(key, -1).ifPresent(go);
            event.consume();
        }
    }

    private void showPage() {
        work.form().page().ifPresent(page -> {
            OutlineEntry entry = work.outline().entries().get(page.section());
            title.textProperty().bind(Words.title(entry.section(), messages));
            boolean several = page.count() > 1;
            pager.setVisible(several);
            pager.setManaged(several);
            pager.getChildren()
                    .setAll(
                            turn("work.pager.back", -1),
                            Parts.line(
                                    messages.text(
                                            "work.pager.page",
                                            Integer.toString(page.number()),
                                            Integer.toString(page.count())),
                                    "small",
                                    "quiet"),
                            turn("work.pager.forth", 1));
        });
    }

    private Button turn(String labelKey, int step) {
        Button button = new Button();
        button.textProperty().bind(messages.text(labelKey));
        button.getStyleClass().addAll("small", "flat-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(work.form().firstOfPage(step).isEmpty());
        button.setOnAction(event -> work.form().firstOfPage(step).ifPresent(go));
        return button;
    }

    /** Gives the current field the focus and brings its box into sight. */
    void focusCurrent() {
        // what was just made joins the scene, and can take the keyboard, once it is laid out
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        String key = work.form().currentKeyProperty().get();
        shown.stream().filter(box -> box.key().equals(key)).findFirst().ifPresent(box -> {
            box.focusEntry();
            bringIntoSight(box.entry());
        });
    }

    private void bringIntoSight(Node node) {
        scroll.applyCss();
        scroll.layout();
        Bounds bounds = boxes.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double whole = boxes.getBoundsInLocal().getHeight();
        double top = (whole - view) * scroll.getVvalue();
        if (whole <= view) {
            return;
        }
        if (bounds.getMinY() < top || bounds.getMaxY() > top + view) {
            double wanted = bounds.getMinY() - (view - bounds.getHeight()) / 3;
            scroll.setVvalue(Math.min(1, Math.max(0, wanted / (whole - view))));
        }
    }
}
