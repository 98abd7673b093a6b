package io.github.tiankong.gui.work;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The words the parts of the work page have in common. */
final class Words {
    private Words() {}

    /** The name of a section, following the language. */
    static ObservableValue<String> title(Section section, Messages messages) {
        return Bindings.createStringBinding(() -> titleNow(section, messages), messages.languageProperty());
    }

    static String titleNow(Section section, Messages messages) {
        return switch (section.role()) {
            case HEADING -> section.title();
            case OPENING -> messages.now("work.section.opening");
            case PARTS -> messages.now("work.section.parts");
            case UNPLACED -> messages.now("work.section.unplaced");
        };
    }

    /** A problem beside its own field: what it is and what to do, without the place. */
    static String beside(Problem problem, Messages messages) {
        return messages.sentence(
                new Problem(problem.code(), problem.severity(), Location.NOWHERE, problem.arguments()));
    }

    /** Where a value came from. */
    static String origin(Origin origin, Messages messages) {
        return switch (origin.kind()) {
            case TYPED -> messages.now("field.origin.typed");
            case DEFAULT -> messages.now("field.origin.kept");
            case SENTENCE -> messages.now("field.origin.report", origin.file());
            case CELL -> cell(origin, messages);
        };
    }

    private static String cell(Origin origin, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(origin.sheet().isEmpty() ? origin.file() : origin.file() + " / " + origin.sheet());
        if (origin.rowNumber() > 0) {
            parts.add(messages.now("field.origin.row", Integer.toString(origin.rowNumber())));
        }
        if (!origin.column().isEmpty()) {
            parts.add(messages.now("field.origin.column", origin.column()));
        }
        return String.join(" · ", parts);
    }
}
