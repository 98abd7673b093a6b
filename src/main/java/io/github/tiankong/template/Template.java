package io.github.tiankong.template;

import io.github.tiankong.docx.DocxText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document with its fields and the places where they stand.
 *
 * @param name the folder's or the draft's name, without extension
 * @param document the draft itself, or {@code template.docx} with its visible marks
 * @param fields in document order, unique by key
 * @param places in document order, not overlapping; each names a field
 * @param literals stretches of {@code template.docx} that stand for other text than they show
 * @param rules what its author wants checked, in the order of {@code checks.csv}
 * @param passages what stands on a condition or for each entry of a list
 */
public record Template(
        String name,
        DocxText document,
        List<Field> fields,
        List<Place> places,
        List<Literal> literals,
        List<Rule> rules,
        List<Passage> passages) {

    /** A mark an author (or {@code new}) wrote so that its text is not taken for a field. */
    public record Literal(int paragraphIndex, int start, int end, String text) {}

    public Template {
        fields = List.copyOf(fields);
        places = List.copyOf(places);
        literals = List.copyOf(literals);
        rules = List.copyOf(rules);
        passages = List.copyOf(passages);
    }

    /** A template all of whose text always stands. */
    public Template(
            String name,
            DocxText document,
            List<Field> fields,
            List<Place> places,
            List<Literal> literals,
            List<Rule> rules) {
        this(name, document, fields, places, literals, rules, List.of());
    }

    /** The lists it speaks of, in the order of their fields. */
    public Set<String> lists() {
        Set<String> lists = new LinkedHashSet<>();
        fields.forEach(f -> f.list().ifPresent(lists::add));
        return lists;
    }

    /** The same over a document whose paragraphs read the same. */
    public Template withDocument(DocxText other) {
        return new Template(name, other, fields, places, literals, rules, passages);
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** The fields by key, in their order. */
    public Map<String, Field> fieldsByKey() {
        Map<String, Field> byKey = new LinkedHashMap<>();
        fields.forEach(f -> byKey.put(f.key(), f));
        return byKey;
    }

    /** The first place of a field; empty for a field that stands nowhere. */
    public Optional<Place> firstPlace(String key) {
        return places.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The text of the paragraph a place stands in. */
    public String textAround(Place place) {
        return document.paragraphs().get(place.paragraphIndex()).text();
    }
}
