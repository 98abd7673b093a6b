package io.github.tiankong.sheet;

import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The codes of the number formats a workbook refers to by number alone (ECMA-376 part 1, 18.8.30). */
final class BuiltInFormats {
    private BuiltInFormats() {}

    static String code(int id) {
        String code = BuiltinFormats.getBuiltinFormat(id);
        return code == null ? "" : code;
    }
}
