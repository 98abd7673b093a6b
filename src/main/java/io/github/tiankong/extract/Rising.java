package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** The longest part of a list in which a number rises, as patience diff takes it. */
final class Rising {
    private Rising() {}

    /** In time n log n; the items come in their order. */
    static <T> List<T> of(List<T> items, ToIntFunction<T> number) {
        int[] ends = new int[items.size()];
        int[] before = new int[items.size()];
        int length = 0;
        for (int i = 0; i < items.size(); i++) {
            int value = number.applyAsInt(items.get(i));
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (number.applyAsInt(items.get(ends[middle])) < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        List<T> rising = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            rising.add(items.get(i));
        }
        Collections.reverse(rising);
        return rising;
    }
}
