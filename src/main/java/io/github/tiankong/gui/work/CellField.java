package io.github.tiankong.gui.work;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;

/** The input of one cell of a list. Cells of a spreadsheet that are pasted into it go to its neighbours too. */
final class CellField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");

    private final ListCellViewModel model;
    private final Consumer<List<List<String>>> pasted;

    /** @param pasted is given several cells */
    CellField(ListCellViewModel model, Consumer<List<List<String>>> pasted) {
        this.model = model;
        this.pasted = pasted;
        getStyleClass().addAll("field-input", "list-cell-input");
        getStyleClass().add(model.field().kind().type().isNumeric() ? "list-number" : "list-words");
        textProperty().bindBidirectional(model.textProperty());
    }

    /** Shows its cell no more. */
    void drop() {
        textProperty().unbindBidirectional(model.textProperty());
    }

    ListCellViewModel model() {
        return model;
    }

    /** @param problem what is wrong with it, in words; empty if nothing is */
    void show(String problem) {
        ListCellViewModel.State state = model.stateProperty().get();
        boolean empty = model.textProperty().get().isEmpty();
        setPromptText(empty ? state.printed() : "");
        pseudoClassStateChanged(COMPUTED, empty && !state.printed().isEmpty());
        pseudoClassStateChanged(WRONG, !problem.isEmpty());
        setTooltip(problem.isEmpty() ? null : new Tooltip(problem));
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && CopiedCells.areSeveral(text)) {
            pasted.accept(CopiedCells.parse(text));
        } else {
            super.paste();
        }
    }
}
