package io.github.tiankong.gui.author;

import io.github.tiankong.template.Place;
import io.github.tiankong.template.Rule;

/** What an author is asked to confirm or to decline. */
sealed interface Suggestion {

    /** The field to look at; empty where it is about none. */
    String key();

    /** Two fields that may be one. */
    record SameField(String key, String otherKey) implements Suggestion {}

    /** A formula the draft's wording proposed; it stands in the field already. */
    record ComputedField(String key, String formula) implements Suggestion {}

    /** A rule the draft's wording proposed; it stands in the template already. */
    record CheckedRule(Rule rule) implements Suggestion {
        @Override
        public String key() {
            return "";
        }
    }

    /** In an earlier draft the author gave such a slot other qualities. */
    record LearnedField(String key, Correction correction) implements Suggestion {}

    /** In an earlier draft the author made such a slot text. */
    record LearnedText(Place place) implements Suggestion {
        @Override
        public String key() {
            return place.key();
        }
    }
}
