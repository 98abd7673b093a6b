package io.github.tiankong.gui.intake;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.filling.ListRow;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.values.Layout;
import io.github.tiankong.values.Mapped;
import io.github.tiankong.values.Mapping;
import io.github.tiankong.values.Offer;
import io.github.tiankong.values.Offers;
import io.github.tiankong.values.Reading;
import io.github.tiankong.values.ReportPeriod;
import io.github.tiankong.values.SavedMapping;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tables hold for the fields of a template, ready to be shown. Mapped by the very code the command line uses.
 *
 * @param sheets how each table was understood
 * @param offers what finished reports say, field by field
 * @param mapped the values, before anybody confirmed them
 */
record Intake(List<SheetReading> sheets, List<OfferRow> offers, Mapped mapped) {
    static final Intake NONE =
            new Intake(List.of(), List.of(), new Mapped(new Values(Map.of(), Map.of(), List.of()), List.of()));
    private static final int MOST_UNKNOWN = 200;
    private static final String CONFLICT = "value-conflict";

    Intake {
        sheets = List.copyOf(sheets);
        offers = List.copyOf(offers);
    }

    /** What is asked of one reading. */
    record Question(
            IntakeFiles files,
            List<FieldName> names,
            ReportPeriod period,
            SavedMapping mapping,
            OptionalInt documentRow,
            Entries standing) {
        List<Table> tables() {
            return files.data().tables();
        }

        String encoding(String file) {
            return files.encodings().getOrDefault(file, "");
        }
    }

    static Intake of(Question question) {
        Mapped mapped = Mapping.map(
                question.tables(), question.names(), question.mapping(), question.documentRow(), question.period());
        Map<String, FieldName> byKey = new HashMap<>();
        question.names().forEach(name -> byKey.put(name.key(), name));
        Set<String> torn = mapped.values().problems().stream()
                .filter(problem -> problem.code().equals(CONFLICT))
                .map(problem -> problem.arguments().get(0))
                .collect(Collectors.toSet());
        List<SheetReading> sheets = new ArrayList<>();
        for (Reading reading : mapped.readings()) {
            List<NameRow> rows = new ArrayList<>();
            for (Reading.Binding binding : reading.bindings()) {
                if (!binding.name().isEmpty()) {
                    rows.add(row(binding, byKey, torn, mapped, question));
                }
            }
            rows.sort(Comparator.comparing(
                    row -> row.certainty() == Certainty.SAME || row.certainty() == Certainty.SAID));
            sheets.add(new SheetReading(
                    reading.file(),
                    reading.sheet(),
                    question.encoding(reading.file()),
                    reading.layout(),
                    reading.headingRowNumber(),
                    rows));
        }
        question.tables().stream()
                .filter(table -> sheets.stream().noneMatch(s -> isOf(s, table)))
                .forEach(table -> sheets.add(unknown(table, question)));
        return new Intake(sheets, offers(question, mapped), mapped);
    }

    /** In the order of the fields; each figure once, however often the reports print it. */
    private static List<OfferRow> offers(Question question, Mapped mapped) {
        List<Offer> all = new Offers(question.files().data().reports().stream()
                        .flatMap(report -> report.offers(question.names()).stream())
                        .toList())
                .all();
        List<OfferRow> rows = new ArrayList<>();
        for (FieldName name : question.names()) {
            all.stream()
                    .filter(offer -> offer.field().key().equals(name.key()))
                    .forEach(offer -> rows.add(
                            new OfferRow(offer, otherThan(offer.value(), offer.field(), mapped, question.standing()))));
        }
        return rows;
    }

    /** What the tables, or what was entered before, says against a figure of a report. */
    private static String otherThan(Value offered, FieldName field, Mapped mapped, Entries entries) {
        Value before = entries.current()
                .getOrDefault(field.key(), mapped.values().current().get(field.key()));
        return before == null || isSame(offered, before, field) ? "" : withUnit(before, field);
    }

    private static boolean isOf(SheetReading sheet, Table table) {
        return sheet.file().equals(table.file()) && sheet.sheet().equals(table.sheet());
    }

    /** A table in which no name is known: its first two columns, for a person to say what they are. */
    private static SheetReading unknown(Table table, Question question) {
        List<NameRow> rows = table.rows().stream()
                .filter(row -> !row.cell(0).isEmpty() && !row.cell(1).isEmpty())
                .limit(MOST_UNKNOWN)
                .map(row -> unnamed(row.cell(0), row.cell(1), question))
                .toList();
        return new SheetReading(
                table.file(), table.sheet(), question.encoding(table.file()), Layout.KEY_VALUE, 0, rows);
    }

