package io.github.tiankong.slot;

import java.util.List;

/** Names years, months and days by the event they date, or as the period the text reports on. */
final class DateLabels {
    /** A line of a date with the spaces that push it to the right. */
    private static final int LONGEST_DATE_LINE = 100;

    private static final int LONGEST_EVENT = 10;
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_PLAN = 6;
    private static final String AFTER_DATE = "底末初前后起止间内，, 的";

    private final Genre genre;
    private final Sections sections;

    DateLabels(Genre genre, Sections sections) {
        this.genre = genre;
        this.sections = sections;
    }

    Label name(List<Spot> spots, Spot spot, Chains.Link link) {
        if (link.kind() == Chains.Kind.RANGE || link.kind() == Chains.Kind.FROM_TO) {
            return ofRange(spots, spot, link.part());
        }
        if (spot.type() == SlotType.YEAR && isReportYear(spot)) {
            return period(yearOf(spot));
        }
        if (spot.type() == SlotType.YEAR && !spot.gap().isEmpty() && spot.rest().startsWith("〕")) {
            return Label.of("文号年份");
        }
        if (spot.type() == SlotType.YEAR
                && (spot.rest().startsWith("底") || spot.rest().startsWith("末"))) {
            return Label.of("期末年份");
        }
        if (spot.type() == SlotType.YEAR && spot.rest().startsWith("的")) {
            return Label.of("基期年份");
        }
        String event = event(spots, spot);
        if (spot.type() == SlotType.YEAR && !Lexicon.GENRES.ending(event).isEmpty() && event.length() <= LONGEST_PLAN) {
            return Label.of(Lexicon.GENRES.meaning(Lexicon.GENRES.ending(event)));
        }
        if (event.isEmpty()) {
            event = bound(firstOfDate(spots, spot).head().strip());
        }
        if (event.isEmpty()) {
            boolean head = genre.isHead(spot.typed().paragraphIndex());
            event = head ? genre.event() : formWord(spot);
        }
        return Label.of(event + suffix(spot.type()));
    }

    /** 自____年__月__日起至____年__月__日止. */
    private static String bound(String head) {
        if (head.equals("自") || head.equals("从")) {
            return "起始";
        }
        return head.endsWith("至") || head.endsWith("到") ? "截止" : "";
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
            boolean opens = (part == 0 ? spot : spots.get(spot.index() - 1)).beginsSentence()
                    || genre.isTitle(spot.typed().paragraphIndex());
            String label = (compared ? "对比期" : "统计") + bound + "月";
            return opens ? period(label) : Label.of(label);
        }
        String event = event(spots, spot);
        return Label.of(event + (part == 0 ? "起始" : "结束") + (spot.type() == SlotType.YEAR ? "年份" : "日"));
    }

    private static Label period(String label) {
        return Label.of(label, label, Label.Says.PERIOD);
    }

    /** The title's year, or one a sentence opens with: 2020年，全县…. */
    private boolean isReportYear(Spot spot) {
        String rest = spot.rest();
        String part = Lexicon.YEAR_PARTS.startingAt(rest, 0);
        boolean opensSentence =
                spot.beginsSentence() && rest.length() > part.length() && "，,".indexOf(rest.charAt(part.length())) >= 0;
        return genre.isTitle(spot.typed().paragraphIndex()) || (opensSentence && !isDateLine(spot));
    }

    private String yearOf(Spot spot) {
        int paragraph = spot.typed().paragraphIndex();
        String sectionWord = genre.isTitle(paragraph) ? "" : Lexicon.GENRES.lastIn(sections.headingOf(paragraph));
        String planned = Lexicon.GENRES.meaning(sectionWord);
        return planned.startsWith("工作计划") || planned.startsWith("展望") ? planned : genre.yearLabel();
    }

    private String event(List<Spot> spots, Spot spot) {
        if (FormLabels.isForm(spot.gap())) {
            return FormLabels.before(spot.gap()).replace("日期", "").replace("时间", "");
        }
        if (isDateLine(spot)) {
            return genre.isHead(spot.typed().paragraphIndex()) ? genre.event() : "落款";
        }
        Spot last = lastOfDate(spots, spot);
        String head = firstOfDate(spots, spot).head();
        if (head.contains("截至") || head.contains("截止")) {
            return "统计截止";
        }
        String behind = Phrase.ofTail(afterDate(last.rest()));
        String done = Lexicon.VERBS.startingAt(behind, 0);
        if (behind.length() - done.length() > 2) {
            behind = Phrase.withoutLeads(behind.substring(done.length()));
        }
        if (!behind.isEmpty()) {
            int joint = behind.length() <= LONGEST_EVENT ? -1 : behind.lastIndexOf('和');
            String event = behind.substring(joint + 1);
            return event.length() <= LONGEST_EVENT ? event : event.substring(0, LONGEST_EVENT);
        }
        String own = Phrase.ofHead(bound(head.strip()).isEmpty() ? head : "");
        return own.length() <= LONGEST_EVENT ? own : own.substring(own.length() - LONGEST_EVENT);
    }

    /** The words after a date, over the comma that may part them: 2020年5月，某县…. */
    private static String afterDate(String rest) {
        int from = 0;
        while (from < rest.length() && AFTER_DATE.indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < rest.length() && "，,；;。：:（、".indexOf(rest.charAt(to)) < 0) {
            to++;
        }
        return Phrase.withoutLeads(rest.substring(from, to));
    }

    private static boolean isDateLine(Spot spot) {
        String text = spot.paragraph().text();
        return text.length() <= LONGEST_DATE_LINE
                && text.replace(" ", "").replace("　", "").length() <= 24
                && text.indexOf('年') >= 0
                && text.chars().filter(Character::isIdeographic).count() <= 3;
    }

    private static Spot firstOfDate(List<Spot> spots, Spot spot) {
        int at = spot.index();
        while (at > 0
                && spots.get(at).touchesPrevious()
                && isDate(spots.get(at - 1))
                && spots.get(at).sameParagraph(spots.get(at - 1))) {
            at--;
        }
        return spots.get(at);
    }

    private static Spot lastOfDate(List<Spot> spots, Spot spot) {
        int at = spot.index();
        while (at + 1 < spots.size() && goesOn(spots.get(at), spots.get(at + 1))) {
            at++;
        }
        return spots.get(at);
    }

    private static boolean goesOn(Spot date, Spot next) {
        return next.sameParagraph(date)
                && isDate(next)
                && next.gap().length() <= 2
                && "年月日—-–至和、".contains(next.gap().strip());
    }

    private static boolean isDate(Spot spot) {
        return spot.type() == SlotType.YEAR || spot.type() == SlotType.MONTH || spot.type() == SlotType.DAY;
    }

    private static String suffix(SlotType type) {
        return switch (type) {
            case YEAR -> "年份";
            case MONTH -> "月份";
            default -> "日";
        };
    }
}
