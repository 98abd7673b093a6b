package io.github.tiankong.form;

import java.util.stream.Stream;

/**
 * A row of the form to fill; every part may be empty but the key.
 *
 * @param key the field's key
 * @param label the indicator in words
 * @param section the heading it stands under
 * @param sentence the sentence it stands in
 * @param unit the unit printed after it
 * @param last the value of last year
 * @param value what is filled in
 */
public record FormRow(
        String key, String label, String section, String sentence, String unit, String last, String value) {

    /** The cells in the order of {@link BlankForm#headings}. */
    public Stream<String> cells() {
        return Stream.of(key, label, section, sentence, unit, last, value);
    }

    /** The same row with other values. */
    public FormRow with(String otherLast, String otherValue) {
        return new FormRow(key, label, section, sentence, unit, otherLast, otherValue);
    }
}
