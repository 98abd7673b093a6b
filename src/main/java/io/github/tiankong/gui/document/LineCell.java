package io.github.tiankong.gui.document;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Shows one line; when the list scrolls it is given another. */
final class LineCell extends ListCell<DocumentLine> {
    private static final int DEEPEST_STYLED_LEVEL = 4;

    private final DocumentViewModel model;
    private final Messages messages;
    private final Consumer<String> chosen;
    private final List<Chip> chips = new ArrayList<>();
    private final ChangeListener<Object> pieces = (observed, before, now) -> build();
    private final InvalidationListener language = observed -> build();
    private DocumentLine shown;
    private Region content;

    LineCell(DocumentViewModel model, Messages messages, Consumer<String> chosen) {
        this.model = model;
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().setAll("document-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        model.currentKeyProperty().subscribe(key -> chips.forEach(chip -> chip.mark(key)));
        model.soughtProperty().subscribe(this::build);
        // the words live longer than the view
        messages.languageProperty().addListener(new WeakInvalidationListener(language));
    }

    @Override
    protected void updateItem(DocumentLine line, boolean empty) {
        super.updateItem(line, empty);
        DocumentLine now = empty ? null : line;
        if (shown == now) {
            return;
        }
        if (shown != null) {
            shown.piecesProperty().removeListener(pieces);
        }
        shown = now;
        if (shown != null) {
            shown.piecesProperty().addListener(pieces);
        }
        build();
    }

    private void build() {
        chips.clear();
        content = shown == null ? null : content(shown);
        setGraphic(content);
        chips.forEach(chip -> chip.mark(model.currentKeyProperty().get()));
    }

    private Region content(DocumentLine line) {
        return switch (line.kind()) {
            case TITLE -> flow(line.piecesProperty().get().get(0), "document-title");
            case HEADING ->
                flow(
                        line.piecesProperty().get().get(0),
                        "document-heading",
                        "document-heading-" + Math.min(line.level(), DEEPEST_STYLED_LEVEL));
            case TEXT -> flow(line.piecesProperty().get().get(0), "document-text");
            case ROW -> row(line);
            case PART -> Parts.line(messages.text("document.part.title"), "document-part");
        };
    }

    private GridPane row(DocumentLine line) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("document-row");
        int columns = line.cells().get(0).columns();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < line.cells().size(); i++) {
            DocumentLine.Cell cell = line.cells().get(i);
            TextFlow flow = flow(line.piecesProperty().get().get(i), "document-table-cell");
            flow.setMaxHeight(Double.MAX_VALUE);
            grid.add(flow, cell.column(), 0, cell.span(), 1);
        }
        return grid;
    }

    private TextFlow flow(List<Piece> all, String... styleClasses) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll(styleClasses);
        for (Piece piece : all) {
            if (piece instanceof Piece.Chip chip) {
                flow.getChildren().add(chip(chip));
            } else if (piece instanceof Piece.Turned turned) {
                Label label = new Label(turned.text());
                label.getStyleClass().add("turned");
                label.setAccessibleText(messages.now("document.turned.accessible", turned.standing(), turned.text()));
                flow.getChildren().add(label);
            } else {
                addText(flow, piece.text());
            }
        }
        return flow;
    }

    private Node chip(Piece.Chip piece) {
        Chip chip = new Chip(piece, messages);
        chip.setOnMouseClicked(event -> chosen.accept(piece.key()));
        chips.add(chip);
        return chip;
    }

    /** Text, and in it what is sought, marked. */
    private void addText(TextFlow flow, String text) {
        String sought = model.soughtProperty().get();
        int at = 0;
        for (int found = sought.isEmpty() ? -1 : text.indexOf(sought); found >= 0; found = text.indexOf(sought, at)) {
            addPlain(flow, text.substring(at, found));
            Label mark = new Label(sought);
            mark.getStyleClass().add("found");
            flow.getChildren().add(mark);
            at = found + sought.length();
        }
        addPlain(flow, text.substring(at));
    }

    private static void addPlain(TextFlow flow, String text) {
        if (!text.isEmpty()) {
            Text node = new Text(text);
            node.getStyleClass().add("document-words");
            flow.getChildren().add(node);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** A list asks a cell for its height without telling the text in it how wide it is. */
    @Override
    protected double computePrefHeight(double width) {
        if (content == null) {
            return super.computePrefHeight(width);
        }
        Insets insets = getInsets();
        double inner = contentWidth(width < 0 ? getWidth() : width);
        return insets.getTop() + insets.getBottom() + Math.ceil(content.prefHeight(inner));
    }

    @Override
    protected void layoutChildren() {
        if (content == null) {
            super.layoutChildren();
            return;
        }
        double inner = contentWidth(getWidth());
        content.resizeRelocate(
                Math.floor((getWidth() - inner) / 2),
                getInsets().getTop(),
                inner,
                getHeight() - getInsets().getTop() - getInsets().getBottom());
    }

    /** As wide as lines can be read well, which the style sheet says. */
    private double contentWidth(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        double most = content.maxWidth(-1);
        return Math.max(0, most > 0 ? Math.min(room, most) : room);
    }
}
