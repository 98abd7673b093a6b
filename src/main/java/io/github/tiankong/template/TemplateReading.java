package io.github.tiankong.template;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.PictureSlots;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A template folder as it was read: the template, and what is wrong with it.
 *
 * @param template what could be understood
 * @param faults what was taken out of the document on reading, the faults of {@code slots.csv}, of the marks,
 *     the directives and {@code checks.csv}, in this order
 */
public record TemplateReading(Template template, List<Fault> faults) {

    public TemplateReading {
        faults = List.copyOf(faults);
    }

    /** What a draft would become: of a template's faults it can have none but those of its document. */
    public static TemplateReading ofDraft(Template template) {
        List<Fault> faults = new ArrayList<>();
        template.document().docx().warnings().forEach(warning -> faults.add(Fault.of(warning)));
        List<String> marks = template.document().paragraphs().stream()
                .flatMap(paragraph -> Marks.quoted(paragraph.text()).stream())
                .toList();
        if (!marks.isEmpty()) {
            String file = template.document().docx().fileName();
            faults.add(Fault.of(Problem.warning(
                    "draft-marks", Location.ofFile(file), Integer.toString(marks.size()), marks.get(0))));
        }
        faults.addAll(BoundPlaces.notes(template));
        faults.addAll(MasksElsewhere.notes(template));
        return new TemplateReading(template, faults);
    }

    /** What is wrong, without the places. */
    public List<Problem> problems() {
        return faults.stream().map(Fault::problem).toList();
    }

    public static TemplateReading of(Path folder) throws InputException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(Problem.error(
                    "template-missing", Location.ofFile(InputFile.name(folder)), InputFile.place(folder)));
        }
        DocxText document = TemplateFolder.readDocument(folder);
        SlotsCsv.Content csv = SlotsCsv.read(TemplateFile.read(folder, SlotsCsv.FILE_NAME));
        String name = InputFile.name(folder.toAbsolutePath().normalize());
        return new Reader(name, document, csv).read(readRules(folder));
    }

    /** What reading a template its author works on ({@link TemplateEdit}) would give, were it saved now. */
    public static TemplateReading ofWorking(Template working) throws InputException {
        DocxText document = DocxText.of(DocxPackage.read(TemplateFolder.DOCUMENT, WorkingText.marked(working)));
        return of(working.name(), document, working.fields(), working.rules());
    }

    /** A document with marks, read with fields and rules that are known already. */
    static TemplateReading of(String name, DocxText document, List<Field> fields, List<Rule> rules) {
        Reader reader = new Reader(name, document, new SlotsCsv.Content(fields, List.of()));
        return reader.read(new ChecksCsv.Content(rules, List.of()));
    }

    private static ChecksCsv.Content readRules(Path folder) throws InputException {
        Path file = folder.resolve(ChecksCsv.FILE_NAME);
        boolean isThere = Files.exists(file) || Files.isSymbolicLink(file);
        return isThere ? ChecksCsv.read(TemplateFile.read(folder, ChecksCsv.FILE_NAME)) : ChecksCsv.Content.NONE;
    }

    /** Ten times what the longest reports have; more makes every step slow, and only harm is meant by it. */
    private static final int MOST_FIELDS = 20_000;

    private static final int MOST_RULES = 2_000;
    private static final int MOST_PASSAGES = 2_000;

    private static final class Reader {
        private final String name;
        private final DocxText document;
        private final SlotsCsv.Content csv;
        private final Map<String, Field> fields = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Template.Literal> literals = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        Reader(String name, DocxText document, SlotsCsv.Content csv) {
            this.name = name;
            this.document = document;
            this.csv = csv;
        }

        TemplateReading read(ChecksCsv.Content checks) {
            csv.fields().forEach(f -> fields.put(f.key(), f));
            tell(document.docx().warnings());
            tell(csv.problems());
            Marks marks = Marks.read(document);
            PassageReader passages = new PassageReader(document, lists());
            marks.found().forEach(mark -> take(mark, passages));
            marks.broken().forEach(mark -> faults.add(fault("mark-broken", mark, mark.content())));
            PictureSlots.keys(document).forEach(this::takePicture);
            Set<String> bare = takeBare(marks);
            List<Passage> found = passages.passages();
            limit("template-fields-many", csv.fields().size(), MOST_FIELDS);
            limit("template-rules-many", checks.rules().size(), MOST_RULES);
            limit("template-passages-many", found.size(), MOST_PASSAGES);
            faults.addAll(passages.faults());
            for (Field field : csv.fields()) {
                if (!seen.containsKey(field.key())
                        && !bare.contains(field.key())
                        && !isInCondition(field.key(), found)) {
                    faults.add(Fault.of(
                            Problem.warning("field-unused", Location.ofFile(SlotsCsv.FILE_NAME), field.key())));
                }
            }
            tell(checks.problems());
            List<Rule> rules = checks.rules()
                    .subList(0, Math.min(MOST_RULES, checks.rules().size()));
            Template template = new Template(name, document, csv.fields(), places, literals, rules, found);
            faults.addAll(BoundPlaces.notes(template));
            faults.addAll(MasksElsewhere.notes(template));
            return new TemplateReading(template, faults);
        }

        private void limit(String code, int count, int most) {
            if (count > most) {
                faults.add(Fault.of(
                        Problem.error(code, Location.ofFile(name), Integer.toString(count), Integer.toString(most))));
            }
        }

        private static boolean isInCondition(String key, List<Passage> passages) {
            return passages.stream()
                    .anyMatch(p -> p instanceof Passage.Choice choice
                            && choice.conditions().stream().anyMatch(c -> c.contains(key)));
        }

        private Set<String> lists() {
            Set<String> lists = new HashSet<>();
            csv.fields().forEach(f -> f.list().ifPresent(lists::add));
            return lists;
        }

        private void take(Marks.Mark mark, PassageReader passages) {
            String key = passages.key(mark.content(), mark.paragraphIndex(), mark.start());
            Field field = fields.get(key);
            if (mark.literal()) {
                literals.add(new Template.Literal(mark.paragraphIndex(), mark.start(), mark.end(), mark.content()));
            } else if (field == null) {
                faults.add(fault("mark-unknown", mark, key));
            } else {
                int place = seen.merge(field.key(), 1, Integer::sum) - 1;
                places.add(new Place(mark.paragraphIndex(), mark.start(), mark.end(), field.key(), field.mask(place)));
                passages.place(places.get(places.size() - 1));
            }
        }

        /** The keys of what only lacks its dollar. */
        private Set<String> takeBare(Marks marks) {
            Set<String> keys = new HashSet<>();
            BareBraces.of(document, fields.keySet(), marks).forEach(bare -> {
                keys.add(bare.key());
                faults.add(bare.fault());
            });
            return keys;
        }

        private void takePicture(String key) {
            if (fields.containsKey(key)) {
                seen.merge(key, 1, Integer::sum);
            } else {
                faults.add(Fault.of(Problem.error("mark-unknown", Location.ofFile(TemplateFolder.DOCUMENT), key)));
            }
        }

        private void tell(List<Problem> problems) {
            problems.forEach(p -> faults.add(Fault.of(p)));
        }

        private Fault fault(String code, Marks.Mark mark, String quoted) {
            String sentence = document.paragraphs().get(mark.paragraphIndex()).text();
            return Fault.at(
                    new TextRange(mark.paragraphIndex(), mark.start(), mark.end()),
                    Problem.error(code, Location.ofSentence(TemplateFolder.DOCUMENT, "", sentence), quoted));
        }
    }
}
