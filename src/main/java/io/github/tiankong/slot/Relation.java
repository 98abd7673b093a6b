package io.github.tiankong.slot;

/**
 * What one field says about another.
 *
 * @param kind what it says
 * @param key the field that says it: 工业产值同比增幅
 * @param ofKey the field it speaks of: 工业产值
 */
public record Relation(Kind kind, String key, String ofKey) {

    /** The relations later steps compute and check with. */
    public enum Kind {
        /** A rate of growth in percent over the same period of last year; negative where the draft says 下降. */
        GROWTH,
        /** A difference in the base's own unit: 同比增加xxx万元. */
        INCREASE,
        /** A share of the whole in percent: 占全市的xx%. */
        SHARE,
        /** One of the parts of a total: 其中. */
        PART
    }
}
