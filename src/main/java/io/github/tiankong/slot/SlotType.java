package io.github.tiankong.slot;

import java.util.Locale;

/** What kind of value a slot takes. The names in files are the lower-case ones. */
public enum SlotType {
    /** Money, prices too: 亿元, 万美元, 元/吨. */
    AMOUNT,
    /** A share or a rate: %, ‰. */
    PERCENT,
    /** A difference of two percentages: 个百分点. */
    PERCENTAGE_POINT,
    /** A number of things, people or occasions, or a duration: 家, 人次, 天, 个月. */
    COUNT,
    /** Something measured: 亩, 万吨, 公里, 微克/立方米. */
    QUANTITY,
    /** A part of {@code a:b}. */
    RATIO,
    /** A place in an order: 第x位, 前x名. */
    RANK,
    /** A calendar year. */
    YEAR,
    /** A calendar month, 1 to 12. */
    MONTH,
    /** A day of a month, 1 to 31. */
    DAY,
    /** An organisation, person, place or product. */
    NAME,
    /** A word or phrase. */
    TEXT,
    /** Anything else: document and phone numbers, classes, whole dates, indices. */
    OTHER;

    /** The name in files: {@code percentage_point}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the value is a decimal number that may have a unit and be computed with. */
    public boolean isNumeric() {
        return switch (this) {
            case AMOUNT, PERCENT, PERCENTAGE_POINT, COUNT, QUANTITY, RATIO, RANK -> true;
            case YEAR, MONTH, DAY, NAME, TEXT, OTHER -> false;
        };
    }
}
