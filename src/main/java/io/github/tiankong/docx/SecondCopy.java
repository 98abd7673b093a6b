package io.github.tiankong.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The second copy of a text box's paragraph, for programs that cannot show the first. Some programs let the two drift apart;
 * a stretch of the first is the same in the second where its text stands there between the same characters, in the same
 * order.
 */
final class SecondCopy {
    private SecondCopy() {}

    /**
     * The cuts of the first copy as they fall in the second.
     *
     * @param cuts in any order, of the paragraph that reads {@code original}
     * @return empty where one of them is not the same in both
     */
    static Optional<List<Cut>> cuts(String original, String copy, int copyIndex, List<Cut> cuts) {
        List<Cut> found = new ArrayList<>();
        int at = 0;
        for (Cut cut : cuts.stream().sorted(Comparator.comparingInt(Cut::start)).toList()) {
            String text = original.substring(cut.start(), cut.end());
            int start = copy.equals(original) ? cut.start() : copy.indexOf(text, at);
            while (start >= 0 && !isBeside(original, cut, copy, start)) {
                start = copy.indexOf(text, start + 1);
            }
            if (start < 0) {
                return Optional.empty();
            }
            at = start + text.length();
            found.add(new Cut(cut.place(), copyIndex, start, at));
        }
        return Optional.of(found);
    }

    private static boolean isBeside(String original, Cut cut, String copy, int start) {
        return at(original, cut.start() - 1) == at(copy, start - 1)
                && at(original, cut.end()) == at(copy, start + cut.end() - cut.start());
    }

    private static int at(String text, int index) {
        return index < 0 || index >= text.length() ? -1 : text.charAt(index);
    }
}
