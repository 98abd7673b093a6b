package io.github.tiankong.naming;

import io.github.tiankong.draft.Sections;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.List;

/** Names years, months and days by the event they date, or as the period the text reports on. */
final class DateLabels {
    private static final WordTable TERMS = Lexicon.wordClass("terms");
    private static final WordTable TIMES = Lexicon.wordClass("times");
    private static final WordTable AS_OF = Lexicon.wordClass("as-of");
    private static final WordTable RESULTS = Lexicon.wordClass("result-verbs");
    private static final WordTable REPORTED = Lexicon.wordClass("reported");

    private static final int LONGEST_EVENT = 10;
    private static final int LONGEST_LINE = 100;
    /** （10月1日0时至10月 */
    private static final int FARTHEST_BRACKET = 16;

    private static final int LONGEST_PLAN = 6;
    private static final WordTable BOUNDED = Lexicon.wordClass("bounded-events");
    private static final WordTable OCCURRED = Lexicon.wordClass("occurring");

    private final Genre genre;
    private final Sections sections;
    private final ReportYearLabels years;
    /** What the last event was told of, and where. */
    private String subject = "";

    private int paragraph = -1;
    private int sentence = -1;

    DateLabels(Genre genre, Sections sections) {
        this.genre = genre;
        this.sections = sections;
        years = new ReportYearLabels(genre, sections);
    }

    Label name(List<Spot> spots, Spot spot, Chains.Link link, Story story) {
        if (link.kind() == Chains.Kind.RANGE || link.kind() == Chains.Kind.FROM_TO) {
            return ofRange(spots, spot, link.part());
        }
        String reported = reported(spots, spot);
        if (!reported.isEmpty()) {
            return period(reported);
        }
        String beside = spot.type() == SlotType.YEAR ? YearWords.of(spot) : "";
        if (!beside.isEmpty()) {
            return Label.of(beside);
        }
        int stated = spot.type() == SlotType.DAY ? spot.head().indexOf("日为") : -1;
        if (stated > 0) {
            return Label.of(Phrase.ofHead(spot.head().substring(0, stated + 1)));
        }
        String occurred = occurred(spots, spot, story);
        String event = occurred.isEmpty() ? event(spots, spot) : occurred;
        if (event.startsWith("事故") && story.lead().endsWith("事故")) {
            event = story.lead();
        }
        if (spot.type() == SlotType.YEAR && event.length() == 1 && spot.beginsSentence()) {
            // 2023年面向30省招生: one letter left of the words behind is no event
            return period(years.yearOf(spot));
        }
        boolean titled =
                spot.type() == SlotType.YEAR && event.length() <= LONGEST_PLAN && !FormLabels.isForm(spot.gap());
        if (titled && !Lexicon.GENRES.ending(event).isEmpty()) {
            return period(Lexicon.GENRES.meaning(Lexicon.GENRES.ending(event)));
        }
        String named = bounded(spots, spot, event, story);
        return Label.of(named + (DateParts.isMinute(spot) ? "分" : suffix(spot.type())));
    }

    /** A year or month the text reports on; empty for one of an event and for days. */
    private String reported(List<Spot> spots, Spot spot) {
        if (spot.type() == SlotType.YEAR && (years.isReportYear(spot) || ReportMonths.opensMonths(spots, spot))) {
            return years.yearOf(spot);
        }
        boolean month = spot.type() == SlotType.MONTH;
        boolean ends = month && ReportMonths.ends(spots, spot);
        return ends ? "统计截止月" : month && ReportMonths.opens(spots, spot) ? "统计月份" : "";
    }

    /** 租赁起始 of 租赁期限5年，自5月起: the event with the bound of its span that the date is. */
    private String bounded(List<Spot> spots, Spot spot, String told, Story story) {
        String bound = DateParts.bound(spots, spot);
        String event = told.isEmpty() && !bound.isEmpty() ? withoutTerm(story.subject()) : told;
        boolean ends = bound.equals("截止")
                && !genre.isContract()
                && !FormLabels.isForm(DateParts.opening(spots, spot).gap());
        event += Lexicon.endsWith(BOUNDED, event) ? "" : ends ? "结束" : bound;
        if (event.isEmpty() && DateParts.last(spots, spot).rest().startsWith("起")) {
            return "开始";
        }
        boolean head = genre.isHead(spot.typed().paragraphIndex());
        return !event.isEmpty() ? event : head ? genre.event() : formWord(spot);
    }

    /** 最大负荷出现 of 最大负荷500万千瓦，出现在7月5日; empty where nothing is told so. */
    private static String occurred(List<Spot> spots, Spot spot, Story story) {
        String head = DateParts.first(spots, spot).head();
        String told = withoutTerm(story.subjectStem());
        String verb = OCCURRED.endingAt(head, head.length());
        String stem = head.equals(verb) ? told : Phrase.ofHead(head.substring(0, head.length() - verb.length()));
        return verb.isEmpty() || stem.isEmpty() ? "" : stem + verb.substring(0, 2);
    }

    /** 租赁 of 租赁期限. */
    private static String withoutTerm(String subject) {
        return subject.substring(
                0, subject.length() - TERMS.endingAt(subject, subject.length()).length());
    }

    /** What the form in this line is for: 填报单位：____ ____年. */
    private static String formWord(Spot spot) {
        String text = spot.paragraph().text();
        int colon = text.length() > LONGEST_LINE ? -1 : text.indexOf('：');
        String first = colon < 0 ? "" : FormLabels.before(text.substring(0, colon + 1));
        return first.length() >= 2 ? first.substring(0, 2) : "";
    }

