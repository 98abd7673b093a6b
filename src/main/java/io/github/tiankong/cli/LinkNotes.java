package io.github.tiankong.cli;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells which fields may be one, with both places; the author decides. */
final class LinkNotes {
    private final Draft draft;
    private final SlotList found;
    private final Voice voice;

    LinkNotes(Draft draft, SlotList found, Voice voice) {
        this.draft = draft;
        this.found = found;
        this.voice = voice;
    }

    /** One line a suggestion under this key of the bundle: field, its place, the other field, its place. */
    void say(String messageKey) {
        Map<String, Slot> first = new LinkedHashMap<>();
        found.slots().forEach(slot -> first.putIfAbsent(slot.indicator().key(), slot));
        for (SlotList.LinkSuggestion suggestion : found.linkSuggestions()) {
            voice.say(
                    messageKey,
                    suggestion.key(),
                    place(first.get(suggestion.key())),
                    suggestion.otherKey(),
                    place(first.get(suggestion.otherKey())));
        }
    }

    private String place(Slot slot) {
        Paragraph paragraph = draft.paragraphs().get(slot.paragraphIndex());
        return paragraph.part() + ":" + paragraph.number();
    }
}
