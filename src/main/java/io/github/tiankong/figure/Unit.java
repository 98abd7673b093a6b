package io.github.tiankong.figure;

import java.math.BigDecimal;

/**
 * The measure printed after a figure.
 *
 * @param text as it stands in the text: 亿元, %, 个百分点, 万平方米, 元/吨; empty where there is none
 * @param family units of one family convert into one another (元, 万元, 亿元); units of different families never do
 *     (个 and 家, 元 and 美元). Empty for a unit the table does not know
 * @param scale how many of the family's base unit one of this unit is: 万元 10000
 */
public record Unit(String text, String family, BigDecimal scale) {
    /** No unit. */
    public static final Unit NONE = new Unit("", "", BigDecimal.ONE);

    /** Whether a value in this unit can be told in the other one. */
    public boolean convertsTo(Unit other) {
        return !family.isEmpty() && family.equals(other.family);
    }
}
