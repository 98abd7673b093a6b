package io.github.tiankong.cli;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.slot.Slot;
import java.io.StringReader;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Answers to a form as a clerk could give them, and the document they must lead to. */
final class Answers {
    /** By this much is a part of a total smaller than other numbers, so that the total is of its mask's size. */
    private static final int PART = 8000;

    private final Map<String, String> byKey = new LinkedHashMap<>();

    private Answers() {}

    /**
     * A value of its type for each field of a template; no two fields of one type have the same, as far as a year or a share
     * allows, and no check finds fault with them.
     */
    static Answers to(Path template) throws Exception {
        Answers answers = new Answers();
        List<CSVRecord> rows = rows(template.resolve("slots.csv"));
        Set<String> parts =
                rows.stream().flatMap(row -> parts(row.get("formula")).stream()).collect(Collectors.toSet());
        for (CSVRecord row : rows) {
            int number = answers.byKey.size() + (parts.contains(row.get("key")) ? PART : 0);
            answers.byKey.put(row.get("key"), value(row.get("type"), row.get("decimals"), number));
        }
        for (CSVRecord row : rows) {
            if (!parts(row.get("formula")).isEmpty()) {
                answers.byKey.put(row.get("key"), answers.sum(parts(row.get("formula"))));
            }
        }
        return answers;
    }

    /** What a total is the sum of; none for other formulas, which need what is not known of last year. */
    private static List<String> parts(String formula) {
        return formula.contains(" + ") ? List.of(formula.split(" \\+ ", -1)) : List.of();
    }

    private String sum(List<String> parts) {
        return parts.stream()
                .map(key -> new BigDecimal(byKey.get(key)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static String value(String type, String decimals, int number) {
        return switch (type) {
            case "year" -> Integer.toString(2000 + number % 100);
            case "month" -> Integer.toString(1 + number % 12);
            case "day" -> Integer.toString(1 + number % 28);
            case "name", "text", "other" -> "甲" + number + "乙";
            default -> {
                int places = decimals.isEmpty() ? 0 : Integer.parseInt(decimals);
                // a share has at most 100, a part is less than the total told before it
                int whole = type.equals("percent") ? number % 100 : 9000 - number;
                yield whole + (places == 0 ? "" : "." + "7".repeat(places));
            }
        };
    }

    Map<String, String> byKey() {
        return byKey;
    }

    /** Writes them into the last column of a form made by {@code blank}. */
    void writeInto(Path form) throws Exception {
        List<CSVRecord> rows =
                new ArrayList<>(CSVParser.parse(text(form), CSVFormat.DEFAULT).getRecords());
        try (Writer writer = Files.newBufferedWriter(form, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT)) {
            printer.printRecord(rows.get(0));
            for (CSVRecord row : rows.subList(1, rows.size())) {
                List<String> cells = new ArrayList<>(row.toList());
                cells.set(cells.size() - 1, byKey.get(row.get(0)));
                printer.printRecord(cells);
            }
        }
    }

    /** The texts of a draft's paragraphs, each mask replaced by the answer to its field; empty lines of a TXT left out. */
    List<String> textsOf(Draft draft) {
        Map<Integer, StringBuilder> texts = new HashMap<>();
        Map<Integer, Integer> shifts = new HashMap<>();
        for (Slot slot : SlotFinder.findMasks(draft).slots()) {
            int index = slot.paragraphIndex();
            String answer = byKey.get(slot.indicator().key());
            Figure mask = slot.figure();
            int shift = shifts.getOrDefault(index, 0);
            texts.computeIfAbsent(
                            index,
                            i -> new StringBuilder(draft.paragraphs().get(i).text()))
                    .replace(mask.start() + shift, mask.end() + shift, answer);
            shifts.put(index, shift + answer.length() - (mask.end() - mask.start()));
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Paragraph paragraph = draft.paragraphs().get(i);
            if (draft.kind() != Draft.Kind.TXT || !paragraph.text().isBlank()) {
                all.add(paragraph.part() + " "
                        + (texts.containsKey(i) ? texts.get(i).toString() : paragraph.text()));
            }
        }
        return all;
    }

    /** The texts of a document's paragraphs as they are. */
    static List<String> texts(Draft draft) {
        return draft.paragraphs().stream().map(p -> p.part() + " " + p.text()).toList();
    }

    private static List<CSVRecord> rows(Path csv) throws Exception {
        return CSVParser.parse(
                        text(csv),
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }

    private static StringReader text(Path file) throws Exception {
        return new StringReader(TextDecoding.decode(Files.readAllBytes(file), "form"));
    }
}
