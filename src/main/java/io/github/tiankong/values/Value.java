package io.github.tiankong.values;

import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.Origin;
import java.util.OptionalInt;

/**
 * A value as its source has it, not yet converted.
 *
 * @param raw the text of the cell, blanks around it taken off unless it fills a field of text; never empty
 * @param unit the unit the source tells for it (a unit column, the heading's brackets, a 单位： line), empty if none. A
 *     unit written in the cell itself stays part of {@code raw}
 * @param decimals digits after the point that the cell's format shows, if it tells; {@code raw} may have more
 * @param origin where it came from
 */
public record Value(String raw, String unit, OptionalInt decimals, Origin origin) {

    private static final String RISE = "增长";

    public Value(String raw, String unit, Origin origin) {
        this(raw, unit, OptionalInt.empty(), origin);
    }

    /** The same where a rise says that it is one, because the field is told as a fall: 增长3.8. */
    Value ofGrowth() {
        NumberText number = NumberText.parse(raw);
        boolean rise = number.kind() == NumberText.Kind.NUMBER && number.value().signum() > 0;
        return rise && !NumberText.tellsRise(raw)
                ? new Value(RISE + CellText.strip(raw), unit, decimals, origin)
                : this;
    }

    /** Without blanks around it. */
    Value stripped() {
        String text = CellText.strip(raw);
        return text.length() == raw.length() ? this : new Value(text, unit, decimals, origin);
    }
}