    private Label ofRange(List<Spot> spots, Spot spot, int part) {
        String bound = part == 0 ? "起始" : "截止";
        if (spot.type() == SlotType.MONTH) {
            String before =
                    part == 0 ? spot.head() : spots.get(spot.index() - 1).head();
            boolean compared = before.endsWith("比") || before.endsWith("较");
            boolean report = !before.contains("预计") && Phrase.ofHead(before).isEmpty();
            boolean opens = report
                    || (part == 0 ? spot : spots.get(spot.index() - 1)).beginsSentence()
                    || genre.isTitle(spot.typed().paragraphIndex());
            String label = (compared ? "对比期" : "统计") + bound + "月";
            return opens && !compared ? period(label) : Label.of(label);
        }
        boolean school = spots.get(spot.index() + 1 - part).rest().startsWith("学年");
        String event = school ? "学年" : event(spots, spot);
        return Label.of(event + (part == 0 ? "起始" : "结束") + (spot.type() == SlotType.YEAR ? "年份" : "日"));
    }

    private static Label period(String label) {
        return Label.of(label, label, Label.Says.PERIOD);
    }

    /** 3月份生产月报 in the title, 现将3月工作汇报如下: the month of the report. */
    private boolean isTitled(Spot last) {
        boolean title = genre.isTitle(last.typed().paragraphIndex())
                && !Lexicon.GENRES.ending(last.rest().strip()).isEmpty();
        return title || Lexicon.endsWith(REPORTED, last.rest().split("[，。]", 2)[0]);
    }

    private String event(List<Spot> spots, Spot spot) {
        Spot first = DateParts.opening(spots, spot);
        if (FormLabels.isForm(first.gap())) {
            return asked(first, spot);
        }
        if (DateLines.isDateLine(spot)) {
            return genre.isHead(spot.typed().paragraphIndex()) || genre.isContract() ? genre.event() : "落款";
        }
        if (genre.isHead(spot.typed().paragraphIndex()) && DateLines.tellsSitting(spot)) {
            return "会议";
        }
        String head = first.head();
        String asked = Phrase.ofHead(head);
        String time = TIMES.endingAt(asked, asked.length());
        if (!time.isEmpty()) {
            return asked.substring(0, asked.length() - time.length());
        }
        if (Lexicon.contains(AS_OF, head)) {
            return "统计截止";
        }
        Spot last = DateParts.last(spots, spot);
        if (isTitled(last)) {
            return genre.event();
        }
        if (last.rest().startsWith("第")) {
            // 2025年第12期 may bear another year than the day it comes out
            return genre.event() + "期号";
        }
        String behind = EventWords.behind(spots, last);
        if (!behind.isEmpty()) {
            String subject = subject(first, behind);
            return subject.isEmpty() && !Lexicon.startsWith(RESULTS, behind)
                    ? behind
                    : subject + Happenings.core(behind);
        }
        String own = Phrase.ofHead(DateParts.bound(spots, spot).isEmpty() ? head : "");
        String event = own.isEmpty() && spot.type() != SlotType.YEAR ? bracketed(first) : own;
        return event.length() <= LONGEST_EVENT ? event : event.substring(event.length() - LONGEST_EVENT);
    }

    /** What the form asks the date of. */
    private String asked(Spot first, Spot spot) {
        String asked = FormLabels.before(first.gap()).replace("日期", "").replace("时间", "");
        boolean opens = first.gap().length() == first.typed().figure().start();
        return asked.isEmpty() && opens ? topic(spot) : asked.equals("报告期") ? "报告" : asked;
    }

    /** 拆迁签约 of 拆迁签约5月启动，6月完成: what happens next is told of what was told last. */
    private String subject(Spot first, String event) {
        String own = EventWords.subject(first, event);
        String link = Lexicon.DATE_LINKS.endingAt(first.head(), first.head().length());
        boolean goesOn = own.isEmpty()
                && link.equals(first.head())
                && Happenings.happens(event)
                && first.typed().paragraphIndex() == paragraph
                && first.sentence() == sentence;
        if (!own.isEmpty()) {
            subject = own;
            paragraph = first.typed().paragraphIndex();
            sentence = first.sentence();
        }
        return goesOn ? subject : own;
    }

    /** 国庆假期 of 国庆假期（10月1日0时至7日24时）: what a date in brackets explains. */
    private static String bracketed(Spot date) {
        String text = date.paragraph().text();
        int start = date.typed().figure().start();
        int open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
        boolean near = open > 0
                && start - open <= FARTHEST_BRACKET
                && text.substring(open, start).chars().noneMatch(c -> "）)，,。；;".indexOf(c) >= 0);
        int from = open;
        while (near && from > 0 && open - from <= LONGEST_EVENT && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        // 天 of 假期5天（10月1日 is a unit
        return open - from > 1 ? Phrase.ofHead(text.substring(from, open)) : "";
    }

    /** The heading's words, where the form asks for no more than a time. */
    private String topic(Spot spot) {
        String heading = Phrase.ofHead(sections.headingOf(spot.typed().paragraphIndex()));
        return heading.length() <= LONGEST_EVENT ? heading : "";
    }

    private static String suffix(SlotType type) {
        return switch (type) {
            case YEAR -> "年份";
            case MONTH -> "月份";
            case OTHER -> "时";
            default -> "日";
        };
    }
}
