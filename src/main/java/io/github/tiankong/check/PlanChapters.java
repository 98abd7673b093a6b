package io.github.tiankong.check;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.List;

/**
 * The chapters of a document that tell what is to be done. What they ask for may well be told under the same name of the
 * year that is over.
 */
final class PlanChapters {
    private static final List<String> PLAN = WordTable.lines(PlanChapters.class, "plan-words.txt");
    private static final List<String> RESULT = WordTable.lines(PlanChapters.class, "result-words.txt");
    private static final String HAN_DIGITS = "一二三四五六七八九十";
    private static final String HEADING_END = "。；：\n";
    private static final int LONGEST = 40;

    private PlanChapters() {}

    /** Whether a place stands in such a chapter: by its own heading, or by that of the chapter (三、下一步打算) around it. */
    static boolean holds(Template template, Place place, String section) {
        if (isPlan(section)) {
            return true;
        }
        List<DocxParagraph> paragraphs = template.document().paragraphs();
        for (int i = place.paragraphIndex(); i >= 0; i--) {
            String heading = chapter(paragraphs.get(i).text().strip());
            if (!heading.isEmpty()) {
                return isPlan(heading);
            }
        }
        return false;
    }

    private static boolean isPlan(String heading) {
        return PLAN.stream().anyMatch(heading::contains) && RESULT.stream().noneMatch(heading::contains);
    }

    /** The heading a paragraph begins with, if it is numbered as a chapter is (GB/T 9704: 一、). */
    private static String chapter(String text) {
        int digits = 0;
        while (digits < text.length() && HAN_DIGITS.indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        if (digits == 0 || !text.startsWith("、", digits)) {
            return "";
        }
        int end = digits;
        while (end < text.length() && end < LONGEST && HEADING_END.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
