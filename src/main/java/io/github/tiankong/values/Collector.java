package io.github.tiankong.values;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers values from all tables of one document; a later one never silently overrules an earlier one. */
final class Collector {
    private final FieldMatcher matcher;
    private final SavedMapping saved;
    private final ReportPeriod period;
    private final Map<String, Value> current;
    private final Map<String, Value> last = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    /** The fields of falls that were last found by the name of a growth. */
    private final Set<String> signed = new HashSet<>();

    Collector(FieldMatcher matcher, SavedMapping saved) {
        this(matcher, saved, ReportPeriod.NONE);
    }

    /** @param period that of the report, of which the tables should be too */
    Collector(FieldMatcher matcher, SavedMapping saved, ReportPeriod period) {
        this(matcher, saved, period, 0);
    }

    /** @param values about how many there will be */
    Collector(FieldMatcher matcher, SavedMapping saved, int values) {
        this(matcher, saved, ReportPeriod.NONE, values);
    }

    private Collector(FieldMatcher matcher, SavedMapping saved, ReportPeriod period, int values) {
        this.period = period;
        this.current = new LinkedHashMap<>(2 * values);
        this.matcher = matcher;
        this.saved = saved;
    }

    boolean isNumeric(String key) {
        return matcher.isNumeric(key);
    }

    /** Whether somebody has said what a name means. */
    boolean isSaid(String name) {
        return saved.key(name).isPresent();
    }

    ReportPeriod period() {
        return period;
    }

    /**
     * Tells if a table is about another period than the report.
     *
     * @param headingRowNumber its titles stand above
     * @param heading that of the values read; empty if there is none
     */
    void checkPeriod(Table table, int headingRowNumber, String heading) {
        Stream<String> titles = table.rows().stream()
                .takeWhile(row -> row.number() < headingRowNumber || headingRowNumber == 0 && row.filled() < 2)
                .filter(UnitLine::isTitle)
                .flatMap(row -> row.cells().stream());
        Stream.concat(Stream.of(heading), titles)
                .filter(period::isAgainst)
                .findFirst()
                .ifPresent(told -> problems.add(Problem.warning(
                        "period-other",
                        table.rowLocation(Math.max(headingRowNumber, 1)),
                        CellText.oneLine(told),
                        period.text())));
    }

