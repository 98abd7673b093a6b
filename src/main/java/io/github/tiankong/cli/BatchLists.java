package io.github.tiankong.cli;

import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.values.ListEntries;

/** Tells how the tables of a template's lists are joined to the rows of a run. */
final class BatchLists {
    private BatchLists() {}

    static void say(DocumentMaker maker, Voice voice) {
        for (ListEntries list : maker.lists()) {
            DataOptions.say(list.reading(), voice);
            if (!list.sharedHeadings().isEmpty()) {
                voice.say(
                        "batch.lists-joined",
                        list.reading().file(),
                        list.list(),
                        String.join(voice.text("names.separator"), list.sharedHeadings()));
            }
        }
    }
}
