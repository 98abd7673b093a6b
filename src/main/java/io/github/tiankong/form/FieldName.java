package io.github.tiankong.form;

import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/**
 * What tables may call a field.
 *
 * @param key its key in the template: 工业产值
 * @param label the indicator in words: 工业产值
 * @param unit the unit printed after it: 亿元; empty if none
 * @param type what kind of value it takes
 * @param mention where the draft speaks of it
 */
public record FieldName(String key, String label, String unit, SlotType type, Mention mention) {
    /** A field of which only the name is known. */
    public FieldName(String key, String label, String unit, SlotType type) {
        this(key, label, unit, type, Mention.NONE);
    }

    /** The list of whose entries it speaks: what stands before the point in its key. */
    public Optional<String> list() {
        int point = key.indexOf('.');
        return point < 0 ? Optional.empty() : Optional.of(key.substring(0, point));
    }

    /** What it is called among the fields of its list; empty outside of lists. */
    public String inEntry() {
        return list().isEmpty() ? "" : key.substring(key.indexOf('.') + 1);
    }
}
