package io.github.tiankong.template;

import io.github.tiankong.docx.TextRange;

/**
 * A directive an author typed into {@code template.docx}.
 *
 * @param range where it stands
 * @param kind what it does
 * @param argument the condition, or the key of the list; empty without one
 * @param variable what an entry of the list is called; empty without one
 */
record Directive(TextRange range, Kind kind, String argument, String variable) {

    /** The words of FreeMarker in square brackets, as far as they are understood. */
    enum Kind {
        IF("#if"),
        ELSE_IF("#elseif"),
        ELSE("#else"),
        END_IF("/#if"),
        LIST("#list"),
        END_LIST("/#list");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        boolean opens() {
            return this == IF || this == LIST;
        }

        boolean closes() {
            return this == END_IF || this == END_LIST;
        }
    }
}
