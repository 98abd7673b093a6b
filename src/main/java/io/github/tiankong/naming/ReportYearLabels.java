package io.github.tiankong.naming;

import io.github.tiankong.draft.Sections;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;

/** Tells the years a text reports on or plans from those of events, and names them by title, heading and tense. */
final class ReportYearLabels {
    private static final String PLANNED = "计划年度";
    private static final int LONGEST_TITLE = 45;
    /** （十二） and 一、 */
    private static final int LONGEST_NUMBERING = 4;

    private final Genre genre;
    private final Sections sections;

    ReportYearLabels(Genre genre, Sections sections) {
        this.genre = genre;
        this.sections = sections;
    }

    /** The title's year, or one a sentence opens with: 2020年，全县…. */
    boolean isReportYear(Spot spot) {
        String rest = spot.rest();
        String part = Lexicon.YEAR_PARTS.startingAt(rest, 0);
        boolean opensSentence = spot.beginsSentence() && (rest.startsWith("的") || judges(rest))
                || spot.beginsSentence()
                        && rest.length() > part.length()
                        && ("，,".indexOf(rest.charAt(part.length())) >= 0
                                || Lexicon.startsWith(Lexicon.FUTURE, rest.substring(part.length()))
                                || Lexicon.startsWith(Lexicon.REGIONS, rest.substring(part.length())));
        return genre.isTitle(spot.typed().paragraphIndex())
                || isRunningTitle(spot)
                || isCaption(spot)
                || isPlannedYear(spot)
                || headsSection(spot)
                || (opensSentence && !DateLines.isDateLine(spot));
    }

    /** 力争2026年营业收入突破5亿元: the clause runs into a figure; 力争2026年投产 is the date of an event. */
    private static boolean isPlannedYear(Spot spot) {
        String head = spot.head();
        boolean urged =
                Lexicon.endsWith(Lexicon.FUTURE, head) && Phrase.ofHead(head).isEmpty();
        return urged && !spot.tail().isEmpty() && spot.runsIntoNext();
    }

    /** 2025年是本行转型的关键之年. */
    private static boolean judges(String rest) {
        String clause = rest.split("[，。；]", 2)[0];
        return clause.startsWith("是") && (clause.endsWith("之年") || clause.endsWith("一年"));
    }

    /** 二、20XX年工作计划 and 一、20XX年主要工作 speak of the years the whole text speaks of. */
    private boolean headsSection(Spot spot) {
        String before = spot.gap();
        boolean heading = spot.typed().figure().start() == before.length()
                && before.strip().length() <= LONGEST_NUMBERING;
        int paragraph = spot.typed().paragraphIndex();
        boolean own = heading && sections.isHeading(paragraph);
        return own && (!planned(paragraph).isEmpty() || Lexicon.startsWith(Lexicon.REVIEWS, spot.rest()));
    }

    /** 表1　2023年居民消费价格: the year of a table. */
    private static boolean isCaption(Spot spot) {
        String before = spot.gap();
        boolean opens = spot.typed().figure().start() == before.length() && before.length() <= LONGEST_NUMBERING;
        return opens
                && before.length() > 1
                && "表图".indexOf(before.charAt(0)) >= 0
                && Character.isDigit(before.charAt(1))
                && spot.paragraph().text().indexOf('。') < 0;
    }

    /** The title repeated in a header or footer. */
    private static boolean isRunningTitle(Spot spot) {
        String part = spot.paragraph().part();
        boolean outside = part.startsWith("header") || part.startsWith("footer");
        return outside && spot.paragraph().text().strip().length() <= LONGEST_TITLE;
    }

    private static String afterComma(String rest) {
        String left = rest;
        while (!left.isEmpty() && "，, 我们将".indexOf(left.charAt(0)) >= 0 && !Lexicon.startsWith(Lexicon.FUTURE, left)) {
            left = left.substring(1);
        }
        boolean region =
                left.length() > 2 && "全我本".indexOf(left.charAt(0)) >= 0 && "省市县区镇乡院校局".indexOf(left.charAt(1)) >= 0;
        String plan = region ? left.substring(2) : left;
        // 集团计划实现: who plans
        return plan.replaceFirst("^(集团公司|集团|公司|园区|学院|学校|医院)", "");
    }

    String yearOf(Spot spot) {
        if (isRunningTitle(spot)) {
            return genre.yearLabel();
        }
        int paragraph = spot.typed().paragraphIndex();
        if (spot.rest().startsWith("的")) {
            return "工作年份";
        }
        String planned = planned(paragraph);
        if (isPlannedYear(spot) || Lexicon.startsWith(Lexicon.FUTURE, afterComma(spot.rest()))) {
            return planned.isEmpty() ? PLANNED : planned;
        }
        String titled = genre.isTitle(paragraph) ? Genre.word(spot.rest()) : "";
        if (!titled.isEmpty()
                && !titled.equals("情况")
                && spot.rest().length() < spot.paragraph().text().length() / 2) {
            return Lexicon.GENRES.meaning(titled);
        }
        return planned.isEmpty() ? genre.yearLabel() : planned;
    }

    /** What the year of a section of plans is called, empty in any other section. */
    private String planned(int paragraph) {
        String word = genre.isTitle(paragraph) ? "" : Lexicon.GENRES.lastIn(sections.headingOf(paragraph));
        String label = Lexicon.GENRES.meaning(word);
        boolean aims = label.startsWith("目标") && sections.isHeading(paragraph);
        return label.contains("计划") || label.startsWith("展望") ? label : aims ? PLANNED : "";
    }
}
