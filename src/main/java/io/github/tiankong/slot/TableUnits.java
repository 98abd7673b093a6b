package io.github.tiankong.slot;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import java.util.List;

/** The units a table gives its cells. */
final class TableUnits {
    private TableUnits() {}

    static TableUnits of(List<Paragraph> paragraphs) {
        return new TableUnits();
    }

    Unit unitFor(Paragraph paragraph, Figure figure) {
        return Unit.NONE;
    }
}
