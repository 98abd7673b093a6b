package io.github.tiankong.template;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.PictureSlots;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.slot.SlotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What an author does to a template: each step takes one and gives another, the text outside the slots stays.
 *
 * <p>It works on a template whose document shows the masks, made by {@link #ofDraft} or {@link #ofFolder};
 * {@link TemplateFolder#save} gives it its marks again.
 *
 * <pre>{@code
 * Template working = TemplateEdit.ofDraft(TemplateMaker.make(draft));
 * Template linked = TemplateEdit.link(working, "工业产值", "规上工业产值");
 * TemplateFolder.save(linked, folder);
 * }</pre>
 */
public final class TemplateEdit {
    private static final Comparator<Place> DOCUMENT_ORDER =
            Comparator.comparingInt(Place::paragraphIndex).thenComparingInt(Place::start);

    private TemplateEdit() {}

    /** A template that was made from a draft, ready to be worked on. */
    public static Template ofDraft(Template made) throws InputException {
        return WorkingText.ofDraft(made);
    }

    /** A template that was read from its folder, ready to be worked on. */
    public static Template ofFolder(Template read) throws InputException {
        return WorkingText.ofFolder(read);
    }

    /** Whether a slot can be made there: some text in one line, and no other slot in it. */
    public static boolean isFree(Template template, TextRange range) {
        String text =
                template.document().paragraphs().get(range.paragraphIndex()).text();
        boolean within = 0 <= range.start() && range.start() < range.end() && range.end() <= text.length();
        return within
                && text.substring(range.start(), range.end()).chars().allMatch(c -> c >= ' ')
                && template.places().stream()
                        .noneMatch(p -> p.paragraphIndex() == range.paragraphIndex()
                                && p.start() < range.end()
                                && range.start() < p.end());
    }

    /** A key no field has yet, as near to the wished one as can be. */
    public static String freeKey(Template template, String wished) {
        String key = wished;
        for (int number = 2; template.field(key).isPresent(); number++) {
            boolean endsInDigit = Character.isDigit(wished.charAt(wished.length() - 1));
            key = wished + (endsInDigit ? "_" : "") + number;
        }
        return key;
    }

    /**
     * Makes a slot of some text.
     *
     * @param field the field it is to belong to; if the template has its key, the slot is linked to that one
     */
    public static Template makeSlot(Template template, TextRange range, Field field) {
        if (!isFree(template, range)) {
            throw new IllegalArgumentException("a slot needs free text: " + range);
        }
        List<Place> places = new ArrayList<>(template.places());
        places.add(place(template, range, field.key()));
        List<Field> fields = new ArrayList<>(template.fields());
        if (template.field(field.key()).isEmpty()) {
            fields.add(positionOf(template, range), field);
        }
        return with(template, fields, places);
    }

    /** Makes a slot text again; a field that stands nowhere else goes with it. */
    public static Template makeText(Template template, Place place) {
        List<Place> places = new ArrayList<>(template.places());
        places.remove(place);
        return withoutField(with(template, template.fields(), places), place.key());
    }

    /** Two fields are one from now on: the other one's places and mentions go to the first. */
    public static Template link(Template template, String key, String otherKey) throws InputException {
        if (template.field(key).isEmpty() || key.equals(otherKey)) {
            throw new IllegalArgumentException("two fields are linked: " + key + ", " + otherKey);
        }
        Template renamed = new KeyMentions(otherKey, key).renamed(template);
        List<Place> places = renamed.places().stream()
                .map(p -> p.key().equals(otherKey) ? keyed(p, key) : p)
                .toList();
        return withoutField(with(renamed, renamed.fields(), places), otherKey);
    }

    /** One of a field's places becomes a field of its own, which begins as a copy. */
    public static Template unlink(Template template, Place place, String newKey) {
        Field field = template.field(place.key()).orElseThrow();
        List<Field> fields = new ArrayList<>(template.fields());
        fields.add(fields.indexOf(field) + 1, field.withKey(newKey));
        List<Place> places = template.places().stream()
                .map(p -> p.equals(place) ? keyed(p, newKey) : p)
                .toList();
        return with(template, fields, places);
    }

    /**
     * One slot becomes two.
     *
     * @param at where the second one begins, from 1, in the slot's mask
     */
    public static Template split(Template template, Place place, int at, String newKey) {
        int middle = place.start() + at;
        Field field = template.field(place.key()).orElseThrow();
        List<Field> fields = new ArrayList<>(template.fields());
        fields.add(fields.indexOf(field) + 1, field.withKey(newKey));
        List<Place> places = new ArrayList<>(template.places());
        places.remove(place);
        int paragraph = place.paragraphIndex();
        places.add(place(template, new TextRange(paragraph, place.start(), middle), place.key()));
        places.add(place(template, new TextRange(paragraph, middle, place.end()), newKey));
        return with(template, fields, places);
    }

    /** Two slots of one paragraph become one, with the text between them; it belongs to the first one's field. */
    public static Template merge(Template template, Place first, Place second) {
        List<Place> places = new ArrayList<>(template.places());
        places.removeAll(List.of(first, second));
        places.add(place(template, new TextRange(first.paragraphIndex(), first.start(), second.end()), first.key()));
        return withoutField(with(template, template.fields(), places), second.key());
    }

    /** The slot behind this one in its paragraph, if nothing forbids to merge them. */
    public static Optional<Place> next(Template template, Place place) {
        String text = template.textAround(place);
        return template.places().stream()
                .filter(p -> p.paragraphIndex() == place.paragraphIndex() && p.start() >= place.end())
                .findFirst()
                .filter(p -> text.substring(place.end(), p.start()).chars().allMatch(c -> c >= ' '));
    }

    /** Gives a field another key, wherever it is named. */
    public static Template rename(Template template, String key, String newKey) throws InputException {
        if (template.field(newKey).isPresent()) {
            throw new IllegalArgumentException("taken: " + newKey);
        }
        Template renamed = new KeyMentions(key, newKey).renamed(template);
        List<Field> fields = replaced(renamed.fields(), f -> f.key().equals(key), f -> f.withKey(newKey));
        List<Place> places = renamed.places().stream()
                .map(p -> p.key().equals(key) ? keyed(p, newKey) : p)
                .toList();
        return with(renamed, fields, places);
    }

    /** Gives a field other qualities; its key and masks stay. */
    public static Template change(Template template, Field changed) {
        return with(
                template,
                replaced(template.fields(), f -> f.key().equals(changed.key()), f -> changed),
                template.places());
    }

    /**
     * The template with the document that lies in its folder now, because Word changed it there. The fields stay; a mark
     * with a key none of them has is a new one.
     */
    public static Template takeIn(Template working, Path folder) throws InputException {
        DocxText document = TemplateFolder.readDocument(folder);
        List<Field> fields = new ArrayList<>(working.fields());
        TemplateReading first = TemplateReading.of(working.name(), document, fields, working.rules());
        first.problems().stream()
                .filter(p -> p.code().equals("mark-unknown"))
                .map(p -> p.arguments().get(0))
                .distinct()
                .filter(Keys::isKey)
                .forEach(key -> fields.add(newField(key)));
        Template read = ofFolder(TemplateReading.of(working.name(), document, fields, working.rules())
                .template());
        return with(read, read.fields(), read.places());
    }

    private static Field newField(String key) {
        ValueKind kind = new ValueKind(SlotType.TEXT, Unit.NONE, OptionalInt.empty());
        return new Field(key, key, "", kind, Supply.REQUIRED, "", List.of(), "", Printing.PLAIN);
    }

    /** Replaces the rules. */
    public static Template withRules(Template template, List<Rule> rules) {
        List<Rule> numbered = new ArrayList<>();
        for (Rule rule : rules) {
            // the heading is row 1
            numbered.add(new Rule(rule.condition(), rule.message(), rule.severity(), numbered.size() + 2));
        }
        return new Template(
                template.name(), template.document(), template.fields(), template.places(), List.of(), numbered);
    }

    /** The template without a field that stands nowhere; the placeholder of a picture is a place too. */
    private static Template withoutField(Template template, String key) {
        return template.firstPlace(key).isPresent()
                        || PictureSlots.keys(template.document()).contains(key)
                ? template
                : with(
                        template,
                        template.fields().stream()
                                .filter(f -> !f.key().equals(key))
                                .toList(),
                        template.places());
    }

    /** The places in order, and every field knows the masks of its own. */
    private static Template with(Template template, List<Field> fields, List<Place> places) {
        List<Place> ordered = places.stream().sorted(DOCUMENT_ORDER).toList();
        List<Field> masked = new ArrayList<>();
        for (Field field : fields) {
            List<String> masks = ordered.stream()
                    .filter(p -> p.key().equals(field.key()))
                    .map(Place::mask)
                    .toList();
            masked.add(masks.isEmpty() ? field : field.withMasks(masks));
        }
        return new Template(template.name(), template.document(), masked, ordered, List.of(), template.rules());
    }

    /** Behind the field whose slot stands before it. */
    private static int positionOf(Template template, TextRange range) {
        Place here = new Place(range.paragraphIndex(), range.start(), range.end(), "", "");
        return template.places().stream()
                .filter(p -> DOCUMENT_ORDER.compare(p, here) < 0)
                .reduce((first, second) -> second)
                .map(p -> template.fields().indexOf(template.field(p.key()).orElseThrow()) + 1)
                .orElse(0);
    }

    private static Place place(Template template, TextRange range, String key) {
        String text =
                template.document().paragraphs().get(range.paragraphIndex()).text();
        return new Place(
                range.paragraphIndex(), range.start(), range.end(), key, text.substring(range.start(), range.end()));
    }

    private static Place keyed(Place place, String key) {
        return new Place(place.paragraphIndex(), place.start(), place.end(), key, place.mask());
    }

    private static List<Field> replaced(List<Field> fields, Predicate<Field> which, UnaryOperator<Field> by) {
        return fields.stream().map(f -> which.test(f) ? by.apply(f) : f).toList();
    }
}
