package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is wrong before the run: with template and headings first, then with rows, each kind once. */
final class FindingList extends ScrollPane {
    /** More would be scrolled past; the table of failed rows and its reasons come after the run. */
    private static final int MOST_SHOWN = 60;

    private final Messages messages;
    private final VBox lines = new VBox();

    FindingList(Messages messages) {
        this.messages = messages;
        setId("batch-findings");
        lines.getStyleClass().add("finding-lines");
        setContent(lines);
        setFitToWidth(true);
        getStyleClass().add("pane-scroll");
        accessibleTextProperty().bind(messages.text("batch.findings.accessible"));
    }

    void show(Preview preview) {
        List<Node> shown = new ArrayList<>();
        preview.problems().forEach(problem -> shown.add(line(problem, "", BatchWords.sentence(problem, messages))));
        for (RowFinding finding : preview.findings()) {
            String column = finding.problem().location().column();
            String rows = BatchWords.rows(finding.rowNumbers(), messages);
            String place = column.isEmpty() ? rows : rows + " · " + column;
            shown.add(line(finding.problem(), place, BatchWords.withoutPlace(finding.problem(), messages)));
        }
        lines.getChildren().clear();
        add(shown);
        if (shown.isEmpty()) {
            HBox none = new HBox(Parts.icon("icon-done"), Parts.label(messages.text("batch.findings.none"), "quiet"));
            none.getStyleClass().add("finding-none");
            lines.getChildren().add(none);
        }
        if (!preview.passedOver().isEmpty()) {
            lines.getChildren().add(Parts.label(messages.text("batch.passed.title"), "finding-title"));
            add(preview.passedOver().stream()
                    .map(problem -> plain(BatchWords.sentence(problem, messages)))
                    .toList());
        }
    }

    private void add(List<Node> shown) {
        int more = shown.size() - MOST_SHOWN;
        lines.getChildren().addAll(shown.subList(0, Math.min(MOST_SHOWN, shown.size())));
        if (more > 0) {
            lines.getChildren().add(Parts.label(messages.text("batch.findings.more", Integer.toString(more)), "quiet"));
        }
    }

    /** Nothing to be put right, only to be known. */
    private static Node plain(String sentence) {
        HBox line = new HBox(wrapped(sentence));
        line.getStyleClass().add("finding-line");
        return line;
    }

    private static Node line(Problem problem, String place, String sentence) {
        Label text = wrapped(sentence);
        VBox words = new VBox();
        if (!place.isEmpty()) {
            Label where = wrapped(place);
            where.getStyleClass().add("finding-place");
            words.getChildren().add(where);
        }
        words.getChildren().add(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        String icon = problem.severity() == Severity.ERROR ? "icon-warning" : "icon-warned";
        HBox line = new HBox(Parts.icon(icon), words);
        line.getStyleClass().add("finding-line");
        return line;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
