package io.github.tiankong.draft;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * The space between the sides of a cell and its text, in twips: half the gap between two cells, or, told later and
 * therefore right, the default padding (MS-DOC 2.6.3, sprmTDxaGapHalf and sprmTCellPaddingDefault), which HWPF passes over.
 */
final class DocCellMargin {
    private static final int PADDING = 0x34;
    private static final int LEFT = 2;
    private static final int IN_TWIPS = 3;
    private static final int OPERAND_LENGTH = 6;

    private DocCellMargin() {}

    static int of(PAPX row, TableProperties told) {
        int margin = told.getDxaGapHalf();
        byte[] properties = row.getGrpprl();
        SprmIterator all = new SprmIterator(properties, 2);
        while (all.hasNext()) {
            SprmOperation one = all.next();
            int at = one.getGrpprlOffset();
            boolean padding = one.getType() == SprmOperation.TYPE_TAP
                    && one.getOperation() == PADDING
                    && at + OPERAND_LENGTH <= properties.length;
            if (padding && (properties[at + 2] & LEFT) != 0 && properties[at + 3] == IN_TWIPS) {
                margin = (properties[at + 4] & 0xFF) | properties[at + 5] << 8;
            }
        }
        return Math.max(0, DocFormats.twips(margin));
    }
}
