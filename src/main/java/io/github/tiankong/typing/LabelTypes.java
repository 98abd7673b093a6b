package io.github.tiankong.typing;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.slot.SlotType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table {@code label-types.tsv}: what a form asks for, told by the end of its label. */
final class LabelTypes {
    private static final Map<String, SlotType> TYPES = new HashMap<>();
    private static final WordTable WORDS;

    static {
        for (String row : WordTable.lines(LabelTypes.class, "label-types.tsv")) {
            String[] columns = row.split("\t", -1);
            for (String word : columns[1].split(" ", -1)) {
                TYPES.putIfAbsent(word, SlotType.valueOf(columns[0].toUpperCase(Locale.ROOT)));
            }
        }
        WORDS = WordTable.of(List.copyOf(TYPES.keySet()));
    }

    private LabelTypes() {}

    /** The type asked for by the label that ends at a position of a text. */
    static Optional<SlotType> endingAt(String text, int end) {
        return Optional.ofNullable(TYPES.get(WORDS.endingAt(text, end)));
    }
}
