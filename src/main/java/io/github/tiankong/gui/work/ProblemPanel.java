package io.github.tiankong.gui.work;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.gui.look.ProblemLine;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is doubtful and what is still open; each line goes to its place. */
final class ProblemPanel extends VBox {
    /** Nobody reads the hundredth; the rest is counted. */
    private static final int MOST = 100;

    private final WorkViewModel work;
    private final Messages messages;
    private final Consumer<String> go;
    private final VBox rows = new VBox();
    private final ToggleButton doubts = new ToggleButton();
    private final ToggleButton open = new ToggleButton();
    private final InvalidationListener refill = observed -> fill();

    ProblemPanel(WorkViewModel work, Messages messages, Consumer<String> go, Runnable close) {
        this.work = work;
        this.messages = messages;
        this.go = go;
        setId("problems");
        getStyleClass().add("problem-panel");
        ToggleGroup group = new ToggleGroup();
        doubts.setToggleGroup(group);
        open.setToggleGroup(group);
        doubts.setId("show-doubts");
        open.setId("show-open");
        doubts.getStyleClass().add("tab-button");
        open.getStyleClass().add("tab-button");
        doubts.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
            fill();
        });
        Button closeButton = Parts.iconButton("icon-close", messages.text("work.problems.close"));
        closeButton.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(doubts, open, gap, closeButton);
        head.getStyleClass().add("problem-head");
        rows.getStyleClass().add("problem-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        work.findingsProperty().subscribe(found -> fill());
        messages.languageProperty().addListener(new WeakInvalidationListener(refill));
        visibleProperty().subscribe(shown -> fill());
    }

    /** Shows the doubts, if there are any, and gives the keyboard the first line. */
    void begin() {
        if (!work.findingsProperty().get().doubts().isEmpty()) {
            doubts.setSelected(true);
        }
        rows.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(doubts)
                .requestFocus();
    }

    private void fill() {
        if (!isVisible()) {
            return;
        }
        List<ProblemRow> doubtful = work.findingsProperty().get().doubts();
        List<Field> unfilled = work.openFields();
        doubts.setText(messages.now("work.problems.doubts", Integer.toString(doubtful.size())));
        open.setText(messages.now("work.problems.open", Integer.toString(unfilled.size())));
        List<Node> lines = new ArrayList<>();
        if (doubts.isSelected()) {
            doubtful.stream().limit(MOST).forEach(row -> lines.add(line(row)));
        } else {
            unfilled.stream().limit(MOST).forEach(field -> lines.add(line(field)));
        }
        int all = doubts.isSelected() ? doubtful.size() : unfilled.size();
        if (all == 0) {
            lines.add(Parts.label(
                    messages.text(doubts.isSelected() ? "work.problems.none" : "work.problems.full"),
                    "quiet",
                    "problem-none"));
        } else if (all > MOST) {
            lines.add(Parts.label(messages.text("work.problems.more", Integer.toString(all - MOST)), "quiet"));
        }
        rows.getChildren().setAll(lines);
    }

    private Node line(ProblemRow row) {
        Problem problem = row.problem();
        String name = row.key().isEmpty() ? "" : work.field(row.key()).label();
        Location place = row.key().isEmpty()
                ? problem.location()
                : new Location(
                        "", problem.location().sheet(), problem.location().rowNumber(), "", "", "");
        String sentence =
                messages.sentence(new Problem(problem.code(), problem.severity(), place, problem.arguments()));
        String icon = problem.severity() == Severity.ERROR ? "icon-warning" : "icon-warned";
        return new ProblemLine(icon, name, sentence, () -> go.accept(row.key()));
    }

    private Node line(Field field) {
        return new ProblemLine("icon-blank", field.label(), field.section(), () -> go.accept(field.key()));
    }
}
