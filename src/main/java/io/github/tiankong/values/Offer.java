package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;

/**
 * A figure of a finished report that speaks of a field; it is never taken unasked.
 *
 * @param field the field it speaks of
 * @param value the figure as it is printed, with its unit and sentence
 */
public record Offer(FieldName field, Value value) {}
