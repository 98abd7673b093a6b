package io.github.tiankong.figure;

/** What sort of measure a unit is; together with the words around it this tells what kind of value a figure is. */
public enum UnitKind {
    /** 元, 万美元, 元/吨. */
    MONEY,
    /** %, ‰. */
    PERCENT,
    /** 个百分点. */
    PERCENTAGE_POINT,
    /** 家, 人次, 台（套）. */
    COUNT,
    /** 天, 个月, 小时. */
    DURATION,
    /** 亩, 吨, 公里, 微克/立方米. */
    MEASURE,
    /** 倍, 番. */
    TIMES,
    /** 级, 类, 届, 成, 号: tells one of a kind, not how many. */
    CLASS,
    /** 位, 名: a place in an order or a polite count, as the words before say. */
    RANK,
    /** 年, 月, 日. */
    CALENDAR,
    /** 时, 点. */
    CLOCK,
    /** 万 or 亿 with nothing after it: the sentence says of what. */
    MULTIPLIER,
    /** A unit the table does not know. */
    UNKNOWN
}
