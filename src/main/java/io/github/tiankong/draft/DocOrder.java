package io.github.tiankong.draft;

import java.util.List;
import org.apache.poi.hwpf.model.PropertyNode;

/** Finds a place in what HWPF keeps in the order of the text. */
final class DocOrder {
    private DocOrder() {}

    /** The index of the first node that ends behind the offset; the size of the list if there is none. */
    static int firstEndingBehind(List<? extends PropertyNode<?>> nodes, int offset) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).getEnd() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
