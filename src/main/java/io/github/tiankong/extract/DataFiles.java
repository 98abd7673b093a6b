package io.github.tiankong.extract;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.slot.SlotFinder;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.values.FieldName;
import io.github.tiankong.values.Hidden;
import io.github.tiankong.values.Offer;
import io.github.tiankong.values.Offers;
import io.github.tiankong.values.Table;
import io.github.tiankong.values.TableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /** The figures of one finished report. */
    public record Report(String fileName, SlotList figures) {
        public List<Offer> offers(List<FieldName> names) {
            return Offers.find(fileName, figures, names);
        }
    }

    /**
     * Reads them.
     *
     * @throws InputException for the first that cannot be read
     */
    public static DataFiles read(List<Path> files, Hidden hidden) throws InputException {
        List<Table> tables = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (Path file : files) {
            if (isReport(file)) {
                Draft draft = DraftReader.read(file).draft();
                reports.add(new Report(draft.fileName(), SlotFinder.findNumbers(draft)));
            } else {
                tables.addAll(TableReader.read(file, hidden));
            }
        }
        return new DataFiles(tables, reports);
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
