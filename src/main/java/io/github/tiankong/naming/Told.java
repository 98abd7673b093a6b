package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.slot.SlotType;

/**
 * An indicator a figure gave a value for.
 *
 * @param stem its name without the measure: 修复路灯
 * @param name its name with the measure: 修复路灯盏数
 */
record Told(int spot, String stem, String name, SlotType type, String unit, int sentence) {
    private static final WordTable SCORES = Lexicon.wordClass("told-scores");

    boolean isLevel() {
        return type == SlotType.AMOUNT || type == SlotType.COUNT || type == SlotType.QUANTITY;
    }

    /** 事故 of 安全生产事故; empty where it did no harm. */
    String harm() {
        return Lexicon.HARMS.endingAt(stem, stem.length());
    }

    /** Whether a label names what is neither amount nor count and yet changes: 平均年龄. */
    static boolean isScore(String label) {
        return Lexicon.endsWith(SCORES, label);
    }
}
