package io.github.tiankong.linking;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.files.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column holds beside others, by the words its head ends in: {@code table-roles.tsv}. */
enum TableRole {
    NOW,
    BASE,
    CHANGE,
    PLAN,
    DONE,
    RATE,
    TOTAL,
    SHARE,
    MONTH;

    private static final Map<String, TableRole> BY_WORD = new HashMap<>();
    private static final WordTable WORDS;
    private static final WordTable UNSUMMED = WordTable.read(TableRole.class, "table-unsummed.tsv");

    static {
        List<String> words = new ArrayList<>();
        for (String line : Resource.lines(TableRole.class, "table-roles.tsv")) {
            String[] cells = line.split("\t", -1);
            TableRole role = valueOf(cells[0].toUpperCase(Locale.ROOT));
            Arrays.stream(cells[1].split(" ", -1)).forEach(word -> {
                BY_WORD.put(word, role);
                words.add(word);
            });
        }
        WORDS = WordTable.of(words);
    }

    /**
     * A head and what it says.
     *
     * @param of what stands before the words of the role, the whole head where it has none
     */
    record Told(String of, Optional<TableRole> role) {
        boolean is(TableRole other) {
            return role.filter(other::equals).isPresent();
        }
    }

    /** @param head without brackets and spaces */
    static Told of(String head) {
        String word = WORDS.endingAt(head, head.length());
        return word.isEmpty()
                ? new Told(head, Optional.empty())
                : new Told(head.substring(0, head.length() - word.length()), Optional.of(BY_WORD.get(word)));
    }

    /** Whether the head says that its cells do not simply add up. */
    static boolean isUnsummed(String head) {
        for (int i = 0; i < head.length(); i++) {
            if (!UNSUMMED.startingAt(head, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
