package io.github.tiankong.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/**
 * Counts the paragraphs of lists and writes the number each begins with, because a DOC holds no text of it (MS-DOC 2.9.150,
 * LVL).
 *
 * <p>Call it for the paragraphs in order, once each.
 */
final class DocNumbers {
    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NO_NUMBER = 255;

    private final ListTables lists;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> startedOverrides = new HashSet<>();

    /** Of a document that may have no lists: then they are {@code null}. */
    DocNumbers(ListTables lists) {
        this.lists = lists;
    }

    /** The number with the tab or space behind it, empty outside of lists. */
    String next(ParagraphProperties paragraph) {
        int level = paragraph.getIlvl();
        if (lists == null || paragraph.getIlfo() <= 0 || level < 0 || level >= LEVELS) {
            return "";
        }
        try {
            LFO list = lists.getLfo(paragraph.getIlfo());
            return next(list.getLsid(), paragraph.getIlfo(), level);
        } catch (NoSuchElementException e) {
            return ""; // a paragraph may name a list that was deleted
        }
    }

    private String next(int listId, int overrideId, int level) {
        ListLevel format = format(listId, overrideId, level);
        if (format == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(listId, id -> new int[LEVELS]);
        count(counter, listId, overrideId, level);
        String text = format.getNumberFormat() == BULLET
                ? bullet(format.getNumberText())
                : number(format, counter, listId, overrideId);
        return text.isEmpty() ? "" : text + follower(format);
    }

    /** A list restarts once where an override says so; a level restarts below every number above it. */
    private void count(int[] counter, int listId, int overrideId, int level) {
        for (int above = 0; above < level; above++) {
            if (counter[above] == 0) {
                counter[above] = Math.max(1, start(listId, overrideId, above));
            }
        }
        boolean restarts = startOverride(overrideId, level) >= 0 && startedOverrides.add(overrideId * LEVELS + level);
        counter[level] =
                counter[level] == 0 || restarts ? Math.max(1, start(listId, overrideId, level)) : counter[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            counter[below] = 0;
        }
    }

    private String number(ListLevel format, int[] counter, int listId, int overrideId) {
        StringBuilder written = new StringBuilder();
        String pattern = String.valueOf(format.getNumberText());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < LEVELS) {
                ListLevel counted = format(listId, overrideId, c);
                int code = counted == null ? 0 : counted.getNumberFormat();
                written.append(code == NO_NUMBER ? "" : ListNumerals.format(code, Math.max(1, counter[c])));
            } else if (c >= ' ') {
                written.append(c);
            }
        }
        return written.toString();
    }

    /** The pictures of Symbol and Wingdings mean nothing in another font. */
    private static String bullet(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        char c = text.charAt(0);
        return c < ' ' || Character.getType(c) == Character.PRIVATE_USE ? "•" : String.valueOf(c);
    }

    private static String follower(ListLevel format) {
        return switch (format.getTypeOfCharFollowingTheNumber()) {
            case 0 -> "\t";
            case 1 -> " ";
            default -> "";
        };
    }

    private ListLevel format(int listId, int overrideId, int level) {
        for (ListFormatOverrideLevel override : overrides(overrideId)) {
            if (override != null && override.getLevelNum() == level && override.isFormatting()) {
                return override.getLevel();
            }
        }
        return lists.getLevel(listId, level);
    }

    private int start(int listId, int overrideId, int level) {
        int override = startOverride(overrideId, level);
        ListLevel format = format(listId, overrideId, level);
        return override >= 0 || format == null ? override : format.getStartAt();
    }

    private int startOverride(int overrideId, int level) {
        for (ListFormatOverrideLevel override : overrides(overrideId)) {
            if (override != null && override.getLevelNum() == level && override.isStartAt()) {
                return override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt();
            }
        }
        return -1;
    }

    private ListFormatOverrideLevel[] overrides(int overrideId) {
        ListFormatOverrideLevel[] levels = lists.getLfoData(overrideId).getRgLfoLvl();
        return levels == null ? new ListFormatOverrideLevel[0] : levels;
    }
}
