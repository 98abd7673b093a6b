package io.github.tiankong.draft;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** Where the cells of a row begin and end, in twips from the margin; a damaged row gets cells of equal width. */
record DocEdges(List<Integer> twips) {
    private static final int WIDTH_UNTOLD = 1000;

    static DocEdges of(TableProperties row, int cells) {
        short[] told = row.getRgdxaCenter();
        List<Integer> twips = new ArrayList<>();
        for (int i = 0; i <= cells; i++) {
            int before = twips.isEmpty() ? 0 : twips.get(i - 1);
            boolean known = told != null && i < told.length && row.getItcMac() > 0;
            int edge = known ? told[i] : before + (i == 0 ? 0 : WIDTH_UNTOLD);
            twips.add(twips.isEmpty() ? edge : Math.max(before, edge));
        }
        return new DocEdges(twips);
    }

    int left(int cell) {
        return twips.get(cell);
    }

    int right(int cell) {
        return twips.get(cell + 1);
    }
}
