package io.github.tiankong.naming;

import io.github.tiankong.slot.SlotType;
import java.util.List;

/**
 * An indicator a figure gave a value for.
 *
 * @param stem its name without the measure: 修复路灯
 * @param name its name with the measure: 修复路灯盏数
 */
record Told(int spot, String stem, String name, SlotType type, String unit, int sentence) {
    private static final List<String> SCORES = List.of("分", "指数", "年龄", "寿命", "倍率", "系数");

    boolean isLevel() {
        return type == SlotType.AMOUNT || type == SlotType.COUNT || type == SlotType.QUANTITY;
    }

    /** Whether a label names what is neither amount nor count and yet changes: 平均年龄. */
    static boolean isScore(String label) {
        return SCORES.stream().anyMatch(label::endsWith);
    }
}
