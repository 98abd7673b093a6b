package io.github.tiankong.slot;

import java.util.Locale;

/** Why a number of a finished report was taken as fixed text and not as a statistic. */
public enum FixedReason {
    /** Inside quotation marks: a slogan or a name. */
    QUOTE,
    /** Inside 《》. */
    TITLE,
    /** A note mark: [12], 【3】. */
    FOOTNOTE,
    /** Numbers a heading or an item: 1. （2）. */
    LIST_NUMBER,
    /** Part of a name: G60, 3A级, 世界500强, 320国道, 80后. */
    NAME,
    /** A phone, document or index number. */
    CODE,
    /** 3+1, 7×24, 1对1. */
    FORMULA,
    /** 2.0版. */
    VERSION,
    /** 100周年. */
    ANNIVERSARY,
    /** Belongs to a rule: 15分钟文化圈, 每2年一次. */
    CONSTANT,
    /** Names a kind of thing by its size: 50亿元以上项目, 60岁以上老人. */
    SIZE_CLASS,
    /** A year of history, with its month and day. */
    HISTORY,
    /** A year in the name of a plan. */
    PLAN_NAME,
    /** A time of day. */
    CLOCK,
    /** No unit follows and no wording makes it a statistic. */
    NO_UNIT,
    /** Its author said so. */
    AUTHOR;

    /** The name in files and messages: {@code size-class}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
