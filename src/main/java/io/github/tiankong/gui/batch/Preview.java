package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.List;

/**
 * What a run would make of its table, as far as its first rows show.
 *
 * @param names all fields of the template, to choose from
 * @param sheets of the table, and which of them is read
 * @param joined the tables of lists, and how their entries come to the rows
 * @param headings of all columns of the table, empty where there is none
 * @param columns those with a heading
 * @param rows the first rows
 * @param hasMore whether rows follow that were not looked at
 * @param plan the names of the documents of these rows
 * @param patternProblems what is wrong with the pattern of the names
 * @param problems what is wrong with template, mapping or headings
 * @param findings what is wrong in the rows
 * @param passedOver the rows that get no document because they are notes or totals, a note each
 */
record Preview(
        List<FieldName> names,
        SheetsShown sheets,
        List<JoinedList> joined,
        List<String> headings,
        List<ColumnRow> columns,
        List<PreviewRow> rows,
        boolean hasMore,
        NamePlan plan,
        List<Problem> patternProblems,
        List<Problem> problems,
        List<RowFinding> findings,
        List<Problem> passedOver) {

    Preview {
        names = List.copyOf(names);
        joined = List.copyOf(joined);
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        patternProblems = List.copyOf(patternProblems);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        passedOver = List.copyOf(passedOver);
    }

    /** The lists that have a table. */
    List<String> lists() {
        return joined.stream().map(JoinedList::list).distinct().toList();
    }

    /** Whether the template has lists. */
    boolean hasLists() {
        return names.stream().anyMatch(name -> name.list().isPresent());
    }

    /** How much there is to look at before the run. */
    int found() {
        return problems.size() + findings.size();
    }

    /** How many rows would have no document. */
    long failing() {
        return rows.stream().filter(PreviewRow::fails).count();
    }

    /** Whether no heading names a field, so that nobody knows yet which row the headings are. */
    boolean isUnmatched() {
        return problems.stream().anyMatch(p -> p.code().equals(UnmatchedTable.CODE));
    }

    /** How many columns fill a field. */
    long matched() {
        return columns.stream().filter(column -> column.field().isPresent()).count();
    }

    /** Whether nothing may be written before something is put right. */
    boolean isBlocked(boolean strict) {
        return !patternProblems.isEmpty()
                || rows.isEmpty()
                || problems.stream()
                        .anyMatch(p -> p.severity() == Severity.ERROR || strict && p.severity() == Severity.WARNING);
    }
}
