package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The period a report is about: the first one from January on in its text (2026年上半年, 1—6月), else its first month of a
 * year; or what the values say of it.
 *
 * @param month its last month; 0 if nothing tells it
 * @param years the years it may be of: its own, else all the text names; empty if it names none
 */
public record ReportPeriod(int month, Set<Integer> years) {
    /** Nothing tells it. */
    public static final ReportPeriod NONE = new ReportPeriod(0, Set.of());

    private static final Properties LEADS = Resource.properties(ReportPeriod.class, "leads.properties");
    private static final List<String> MONTH_FIELDS =
            List.of(LEADS.getProperty("field.month").split(",", -1));
    private static final List<String> YEAR_FIELDS =
            List.of(LEADS.getProperty("field.year").split(",", -1));

    public ReportPeriod {
        years = Set.copyOf(years);
    }

    /** As a draft's paragraphs tell it, whose masks tell nothing. */
    public static ReportPeriod of(List<String> paragraphs) {
        List<PeriodText.Told> told = paragraphs.stream()
                .flatMap(text -> PeriodText.find(text).stream())
                .toList();
        Set<Integer> years = told.stream()
                .map(PeriodText.Told::year)
                .filter(year -> year > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<PeriodText.Told> own = told.stream()
                .filter(PeriodText.Told::fromJanuary)
                .findFirst()
                .or(() ->
                        told.stream().filter(t -> t.year() > 0 && t.month() > 0).findFirst());
        return own.map(t -> new ReportPeriod(t.month(), t.year() > 0 ? Set.of(t.year()) : years))
                .orElseGet(() -> new ReportPeriod(0, years));
    }

    /** The same where values fill the month or the year the text leaves open. */
    ReportPeriod with(Map<String, Value> values) {
        int givenMonth = given(values, MONTH_FIELDS);
        int givenYear = given(values, YEAR_FIELDS);
        return new ReportPeriod(
                givenMonth >= 1 && givenMonth <= 12 ? givenMonth : month, givenYear > 0 ? Set.of(givenYear) : years);
    }

    private static int given(Map<String, Value> values, List<String> keys) {
        for (String key : keys) {
            Value value = values.get(key);
            NumberText number = value == null ? NumberText.parse("") : NumberText.parse(value.raw());
            if (number.kind() == NumberText.Kind.NUMBER && number.value().scale() <= 0) {
                return number.value().intValue();
            }
        }
        return 0;
    }

    /** Whether a period may be this one, as far as both are told. */
    boolean mayBe(int year, int lastMonth) {
        boolean ofYear = year == 0 || years.isEmpty() || years.contains(year);
        return ofYear && (lastMonth == 0 || month == 0 || month == lastMonth);
    }

    /** Whether a heading or title speaks of periods, none of which may be this one. */
    boolean isAgainst(String text) {
        List<PeriodText.Told> told = PeriodText.find(text);
        return !told.isEmpty() && told.stream().noneMatch(t -> mayBe(t.year(), t.month()));
    }

    /** As people write it: 2026年1—6月; the years alone if no month is told. */
    String text() {
        String year = years.size() == 1 ? years.iterator().next() + "年" : "";
        String allYears = years.stream().sorted().map(y -> y + "年").collect(Collectors.joining("、"));
        return month == 0 ? allYears : year + (month == 1 ? "1月" : "1—" + month + "月");
    }
}
