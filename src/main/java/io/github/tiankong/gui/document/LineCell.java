package io.github.tiankong.gui.document;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows one line; when the list scrolls it is given another. */
final class LineCell extends ListCell<DocumentLine> {
    private static final int DEEPEST_STYLED_LEVEL = 4;
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /** Columns narrower than this, in em, are set smaller. */
    private static final double DENSE_EM = 5.2;
    /** Columns narrower than this, in em, are set smallest, so that a figure of five digits stays whole. */
    private static final double TIGHT_EM = 3;

    private final DocumentViewModel model;
    private final Messages messages;
    private final Consumer<String> chosen;
    /** One for each cell of the line. */
    private final List<PieceFlow> flows = new ArrayList<>();

    private final ChangeListener<List<List<Piece>>> pieces = (observed, before, now) -> update(now);
    private final InvalidationListener language = observed -> build();
    private DocumentLine shown;
    private Region content;

    LineCell(DocumentViewModel model, Messages messages, Consumer<String> chosen) {
        this.model = model;
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().setAll("document-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        model.currentKeyProperty().subscribe(key -> flows.forEach(flow -> flow.mark(key)));
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
        flows.clear();
        content = shown == null ? null : content(shown);
        setGraphic(content);
        mark();
    }

    private void update(List<List<Piece>> now) {
        for (int i = 0; i < flows.size(); i++) {
            flows.get(i).show(now.get(i));
        }
        mark();
    }

    private void mark() {
        flows.forEach(flow -> flow.mark(model.currentKeyProperty().get()));
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
        grid.widthProperty().subscribe(width -> {
            double em = width.doubleValue() / columns / getFont().getSize();
            grid.pseudoClassStateChanged(DENSE, em > 0 && em < DENSE_EM);
            grid.pseudoClassStateChanged(TIGHT, em > 0 && em < TIGHT_EM);
        });
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < line.cells().size(); i++) {
            DocumentLine.Cell cell = line.cells().get(i);
            PieceFlow flow = cell(line.piecesProperty().get().get(i));
            grid.add(flow, cell.column(), 0, cell.span(), 1);
        }
        return grid;
    }

    private PieceFlow flow(List<Piece> all, String... styleClasses) {
        return fill(new PieceFlow(messages, model.soughtProperty().get(), chosen), all, styleClasses);
    }

    private PieceFlow cell(List<Piece> all) {
        PieceFlow flow = new PieceFlow(messages, model.soughtProperty().get(), chosen);
        flow.stayWithin();
        flow.setMaxHeight(Double.MAX_VALUE);
        return fill(flow, all, "document-table-cell");
    }

    private PieceFlow fill(PieceFlow flow, List<Piece> all, String... styleClasses) {
        flow.getStyleClass().addAll(styleClasses);
        flow.show(all);
        flows.add(flow);
        return flow;
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
