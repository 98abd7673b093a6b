package io.github.tiankong.extract;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which passages the lines and places of a template stand in. */
final class TemplatePassages {
    private final List<Passage> passages;
    private final List<Place> places;

    TemplatePassages(Template template) {
        this.passages = template.passages();
        this.places = template.places();
    }

    /** Whether all of a passage stands in one paragraph, so that it is a part of its line. */
    static boolean isWithinLine(Passage passage) {
        List<TextRange> directives = passage.block().directives();
        return directives.size() > 1
                && directives.get(0).paragraphIndex()
                        == directives.get(directives.size() - 1).paragraphIndex();
    }

    /** The outmost lists that repeat whole lines, by their place in {@code Template.passages()}, with these lines. */
    Map<Integer, List<Integer>> repeatedLines(List<TemplateLine> lines) {
        Map<Integer, List<Integer>> repeated = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            repeats(lines.get(i).line()).stream()
                    .findFirst()
                    .ifPresent(p ->
                            repeated.computeIfAbsent(p, k -> new ArrayList<>()).add(line));
        }
        return repeated;
    }

    /** The lists of whole lines a line stands in, by their place in {@code Template.passages()}, the outmost first. */
    List<Integer> repeats(Line line) {
        return IntStream.range(0, passages.size())
                .filter(i -> passages.get(i) instanceof Passage.Repeat repeat
                        && !isWithinLine(repeat)
                        && branch(repeat, line) >= 0)
                .boxed()
                .sorted(Comparator.comparing(this::depth))
                .toList();
    }

    private int depth(int passage) {
        int depth = 0;
        for (int i = passages.get(passage).block().parent();
                i >= 0;
                i = passages.get(i).block().parent()) {
            depth++;
        }
        return depth;
    }

    /** The list a passage repeats. */
    String list(int passage) {
        return ((Passage.Repeat) passages.get(passage)).list();
    }

    /** The list around another one, nearest to it, wherever it first stands in one; empty for none. */
    Optional<String> outerList(String list) {
        return repeats(list).flatMap(p -> outerList(p).stream()).findFirst();
    }

    /** Whether a passage repeats the list that stands around another one and nearest to it. */
    boolean isAround(int outer, String list) {
        return repeats(list).anyMatch(p -> outerRepeat(p) == outer);
    }

    /** The passages in which a list stands whole under each entry of the one around it, whatever holds. */
    List<Integer> whole(String list, int outer) {
        return IntStream.range(0, passages.size())
                .filter(i -> passages.get(i) instanceof Passage.Repeat repeat
                        && repeat.list().equals(list)
                        && outerRepeat(repeat) == outer
                        && !isConditional(repeat)
                        && printsAll(i))
                .boxed()
                .toList();
    }

    private boolean isConditional(Passage passage) {
        int i = passage.block().parent();
        while (i >= 0 && !(passages.get(i) instanceof Passage.Choice)) {
            i = passages.get(i).block().parent();
        }
        return i >= 0;
    }

    /** Whether every entry of a list is printed there, with a value at least that no condition asks for. */
    private boolean printsAll(int passage) {
        boolean isRow = passages.get(passage).block().directives().size() == 1;
        return isRow
                || places.stream()
                        .anyMatch(p -> p.key().startsWith(list(passage) + ".")
                                && isIn(passages.get(passage), p)
                                && choicesAround(p).noneMatch(c -> isWithin(c, passage)));
    }

    /** Whether a passage stands in another one, however deep. */
    private boolean isWithin(Passage passage, int outer) {
        int i = passage.block().parent();
        while (i >= 0 && i != outer) {
            i = passages.get(i).block().parent();
        }
        return i >= 0;
    }

    private Stream<Passage> repeats(String list) {
        return passages.stream()
                .filter(p -> p instanceof Passage.Repeat repeat && repeat.list().equals(list));
    }

    private Optional<String> outerList(Passage passage) {
        return Optional.of(outerRepeat(passage)).filter(i -> i >= 0).map(this::list);
    }

    /** The nearest list a passage stands in, by its place; -1 for none. */
    private int outerRepeat(Passage passage) {
        int i = passage.block().parent();
        while (i >= 0 && !(passages.get(i) instanceof Passage.Repeat)) {
            i = passages.get(i).block().parent();
        }
        return i;
    }

    /** The branch of a passage of whole lines that a line stands in, from 0; -1 for none. */
    static int branch(Passage passage, Line line) {
        List<TextRange> directives = passage.block().directives();
        if (directives.size() == 1) {
            return line.paragraphs().contains(directives.get(0).paragraphIndex()) ? 0 : -1;
        }
        int last = line.paragraphs().get(line.paragraphs().size() - 1);
        int first = line.paragraphs().get(0);
        for (int i = 0; i + 1 < directives.size(); i++) {
            if (directives.get(i).paragraphIndex() <= last
                    && directives.get(i + 1).paragraphIndex() >= first) {
                return i;
            }
        }
        return -1;
    }

    /** Whether all places of a field stand on conditions, so that nothing is missed where it is not printed. */
    boolean isConditional(Field field) {
        return places.stream().filter(p -> p.key().equals(field.key())).allMatch(this::isConditional);
    }

    private boolean isConditional(Place place) {
        return choicesAround(place).findAny().isPresent();
    }

    /** Whether a place may be missing in one entry of its list and stand in the next. */
    boolean isConditionalInList(Place place) {
        return choicesAround(place).anyMatch(p -> outerList(p).isPresent());
    }

    private Stream<Passage> choicesAround(Place place) {
        return passages.stream().filter(p -> p instanceof Passage.Choice && isIn(p, place));
    }

    private static boolean isIn(Passage passage, Place place) {
        List<TextRange> directives = passage.block().directives();
        return isBefore(directives.get(0), place) && !isBefore(directives.get(directives.size() - 1), place);
    }

    private static boolean isBefore(TextRange directive, Place place) {
        return directive.paragraphIndex() < place.paragraphIndex()
                || directive.paragraphIndex() == place.paragraphIndex() && directive.start() < place.start();
    }
}
