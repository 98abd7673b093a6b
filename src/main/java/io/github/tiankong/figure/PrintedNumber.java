package io.github.tiankong.figure;

/**
 * A number found in a text, whatever it says there: a result, a year, a part of a name.
 *
 * @param figure the digits and the unit; a unit that stands once at the end of a range or list is given to every part
 * @param kind what sort of measure the unit is, {@link UnitKind#UNKNOWN} where there is none
 * @param end where the unit ends, or the digits where none follows them directly
 * @param tie how the text ties it to the next number
 */
public record PrintedNumber(Figure figure, UnitKind kind, int end, Tie tie) {

    public int start() {
        return figure.start();
    }

    /** Whether it has a unit, its own or that of the range or list. */
    public boolean hasUnit() {
        return !figure.unit().text().isEmpty();
    }

    /** What stands between a number (and its unit) and the next one. */
    public enum Tie {
        NONE,
        /** 1—6月, 15%～20%. */
        RANGE,
        /** 12、15和18家. */
        LIST,
        /** 47.3:52.7. */
        RATIO,
        /** 2020.12.31, 3·15. */
        DOT
    }
}