    private static NameRow unnamed(String name, String sample, Question question) {
        Unit unit = unit(name, sample);
        List<FieldName> likely = NameRow.canBeSaid(name)
                ? Mapping.like(name, question.names()).stream()
                        .filter(field -> mayBeIn(unit, field))
                        .toList()
                : List.of();
        Certainty certainty = likely.isEmpty() ? Certainty.NONE : Certainty.LIKE;
        return new NameRow(name, sample, Optional.empty(), certainty, likely, "", false);
    }

    /** An amount is never offered for a rate. */
    private static boolean mayBeIn(Unit unit, FieldName field) {
        Unit own = Units.of(field.unit());
        return unit.family().isEmpty() || own.family().isEmpty() || unit.convertsTo(own);
    }

    /** The unit in the brackets at the end of a name, else the one the first value ends in. */
    private static Unit unit(String name, String sample) {
        int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
        boolean closed = name.endsWith("）") || name.endsWith(")");
        if (open >= 0 && closed) {
            return Units.of(name.substring(open + 1, name.length() - 1).strip());
        }
        int end = sample.length();
        while (end > 0 && !Character.isDigit(sample.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? Unit.NONE : Units.of(sample.substring(end).strip());
    }

    private static NameRow row(
            Reading.Binding binding, Map<String, FieldName> byKey, Set<String> torn, Mapped mapped, Question question) {
        Optional<FieldName> field = Optional.ofNullable(byKey.get(binding.key()));
        if (field.isEmpty()) {
            return unnamed(binding.name(), binding.sample(), question);
        }
        Optional<Value> found = found(binding, mapped);
        String standing = field.get()
                .list()
                .map(list -> standingRows(list, mapped, question.standing()))
                .orElseGet(() -> standing(binding, found, field.get(), question.standing()));
        boolean said = question.mapping().entries().stream()
                .anyMatch(entry ->
                        entry.name().equals(binding.name()) && !entry.means().isEmpty());
        Certainty matched = said ? Certainty.SAID : Certainty.SAME;
        Certainty taken = standing.isEmpty() ? matched : Certainty.OTHER;
        Certainty certainty = torn.contains(binding.key()) ? Certainty.TORN : taken;
        String sample = found.filter(value -> value.raw().strip().equals(binding.sample()))
                .map(value -> withUnit(value, field.get()))
                .orElse(binding.sample());
        NameRow row = new NameRow(binding.name(), sample, field, certainty, List.of(), standing, binding.ofLast());
        row.takenProperty().set(certainty == Certainty.SAME || certainty == Certainty.SAID);
        return row;
    }

    /** The value the tables give in the end where this row speaks of it. */
    private static Optional<Value> found(Reading.Binding binding, Mapped mapped) {
        Map<String, Value> values =
                binding.ofLast() ? mapped.values().last() : mapped.values().current();
        return Optional.ofNullable(values.get(binding.key()));
    }

    /** What a person typed or another table gave for the same year, where it is not the same. */
    private static String standing(Reading.Binding binding, Optional<Value> now, FieldName field, Entries entries) {
        Value before = (binding.ofLast() ? entries.last() : entries.current()).get(field.key());
        boolean same = now.isEmpty() || before == null || isSame(now.get(), before, field);
        return same ? "" : withUnit(before, field);
    }

    private static boolean isSame(Value now, Value before, FieldName field) {
        return before.origin().kind() == Origin.Kind.DEFAULT
                || withUnit(now, field).equals(withUnit(before, field));
    }

    /** As a person reads it beside another: a bare number is in the unit its source tells, else in that of the field. */
    private static String withUnit(Value value, FieldName field) {
        String raw = value.raw().strip();
        boolean bare = !raw.isEmpty() && Character.isDigit(raw.charAt(raw.length() - 1));
        return bare ? raw + (value.unit().isEmpty() ? field.unit() : value.unit()) : raw;
    }

    /** The rows a list has already, where they are not the same. */
    private static String standingRows(String list, Mapped mapped, Entries entries) {
        List<ListRow> before = entries.rows(list);
        List<ListRow> now = mapped.values().lists().getOrDefault(list, List.of()).stream()
                .map(entry -> new ListRow(entry.current(), entry.last()))
                .toList();
        return before.isEmpty() || before.equals(now) ? "" : Integer.toString(before.size());
    }

    /** Everything worth a sentence; names that stand for nothing are shown as rows instead. */
    List<Problem> problems() {
        return mapped.values().problems().stream()
                .filter(problem -> !problem.code().startsWith("column-unmatched"))
                .toList();
    }
}
