package io.github.tiankong.template;

import java.util.List;
import java.util.Optional;

/**
 * What a clerk fills once. It may stand in several places of the document.
 *
 * @param key unique in the template; letters, Han characters, digits and underscores, not beginning with a digit
 * @param label the indicator in words
 * @param section the heading its first place stands under
 * @param kind what its value is made of
 * @param supply where the value comes from when no source has one
 * @param hint a word of help for the clerk; may be empty
 * @param masks the mask that stood in each place, in document order
 * @param last the value last year's report printed; empty if unknown
 * @param printing how the value and its neighbours agree in print
 */
public record Field(
        String key,
        String label,
        String section,
        ValueKind kind,
        Supply supply,
        String hint,
        List<String> masks,
        String last,
        Printing printing) {

    public Field {
        masks = List.copyOf(masks);
    }

    /** By the key alone, which tells fields apart: the one Java would generate takes ten milliseconds to begin. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The list of whose entries it speaks. */
    public Optional<String> list() {
        return Keys.list(key);
    }

    /** The mask of the n-th place, from 0; places an author added show the last one known. */
    public String mask(int place) {
        return masks.isEmpty() ? "" : masks.get(Math.min(place, masks.size() - 1));
    }

    public Field withLast(String other) {
        return new Field(key, label, section, kind, supply, hint, masks, other, printing);
    }

    public Field withSupply(Supply other) {
        return new Field(key, label, section, kind, other, hint, masks, last, printing);
    }

    /** The field with other masks, in document order. */
    Field withMasks(List<String> other) {
        return new Field(key, label, section, kind, supply, hint, other, last, printing);
    }

    public Field withLabel(String other) {
        return new Field(key, other, section, kind, supply, hint, masks, last, printing);
    }

    public Field withKind(ValueKind other) {
        return new Field(key, label, section, other, supply, hint, masks, last, printing);
    }

    public Field withKey(String other) {
        return new Field(other, label, section, kind, supply, hint, masks, last, printing);
    }

    Field withPrinting(Printing other) {
        return new Field(key, label, section, kind, supply, hint, masks, last, other);
    }

    public Field withHint(String other) {
        return new Field(key, label, section, kind, supply, other, masks, last, printing);
    }
}
