package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.NameFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Finds the periods a running text speaks of, such as a title or a sentence.
 *
 * <pre>{@code
 * period = year [ 度 ] [ span ] | span
 * span   = 1 dash month 月 | month 月 | 一季度 | 上半年 | 前三季度
 * }</pre>
 *
 * A day is none (2026年7月5日), nor is a span behind 去年.
 */
final class PeriodText {
    private static final Properties LEADS = Resource.properties(PeriodText.class, "leads.properties");
    private static final List<String> SPANS = words("span");
    private static final List<String> LAST_YEAR = words("lastyear");
    private static final String DASHES = "-—–―~─至到";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_POSSIBLE_YEAR = 2100;

    private final String text;
    private final List<Told> found = new ArrayList<>();
    private int at;

    private PeriodText(String text) {
        this.text = NameFolding.squeeze(text);
    }

    /**
     * A period.
     *
     * @param year 0 if it is not told
     * @param month its last month; 0 if only a year is told
     * @param fromJanuary whether it runs from January to that month
     */
    record Told(int year, int month, boolean fromJanuary) {}

    /** Those of a text in their order. */
    static List<Told> find(String text) {
        PeriodText scan = new PeriodText(text);
        while (scan.at < scan.text.length()) {
            scan.step();
        }
        return scan.found;
    }

    private void step() {
        int start = at;
        int number = number();
        boolean isYear = at == start + 4 && number >= FIRST_YEAR && number <= LAST_POSSIBLE_YEAR && has("年");
        int year = isYear ? number : 0;
        if (isYear) {
            at += has("年度") ? 2 : 1;
        } else {
            at = start;
        }
        int month = span(isYear);
        boolean fromJanuary = month > 0;
        if (month == 0) {
            month = month();
        }
        boolean lastYears = LAST_YEAR.stream().anyMatch(word -> text.startsWith(word, start - word.length()));
        if (month >= 0 && month + year > 0 && !lastYears) {
            found.add(new Told(year, month, fromJanuary));
        }
        skip(start);
    }

    /** On from what was read, or over the number or letter that was nothing. */
    private void skip(int start) {
        if (at == start) {
            number();
            at = Math.max(at, start + 1);
        }
    }

    /** 1—6月, 上半年: its last month; 0 if none stands here, and nothing is read then. */
    private int span(boolean behindYear) {
        for (int i = 0; i < SPANS.size(); i++) {
            boolean whole = i == SPANS.size() - 1;
            if (has(SPANS.get(i)) && (!whole || behindYear)) {
                at += SPANS.get(i).length();
                return 3 * (i + 1);
            }
        }
        int start = at;
        int first = number();
        int dash = at;
        while (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0 && at < dash + 2) {
            at++;
        }
        int last = at > dash ? number() : 0;
        if (first == 1 && last >= 1 && last <= 12 && has("月")) {
            at++;
            return last;
        }
        at = start;
        return 0;
    }

    /** 6月: the month; 0 if none stands here; -1 if it is one of a day. */
    private int month() {
        int start = at;
        int month = number();
        if (month < 1 || month > 12 || !has("月")) {
            at = start;
            return 0;
        }
        at++;
        int end = at;
        if (number() > 0 && has("日")) {
            at++;
            return -1;
        }
        at = end;
        return month;
    }

    /** The digits from here on; 0 if there are none or more than a year has. */
    private int number() {
        int number = 0;
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = at < start + 4 ? number * 10 + text.charAt(at) - '0' : 0;
            at++;
        }
        return at - start > 4 ? 0 : number;
    }

    private boolean has(String word) {
        return text.startsWith(word, at);
    }

    private static List<String> words(String key) {
        return List.of(LEADS.getProperty(key).split(",", -1));
    }
}
