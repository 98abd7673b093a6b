package io.github.tiankong.linking;

import io.github.tiankong.slot.SlotList;
import java.util.List;

/**
 * Which figures are one field.
 *
 * @param keys one for each figure; linked figures share theirs
 * @param suggestions fields that may be one
 */
public record Links(List<String> keys, List<SlotList.LinkSuggestion> suggestions) {}
