package io.github.tiankong.extract;

import java.util.Optional;

/**
 * What a document says of one field.
 *
 * @param key the field
 * @param value as a table would give it to {@code fill}, in the field's unit; empty where nothing could be told
 * @param reason how sure it is and why; empty without a value
 * @param sentence the sentence of the document it stands in; empty where nothing was found
 */
public record FoundValue(String key, String value, Optional<Reason> reason, String sentence) {

    static FoundValue none(String key, String sentence) {
        return new FoundValue(key, "", Optional.empty(), sentence);
    }
}
