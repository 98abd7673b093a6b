package io.github.tiankong.gui.work;

import io.github.tiankong.template.Field;

/**
 * What the form has one place for: a field by its key, or a list as a whole by its name and a point, {@code 项目.} — which no
 * field's key is.
 */
final class FormKey {
    private static final char POINT = '.';

    private FormKey() {}

    static String of(Field field) {
        return of(field.key());
    }

    /** The place of a field in the form, by its key or that of one entry. */
    static String of(String key) {
        int point = key.indexOf(POINT);
        return point < 0 ? key : key.substring(0, point + 1);
    }

    static String ofList(String list) {
        return list + POINT;
    }

    static boolean isList(String formKey) {
        return !formKey.isEmpty() && formKey.charAt(formKey.length() - 1) == POINT;
    }

    /** The list of a form's key that is one. */
    static String list(String formKey) {
        return formKey.substring(0, formKey.length() - 1);
    }
}
