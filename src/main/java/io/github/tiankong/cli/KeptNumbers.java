package io.github.tiankong.cli;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.slot.FinishedReport;
import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells which numbers of a finished report stay and which years move on: each with a few words around it, because a bare
 * 500 tells nobody whether it is rightly left alone, and because {@code --slot} wants these words.
 */
final class KeptNumbers {
    /** Characters shown before and behind a number. */
    private static final int AROUND = 6;
    /** Different wordings shown for one reason; further ones are counted. */
    private static final int MOST = 30;
    /** Words end here: what is beyond does not belong to the number. */
    private static final String ENDS = "，。；：、！？,;:!?（）()\n\t";

    private static final String OPENING = "“‘《〈";
    private static final String CLOSING = "”’》〉";
    /** Further than this not even digits are followed. */
    private static final int FURTHEST = 20;

    private final Draft draft;
    private final Voice voice;

    KeptNumbers(Draft draft, Voice voice) {
        this.draft = draft;
        this.voice = voice;
    }

    /** A line a reason, and how to overrule them; nothing when nothing stays. */
    void sayFixed(FinishedReport report) {
        Map<FixedReason, Map<String, Integer>> byReason = new EnumMap<>(FixedReason.class);
        report.fixed()
                .forEach(n -> byReason.computeIfAbsent(n.reason(), k -> new LinkedHashMap<>())
                        .merge(around(n.paragraphIndex(), n.start(), n.end()), 1, Integer::sum));
        byReason.forEach((reason, wordings) ->
                voice.say("new.fixed", voice.text("fixed." + reason.code()), sum(wordings), listed(wordings)));
        byReason.remove(FixedReason.AUTHOR);
        if (!byReason.isEmpty()) {
            voice.say("new.fixed-cure");
        }
    }

    /** From which year to which, how often, and the years that stay. */
    void sayYears(FinishedReport report, int year) {
        Map<String, Integer> moves = new LinkedHashMap<>();
        Map<String, Integer> stay = new LinkedHashMap<>();
        for (int i = 0; i < report.found().slots().size(); i++) {
            Slot slot = report.found().slots().get(i);
            String from = slot.figure().text();
            String to = report.movedYears().get(i);
            if (to != null && !to.equals(from)) {
                moves.merge(from + "→" + to, 1, Integer::sum);
            } else if (to == null && slot.type() == SlotType.YEAR) {
                Figure figure = slot.figure();
                stay.merge(around(slot.paragraphIndex(), figure.start(), figure.end()), 1, Integer::sum);
            }
        }
        boolean same = moves.isEmpty() && !report.movedYears().isEmpty();
        voice.say(
                same ? "new.years-same" : moves.isEmpty() ? "new.no-years" : "new.years",
                sum(moves),
                year,
                listed(moves),
                year + 1);
        if (!stay.isEmpty()) {
            voice.say("new.years-kept", sum(stay), listed(stay));
        }
    }

    private static int sum(Map<String, Integer> wordings) {
        return wordings.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String listed(Map<String, Integer> wordings) {
        String separator = voice.text("names.separator");
        String shown = wordings.entrySet().stream()
                .limit(MOST)
                .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " ×" + e.getValue())
                .collect(Collectors.joining(separator));
        int more = wordings.size() - MOST;
        return more > 0 ? shown + separator + voice.text("new.more", more) : shown;
    }

    /** Up to the next mark of a sentence, a quotation mark included; digits are never cut in two. */
    private String around(int paragraphIndex, int start, int end) {
        String text = draft.paragraphs().get(paragraphIndex).text();
        int from = start;
        while (from > 0 && isShown(text, from - 1, start - from) && !isQuote(text, from, CLOSING)) {
            from--;
            if (OPENING.indexOf(text.charAt(from)) >= 0) {
                break;
            }
        }
        int to = end;
        while (to < text.length() && isShown(text, to, to - end) && !isQuote(text, to + 1, OPENING)) {
            to++;
            if (CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
                break;
            }
        }
        return text.substring(from, to).strip();
    }

    private static boolean isShown(String text, int at, int distance) {
        char c = text.charAt(at);
        boolean isWhole = Character.isDigit(c) || Character.isLowSurrogate(c) || Character.isHighSurrogate(c);
        return ENDS.indexOf(c) < 0 && (distance < AROUND || distance < FURTHEST && isWhole);
    }

    /** Whether the character before a position is a quotation mark of that kind. */
    private static boolean isQuote(String text, int position, String marks) {
        return marks.indexOf(text.charAt(position - 1)) >= 0;
    }
}
