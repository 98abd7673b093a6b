package io.github.tiankong.fill;

import io.github.tiankong.files.Resource;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words right before and behind a text's place, which the text may say as well: 东风街道 where the draft has
 * {@code xx街道2026年}. Two characters or more are printed once where it is sure that both say the same: where they are all
 * that stands there up to a mark, digit or other place, or where nobody doubles them. 便民中心 before 中心小学 may be a name.
 *
 * @param before the Han characters before it, at most {@value #MOST}
 * @param after those behind it
 * @param label what the field is called
 */
record Doubling(String before, String after, String label) {
    /** As far as names go; a longer run is no word alone. */
    private static final int MOST = 20;

    private static final int SURE_LENGTH = 2;
    private static final Set<SlotType> TEXTS = EnumSet.of(SlotType.NAME, SlotType.TEXT, SlotType.OTHER);
    private static final Set<String> NEVER_DOUBLED = Set.copyOf(Resource.lines(Doubling.class, "never-doubled.txt"));

    /**
     * What a text has in common with the words beside it.
     *
     * @param word the words both say
     * @param once the text and the words beside it with those once
     * @param twice the same as they stand
     * @param sure whether they are printed once
     */
    record Overlap(String word, String once, String twice, boolean sure) {}

    /** By place, for those of texts that have words beside them. */
    static Map<Place, Doubling> of(Template template) {
        Map<String, Field> fields = template.fieldsByKey();
        Map<Integer, List<Place>> byParagraph = new HashMap<>();
        template.places()
                .forEach(p -> byParagraph
                        .computeIfAbsent(p.paragraphIndex(), i -> new ArrayList<>())
                        .add(p));
        Map<Place, Doubling> found = new HashMap<>();
        for (List<Place> places : byParagraph.values()) {
            Set<Integer> edges = new HashSet<>();
            places.forEach(p -> edges.addAll(List.of(p.start(), p.end())));
            for (Place place : places) {
                Field field = fields.get(place.key());
                if (field != null && TEXTS.contains(field.kind().type())) {
                    of(template.textAround(place), place, edges, field.label()).ifPresent(d -> found.put(place, d));
                }
            }
        }
        return found;
    }

    private static Optional<Doubling> of(String text, Place place, Set<Integer> edges, String label) {
        int end = place.end();
        while (end < text.length()
                && end - place.end() <= MOST
                && isHan(text, end)
                && isOpen(edges, end, place.end())) {
            end++;
        }
        int start = place.start();
        while (start > 0
                && place.start() - start <= MOST
                && isHan(text, start - 1)
                && isOpen(edges, start, place.start())) {
            start--;
        }
        return end == place.end() && start == place.start()
                ? Optional.empty()
                : Optional.of(
                        new Doubling(text.substring(start, place.start()), text.substring(place.end(), end), label));
    }

    private static boolean isOpen(Set<Integer> edges, int at, int own) {
        return at == own || !edges.contains(at);
    }

    private static boolean isHan(String text, int at) {
        return Character.isIdeographic(text.charAt(at));
    }

    /** The text as it is printed here. */
    String printed(String text) {
        String rest = behind(text)
                .filter(Overlap::sure)
                .map(o -> text.substring(0, text.length() - o.word().length()))
                .orElse(text);
        return ahead(rest)
                .filter(Overlap::sure)
                .map(o -> rest.substring(o.word().length()))
                .orElse(rest);
    }

    /** What it has in common with the words behind it, if that is worth a word. */
    Optional<Overlap> behind(String text) {
        for (int length = Math.min(text.length() - 1, after.length()); length > 0; length--) {
            String word = after.substring(0, length);
            if (text.endsWith(word)) {
                String rest = text.substring(0, text.length() - length);
                return overlap(word, after, rest + after, text + after);
            }
        }
        return Optional.empty();
    }

    /** The same with the words before it. */
    Optional<Overlap> ahead(String text) {
        for (int length = Math.min(text.length() - 1, before.length()); length > 0; length--) {
            String word = before.substring(before.length() - length);
            if (text.startsWith(word)) {
                return overlap(word, before, before + text.substring(length), before + text);
            }
        }
        return Optional.empty();
    }

    private Optional<Overlap> overlap(String word, String beside, String once, String twice) {
        boolean whole = word.equals(beside) && word.length() <= MOST;
        boolean telling = word.length() >= SURE_LENGTH || whole || label.startsWith(word);
        boolean sure = word.length() >= SURE_LENGTH && (whole || NEVER_DOUBLED.contains(word));
        return telling ? Optional.of(new Overlap(word, once, twice, sure)) : Optional.empty();
    }
}
