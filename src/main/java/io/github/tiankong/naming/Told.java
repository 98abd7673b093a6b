package io.github.tiankong.naming;

import io.github.tiankong.slot.SlotType;

/**
 * An indicator a figure gave a value for.
 *
 * @param stem its name without the measure: 修复路灯
 * @param name its name with the measure: 修复路灯盏数
 */
record Told(int spot, String stem, String name, SlotType type, String unit, int sentence) {
    boolean isLevel() {
        return type == SlotType.AMOUNT || type == SlotType.COUNT || type == SlotType.QUANTITY;
    }
}
