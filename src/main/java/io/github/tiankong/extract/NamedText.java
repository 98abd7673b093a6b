package io.github.tiankong.extract;

import io.github.tiankong.template.Place;

/** A stretch of a document's text that names the place of a template it was printed at; {@code end} is exclusive. */
record NamedText(Place place, int start, int end) {
    NamedText behind(int length) {
        return new NamedText(place, start + length, end + length);
    }
}