    /** The field one of these names speaks of for sure, the first one first; none after a name that several go by. */
    Optional<String> find(List<String> names, String unit) {
        for (String name : names) {
            FieldMatcher.Match match = matcher.match(name, unit);
            Optional<String> found = saved.key(name)
                    .or(() -> Optional.of(match)
                            .filter(FieldMatcher.Match::isSure)
                            .map(FieldMatcher.Match::key));
            if (found.isPresent()) {
                noteSign(name, found.get());
                return found;
            }
            if (!match.fields().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The field a name was found to speak of for sure. */
    Optional<String> take(FieldMatcher.Match match, String name) {
        if (!match.isSure()) {
            return Optional.empty();
        }
        noteSign(name, match.key());
        return Optional.of(match.key());
    }

    /** What somebody said that a name means. */
    Optional<String> said(String name) {
        return saved.key(name);
    }

    private void noteSign(String name, String key) {
        if (matcher.tellsSign(name, key)) {
            signed.add(key);
        } else {
            signed.remove(key);
        }
    }

    /** Whether the name a field was found by last says that the number's sign tells a rise from a fall. */
    boolean isSigned(String key) {
        return signed.contains(key);
    }

    /** The same for a row: a rate under 单位：万元 is one all the same. */
    Optional<String> find(List<String> names, RowNames.Named row, String unit) {
        Optional<String> found = find(names, unit);
        return found.isEmpty() && row.isOfTable(unit)
                ? find(names, "").filter(key -> matcher.hasOwnUnit(key, unit))
                : found;
    }

    /** The unit a row's value is in: what is counted under 单位：万元 is not in 万元. */
    String unitOf(String key, RowNames.Named row, String unit) {
        return row.isOfTable(unit) ? underTable(key, unit) : unit;
    }

    /**
     * Whether it can be told in what unit a row's value is; if not, that becomes a problem.
     *
     * @param headingUnit that of its column, empty if none
     */
    boolean isUnitSure(String key, RowNames.Named row, String headingUnit, Location location) {
        RowUnits.Told told = row.told();
        String fieldUnit = matcher.unitOf(key);
        if (told.clashesWith(headingUnit)) {
            problems.add(Problem.error("unit-two", location, row.ownName(), told.text(), headingUnit));
            return false;
        }
        if (headingUnit.isEmpty() && told.isUnclear(fieldUnit)) {
            problems.add(Problem.error("unit-blank", location, row.ownName(), told.above(), fieldUnit));
            return false;
        }
        return true;
    }

    /** The unit of a value for which only the whole table tells one. */
    String underTable(String key, String tableUnit) {
        String unit = UnitLine.among(tableUnit, matcher.unitOf(key));
        return !key.isEmpty() && matcher.hasOwnUnit(key, unit) ? "" : unit;
    }

    /** The field a row speaks of, empty if none does for sure, which becomes a problem. */
    String keyOf(List<String> names, RowNames.Named row, String unit, Location location) {
        return find(names, row, unit).orElseGet(() -> keyOf(names, unit, location));
    }

    /** The field a name speaks of, empty if none does for sure, which becomes a problem. */
    String keyOf(String name, String unit, Location location) {
        return keyOf(List.of(name), unit, location);
    }

    /** The field one of these names speaks of; the last one is quoted where none does. */
    String keyOf(List<String> names, String unit, Location location) {
        Optional<String> key = find(names, unit);
        if (key.isPresent()) {
            return key.get();
        }
        String asked = names.stream()
                .filter(n -> !matcher.match(n, unit).fields().isEmpty())
                .findFirst()
                .orElse(names.get(names.size() - 1));
        String name = CellText.oneLine(asked);
        FieldMatcher.Match match = matcher.match(name, unit);
        List<FieldName> like = match.fields().isEmpty() ? matcher.suggestions(name) : match.fields();
        String candidates =
                String.join(", ", like.stream().map(FieldName::label).toList());
        problems.add(
                like.isEmpty()
                        ? Problem.warning("column-unmatched", location, name)
                        : Problem.warning("column-unmatched-like", location, name, candidates));
        return "";
    }

    /** Of a field, or, as {@link LastYear} names it, of last year. */
    void addCurrent(String key, Value value) {
        add(LastYear.isKey(key) ? last : current, key, isSigned(key) ? value.ofGrowth() : value);
    }

    void addLast(String key, Value value) {
        add(last, LastYear.keyOf(key), value);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    Values values(List<Table> tables) {
        List<Problem> all = new ArrayList<>();
        tables.forEach(table -> all.addAll(table.problems()));
        all.addAll(problems);
        return new Values(current, last, all);
    }

    private void add(Map<String, Value> values, String key, Value typed) {
        if (key.isEmpty()) {
            return;
        }
        // what a person typed around a text is part of it, around a number it says nothing
        Value value = matcher.isNumeric(key) ? typed.stripped() : typed;
        if (!NumberText.isPlain(value.raw()) && matcher.isNumeric(key)) {
            NumberText number = NumberText.parse(value.raw());
            if (number.kind() == NumberText.Kind.NO_DATA) {
                return;
            }
            if (number.toConfirm()) {
                String read = number.value().toPlainString();
                problems.add(Problem.warning("value-to-confirm", value.origin().location(), value.raw(), read));
            }
        }
        Value earlier = values.putIfAbsent(LastYear.fieldOf(key), value);
        if (earlier != null && !same(earlier, value)) {
            problems.add(conflict(key, earlier, value));
        }
    }

    static Problem conflict(String key, Value earlier, Value value) {
        Origin origin = earlier.origin();
        return Problem.error(
                "value-conflict",
                value.origin().location(),
                key,
                value.raw(),
                earlier.raw(),
                origin.sheet().isEmpty() ? origin.file() : origin.file() + "/" + origin.sheet(),
                Integer.toString(origin.rowNumber()),
                origin.column());
    }

    /** 1.2亿元 and 12,000 under 万元 are the same. */
    static boolean same(Value value, Value other) {
        NumberText number = NumberText.parse(value.raw());
        NumberText otherNumber = NumberText.parse(other.raw());
        if (number.kind() != NumberText.Kind.NUMBER || otherNumber.kind() != NumberText.Kind.NUMBER) {
            return value.stripped().raw().equals(other.stripped().raw());
        }
        Unit unit = unitOf(number, value);
        Unit otherUnit = unitOf(otherNumber, other);
        if (unit.convertsTo(otherUnit)) {
            BigDecimal base = number.value().multiply(unit.scale());
            return base.compareTo(otherNumber.value().multiply(otherUnit.scale())) == 0;
        }
        return number.value().compareTo(otherNumber.value()) == 0
                && (unit.text().equals(otherUnit.text())
                        || unit.text().isEmpty()
                        || otherUnit.text().isEmpty());
    }

    private static Unit unitOf(NumberText number, Value value) {
        return number.unit().text().isEmpty() ? Units.of(value.unit()) : number.unit();
    }
}
