package io.github.tiankong.gui.batch;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.intake.Certainty;
import java.util.List;
import java.util.Optional;

/**
 * A column of the table and the field it fills.
 *
 * @param sample the first cell below its heading that holds something
 * @param field empty if it fills none
 * @param likely fields with a similar name, likeliest first
 * @param use what else it serves
 */
record ColumnRow(
        String name,
        String sample,
        Optional<FieldName> field,
        Certainty certainty,
        List<FieldName> likely,
        ColumnUse use) {

    ColumnRow {
        likely = List.copyOf(likely);
    }

    /** Whether a person should look at it: a field has a similar name, and it serves nothing else. */
    boolean isDoubtful() {
        return certainty == Certainty.LIKE && use == ColumnUse.NONE;
    }
}
