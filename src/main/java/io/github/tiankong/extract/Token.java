package io.github.tiankong.extract;

import io.github.tiankong.template.Place;
import java.util.List;

/** What a line of a template consists of, as far as a document is held against it. */
sealed interface Token {

    /** A character of the fixed text, folded. */
    record Fixed(char character) implements Token {}

    /** A number of the fixed text. */
    record Digits(String text) implements Token {}

    /**
     * Words that follow the sign of a value: one of these texts stands there, folded.
     *
     * @param texts what may stand there, the template's own text first
     */
    record Choice(List<String> texts) implements Token {}

    /**
     * A value.
     *
     * @param before digits of the fixed text that touch the value on its left; empty for none
     * @param behind the same on its right
     * @param entry the entry of the lists of its line it belongs to
     */
    record Slot(Place place, Kind kind, String before, String behind, EntryPath entry) implements Token {
        Slot ofEntry(EntryPath other) {
            return new Slot(place, kind, before, behind, other);
        }
    }

    /**
     * Where a passage of the template opens, parts, or ends within a line. Of what stands between, one branch stands in the
     * document; of a list any number of entries.
     *
     * @param passage its place in {@code Template.passages()}
     * @param list the list whose entries it stands for; empty for one that stands on a condition
     * @param mayBeMissing whether the passage may be gone altogether
     */
    record Fork(Step step, int passage, String list, boolean mayBeMissing) implements Token {
        boolean repeats() {
            return !list.isEmpty();
        }

        /** Where in its passage it stands. */
        enum Step {
            OPEN,
            NEXT,
            CLOSE
        }
    }

    /** What is looked for in a slot. */
    enum Kind {
        NUMBER,
        /** A number that is printed in Han characters. */
        HAN,
        WORDS
    }
}
