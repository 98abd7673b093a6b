package io.github.tiankong.slot;

import java.util.List;

/**
 * Which figures are one field.
 *
 * @param keys one for each figure; linked figures share theirs
 * @param suggestions fields that may be one
 */
record Links(List<String> keys, List<SlotList.LinkSuggestion> suggestions) {}
