package io.github.tiankong.extract;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.sheet.TableReader;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.template.PrintedMinus;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Offer;
import io.github.tiankong.values.Offers;
import io.github.tiankong.values.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The files given as data: tables, and finished reports told from them by DOCX and DOC, or as a TXT of sentences.
 *
 * @param tables of all files, in their order
 * @param reports the figures of each finished report
 */
public record DataFiles(List<Table> tables, List<Report> reports) {

    public DataFiles {
        tables = List.copyOf(tables);
        reports = List.copyOf(reports);
    }

    /**
     * One finished report.
     *
     * @param figures all of them, as nobody knows yet what they mean
     * @param negative which of them, from 0, stand behind a minus
     * @param document its text, of which a template knows more
     */
    public record Report(String fileName, SlotList figures, Set<Integer> negative, DocxText document) {
        public List<Offer> offers(List<FieldName> names) {
            return Offers.find(fileName, figures, negative, names);
        }
    }

    /** Reads them, all sheets of workbooks. */
    public static DataFiles read(List<Path> files, Hidden hidden) throws InputException {
        return read(files, SheetChoice.of(hidden));
    }

    /**
     * Reads them.
     *
     * @throws InputException for the first that cannot be read
     */
    public static DataFiles read(List<Path> files, SheetChoice choice) throws InputException {
        List<Table> tables = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (Path file : files) {
            if (isReport(file)) {
                DocxDraft read = DraftReader.read(file);
                Draft draft = read.draft();
                SlotList figures = SlotFinder.findNumbers(draft);
                Set<Integer> negative = PrintedMinus.of(draft, figures.slots());
                reports.add(new Report(draft.fileName(), figures, negative, read.document()));
            } else {
                tables.addAll(TableReader.read(file, choice));
            }
        }
        return new DataFiles(tables, reports);
    }

    /** What stands for sure in the places of a template in those reports that were made from it; the first one counts. */
    public Map<String, Value> sure(Template template) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Report report : reports) {
            Extractor.extract(template, report.document()).values().stream()
                    .filter(v -> v.reason()
                            .filter(r -> r.certainty() == Certainty.SURE)
                            .isPresent())
                    .forEach(v -> values.putIfAbsent(
                            v.key(), new Value(v.value(), "", Origin.ofSentence(report.fileName(), v.sentence()))));
        }
        return values;
    }

    /** What all reports say of the fields. */
    public Offers offers(List<FieldName> names) {
        return new Offers(reports.stream()
                .flatMap(report -> report.offers(names).stream())
                .toList());
    }

    private static boolean isReport(Path file) throws InputException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".docx")
                || name.endsWith(".doc")
                || name.endsWith(".txt") && Files.isRegularFile(file) && isProse(file);
    }

    /** Excel saves tables as TXT too, with tabs; a form saved so holds sentences in its cells. */
    private static boolean isProse(Path file) throws InputException {
        List<String> lines = TextDecoding.decode(InputFile.read(file), InputFile.name(file))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        long withTabs = lines.stream().filter(line -> line.indexOf('\t') >= 0).count();
        return withTabs * 2 < lines.size() && lines.stream().anyMatch(line -> line.indexOf('。') >= 0);
    }
}
