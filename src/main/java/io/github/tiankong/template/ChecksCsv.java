package io.github.tiankong.template;

import io.github.tiankong.files.FormulaGuard;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The file {@code checks.csv} of a template folder, which need not be there: one row a rule. */
final class ChecksCsv {
    static final String FILE_NAME = "checks.csv";
    private static final List<String> COLUMNS = List.of("condition", "message", "severity");
    /** An empty cell is a warning. */
    private static final Map<String, Severity> SEVERITIES = Map.of(
            "",
            Severity.WARNING,
            "error",
            Severity.ERROR,
            "warning",
            Severity.WARNING,
            "note",
            Severity.NOTE,
            "错误",
            Severity.ERROR,
            "注意",
            Severity.WARNING,
            "说明",
            Severity.NOTE);

    /** What was read, good rows and the faults of the others. */
    record Content(List<Rule> rules, List<Problem> problems) {
        static final Content NONE = new Content(List.of(), List.of());
    }

    private ChecksCsv() {}

    static byte[] write(List<Rule> rules) {
        return TemplateCsv.write(
                COLUMNS,
                rules.stream()
                        .map(r -> List.of(
                                FormulaGuard.guard(r.condition()),
                                FormulaGuard.guard(r.message()),
                                r.severity().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    static Content read(byte[] bytes) throws InputException {
        List<Rule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CSVRecord row : TemplateCsv.read(bytes, FILE_NAME, List.of("condition"))) {
            int rowNumber = TemplateCsv.rowNumber(row);
            String condition = FormulaGuard.unguard(TemplateCsv.cell(row, "condition"));
            String named = TemplateCsv.cell(row, "severity").toLowerCase(Locale.ROOT);
            Severity severity = SEVERITIES.getOrDefault(named, Severity.WARNING);
            if (condition.isEmpty()) {
                problems.add(Problem.error("rule-empty", cell(rowNumber, "condition")));
            } else {
                String message = FormulaGuard.unguard(TemplateCsv.cell(row, "message"));
                rules.add(new Rule(condition, message, severity, rowNumber));
            }
            if (!SEVERITIES.containsKey(named)) {
                problems.add(Problem.error("rule-severity", cell(rowNumber, "severity"), named));
            }
        }
        return new Content(List.copyOf(rules), List.copyOf(problems));
    }

    private static Location cell(int rowNumber, String column) {
        return Location.ofCell(FILE_NAME, "", rowNumber, column);
    }
}
