package io.github.tiankong.slot;

/**
 * What a slot speaks of. Slots that share a key are linked: they are one field and take one value.
 *
 * @param key a speaking identifier, letters (Han too), digits and underscores, not starting with a digit; the same each
 *     time the same draft is read
 * @param label the indicator in words: 工业产值同比增幅
 * @param section the heading it stands under, empty before the first one
 * @param sentence the sentence or table row it stands in
 */
public record Indicator(String key, String label, String section, String sentence) {}
