package io.github.tiankong.slot;

import java.util.List;

/**
 * What was found in a draft.
 *
 * @param slots in document order, not overlapping
 * @param relations between the fields, each sure
 * @param cellRelations what the heads of tables say of the fields of their cells, each sure
 * @param linkSuggestions pairs of keys that may be one field, for the author to confirm
 * @param siteLines indices of paragraphs that only a download site left, offered for removal
 */
public record SlotList(
        List<Slot> slots,
        List<Relation> relations,
        List<CellRelation> cellRelations,
        List<LinkSuggestion> linkSuggestions,
        List<Integer> siteLines) {

    public SlotList {
        slots = List.copyOf(slots);
        relations = List.copyOf(relations);
        cellRelations = List.copyOf(cellRelations);
        linkSuggestions = List.copyOf(linkSuggestions);
        siteLines = List.copyOf(siteLines);
    }

    /** Two fields that may be the same one. */
    public record LinkSuggestion(String key, String otherKey) {}
}
