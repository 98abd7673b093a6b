package io.github.tiankong.draft;

import io.github.tiankong.typeset.RunFormat;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/**
 * A stretch of characters of one look.
 *
 * @param text of the whole document
 * @param properties what HWPF tells of it
 * @param format the same in the words of DOCX
 */
record DocRun(CharSequence text, CharacterProperties properties, RunFormat format) {
    /** Stands for the number of a note, where the author chose no mark of his own. */
    static final char NOTE_MARK = 0x02;

    /** Some characters are only marks, and the run tells that they are (MS-DOC 2.6.1, sprmCFSpec). */
    boolean isSpecial() {
        return properties.isFSpec();
    }
}
