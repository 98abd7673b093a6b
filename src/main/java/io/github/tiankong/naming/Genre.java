package io.github.tiankong.naming;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.Sections;
import io.github.tiankong.phrase.Lexicon;

/** What kind of text a draft is, as its title says: a year in a 总结 is the year summed up, in a plan the year planned. */
public final class Genre {
    private static final int TITLE_LINES = 12;
    private static final int LONGEST_TITLE = 45;
    private static final String PLANS = "计划年";
    private static final String NAMELESS = "报告年度";

    private final String yearLabel;
    private final String event;
    private final int titleIndex;

    private Genre(String word, String yearLabel, int titleIndex) {
        String named = Lexicon.GENRE_EVENTS.meaning(word);
        event = named.isEmpty() ? yearLabel.substring(0, 2) : named;
        this.yearLabel = yearLabel;
        this.titleIndex = titleIndex;
    }

    public static Genre of(Draft draft) {
        int lines = Math.min(TITLE_LINES, draft.paragraphs().size());
        for (int i = 0; i < lines; i++) {
            Paragraph paragraph = draft.paragraphs().get(i);
            String text = paragraph.text().strip();
            String word = text.length() <= LONGEST_TITLE && text.indexOf('。') < 0 && !Sections.isNumbered(text)
                    ? word(text)
                    : "";
            if (!word.isEmpty()) {
                return new Genre(word, Lexicon.GENRES.meaning(word), i);
            }
        }
        return new Genre("", NAMELESS, -1);
    }

    /** The last word of its kind; 总结 of 上半年总结及下半年打算. */
    static String word(String title) {
        String last = Lexicon.GENRES.lastIn(title);
        String first = Lexicon.GENRES.firstIn(title);
        boolean addsPlan = Lexicon.GENRES.meaning(last).contains(PLANS)
                && !Lexicon.GENRES.meaning(first).contains(PLANS);
        return addsPlan ? first : last;
    }

    /** What the year of the title is called: 总结年度. */
    String yearLabel() {
        return yearLabel;
    }

    /** What a date alone on its line is called after: 讲话. */
    String event() {
        return event;
    }

    /** The number of an issue: 简报期号, 简报总期号. */
    Label issue(String head) {
        return Label.of(event() + (head.endsWith("总第") ? "总期号" : "期号"));
    }

    /** Whether the text is one that parties sign. */
    boolean isContract() {
        return yearLabel.startsWith("签订");
    }

    /** Whether the paragraph is the title or stands right under it. */
    boolean isHead(int paragraphIndex) {
        return titleIndex >= 0 && paragraphIndex >= titleIndex && paragraphIndex <= titleIndex + 3;
    }

    boolean isTitle(int paragraphIndex) {
        return paragraphIndex == titleIndex;
    }
}
