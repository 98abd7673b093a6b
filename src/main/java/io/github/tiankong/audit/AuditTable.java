package io.github.tiankong.audit;

import io.github.tiankong.check.Checks;
import io.github.tiankong.check.Finding;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Where each printed figure came from: a row a place of the document, for a list a row a place of each entry. It tells of
 * slots only, never of the machine.
 */
public final class AuditTable {
    private static final List<String> HEADINGS = List.of(
            "audit.key",
            "audit.label",
            "audit.section",
            "audit.sentence",
            "audit.printed",
            "audit.raw",
            "audit.conversion",
            "audit.formula",
            "audit.origin",
            "audit.file",
            "audit.sheet",
            "audit.row",
            "audit.column",
            "audit.source-sentence",
            "audit.checks");
    private static final String SIGNS = "+-＋－−﹣.．,，";

    private final Filling filling;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, Field> fields;
    private final Sentences sentences;
    private final Map<Place, Spot.OfWord> words = new HashMap<>();
    private final Map<String, List<Problem>> problems;

    /** @param locale of the headings and sentences */
    public AuditTable(Filling filling, List<Finding> findings, Locale locale) {
        this.filling = filling;
        this.locale = locale;
        this.bundle = bundle(locale);
        fields = filling.template().fieldsByKey();
        sentences = new Sentences(filling.template());
        problems = findings.stream()
                .collect(
                        Collectors.groupingBy(Finding::key, Collectors.mapping(Finding::problem, Collectors.toList())));
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.tiankong.audit.audit",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public List<String> headings() {
        return HEADINGS.stream().map(bundle::getString).toList();
    }

    /** The headings of every audit in a language. */
    public static List<String> headings(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return HEADINGS.stream().map(bundle::getString).toList();
    }

    public List<List<String>> rows() {
        List<Spot.OfField> places = new ArrayList<>();
        for (Spot spot : Spot.of(filling.template())) {
            if (spot instanceof Spot.OfField field) {
                places.add(field);
            } else if (spot instanceof Spot.OfWord word
                    && word.end() <= word.place().start()) {
                words.put(word.place(), word);
            }
        }
        places.sort(Comparator.comparingInt(Spot::paragraphIndex).thenComparingInt(Spot::start));
        List<List<String>> rows = new ArrayList<>();
        int end;
        for (int start = 0; start < places.size(); start = end) {
            Optional<String> list = list(places.get(start));
            end = start + 1;
            while (end < places.size() && list(places.get(end)).equals(list)) {
                end++;
            }
            for (Filling entry : list.map(this::entries).orElse(List.of(filling))) {
                places.subList(start, end).forEach(spot -> rows.add(row(spot, entry)));
            }
        }
        return rows;
    }

    private Optional<String> list(Spot.OfField spot) {
        return fields.get(spot.place().key()).list();
    }

    private List<Filling> entries(String list) {
        return filling.entries(list).stream().map(filling::entry).toList();
    }

    /** @param filling as the entry of a list sees it, where the place speaks of one */
    private List<String> row(Spot.OfField spot, Filling filling) {
        Field field = fields.get(spot.place().key());
        FieldValue value = filling.value(field.key());
        Optional<Value> source =
                value instanceof FieldValue.Given given ? Optional.of(given.source()) : Optional.empty();
        Optional<Origin> origin = source.map(Value::origin);
        Wording wording = new Wording(locale);
        boolean open = value instanceof FieldValue.Open;
        String checks = problems.getOrDefault(field.key(), List.of()).stream()
                .filter(p -> open || !p.code().equals(Checks.OPEN))
                .map(p -> new Problem(p.code(), p.severity(), Location.NOWHERE, p.arguments()))
                .map(wording::sentence)
                .collect(Collectors.joining("\n"));
        return List.of(
                field.key(),
                field.label(),
                field.section(),
                sentences.of(spot.place()),
                printed(spot, filling),
                source.map(Value::raw).orElse(""),
                source.map(s -> conversion(s, field)).orElse(""),
                value instanceof FieldValue.Computed computed ? computed.formula() : "",
                bundle.getString(originKey(value)),
                origin.map(Origin::file).orElse(""),
                origin.map(Origin::sheet).orElse(""),
                origin.map(Origin::rowNumber)
                        .filter(n -> n > 0)
                        .map(n -> Integer.toString(n))
                        .orElse(""),
                origin.map(Origin::column).orElse(""),
                origin.map(Origin::sentence).orElse(""),
                checks);
    }

    /** What stands in the document, from the direction word on if that was turned. */
    private String printed(Spot.OfField spot, Filling filling) {
        String text = spot.text(filling).orElse("");
        Spot.OfWord word = words.get(spot.place());
        if (word == null) {
            return text;
        }
        Template template = filling.template();
        String between = template.textAround(spot.place()).substring(word.end(), spot.start());
        return word.text(filling).map(turned -> turned + between + text).orElse(text);
    }

    static String conversion(Value source, Field field) {
        String raw = source.raw();
        int end = 0;
        while (end < raw.length() && (Decimals.isDigit(raw.charAt(end)) || SIGNS.indexOf(raw.charAt(end)) >= 0)) {
            end++;
        }
        String written = raw.substring(end).strip();
        String from = written.isEmpty() ? source.unit() : written;
        String to = field.kind().unit().text();
        boolean converts = field.kind().type().isNumeric() && !from.isEmpty() && !from.equals(to);
        return converts ? from + " → " + to : "";
    }

    static String originKey(FieldValue value) {
        if (value instanceof FieldValue.Computed) {
            return "origin.computed";
        }
        if (value instanceof FieldValue.Given given) {
            return switch (given.source().origin().kind()) {
                case CELL -> "origin.cell";
                case SENTENCE -> "origin.sentence";
                case TYPED -> "origin.typed";
                case DEFAULT -> "origin.default";
            };
        }
        return "origin.open";
    }
}
