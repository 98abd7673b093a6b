package io.github.tiankong.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The headings paragraphs stand under: Word heading styles, bold lines, and the numbering of official documents (GB/T
 * 9704: 一、（一）1.（1）; 第一章). A lead sentence that is numbered (二、工业。今年…) or bold heads its own paragraph.
 */
public final class Sections {
    private static final String HAN_DIGITS = "〇零一二三四五六七八九十百";
    private static final String HEADING_END = "。；;：:\n";
    private static final int LONGEST = 40;
    /** Below the numbers of official documents, which reach the fourth level. */
    private static final int LEAD_LEVEL = 5;

    private static final int LONGEST_SIGNATURE = 30;
    private static final int MOST_SIGNATURE_LINES = 6;

    private final List<String> headings = new ArrayList<>();
    private final List<List<String>> headingsOver = new ArrayList<>();
    private final Set<Integer> headingLines = new HashSet<>();
    private final int firstHeading;

    private Sections(Draft draft) {
        String heading = "";
        Deque<Heading> open = new ArrayDeque<>();
        List<String> over = List.of();
        int first = Integer.MAX_VALUE;
        for (Paragraph paragraph : draft.paragraphs()) {
            String own = headingOf(paragraph);
            if (!own.isEmpty()) {
                heading = own;
                first = Math.min(first, headings.size());
                headingLines.add(headings.size());
                Heading next = new Heading(headings.size(), levelOf(paragraph), own, false);
                while (!open.isEmpty() && open.peek().level() >= next.level()) {
                    open.pop();
                }
                open.push(next);
                over = open.stream().map(Heading::title).toList();
            }
            headings.add(heading);
            headingsOver.add(over);
        }
        firstHeading = first;
        for (int i = signature(draft.paragraphs()); i < headings.size(); i++) {
            headings.set(i, "");
            headingsOver.set(i, List.of());
        }
    }

    /** Where the lines of the signer and the date begin that close a text; its end where it closes otherwise. */
    private static int signature(List<Paragraph> paragraphs) {
        int begin = paragraphs.size();
        boolean dated = false;
        int lines = 0;
        for (int i = begin - 1; i >= 0 && lines < MOST_SIGNATURE_LINES; i--) {
            Paragraph paragraph = paragraphs.get(i);
            String text = paragraph.text().strip();
            if (paragraph.part().equals("body") && !text.isEmpty()) {
                boolean signs = text.length() <= LONGEST_SIGNATURE
                        && text.chars().noneMatch(c -> "。；：，、".indexOf(c) >= 0)
                        && paragraph.cell().isEmpty()
                        && headingOf(paragraph).isEmpty();
                if (!signs) {
                    break;
                }
                dated |= text.endsWith("日") && text.indexOf('月') > 0;
                begin = dated ? i : begin;
                lines++;
            }
        }
        return begin;
    }

    public static Sections of(Draft draft) {
        return new Sections(draft);
    }

    /** The outline of a draft: every paragraph that is a heading, or begins with one. */
    static List<Heading> outline(Draft draft) {
        List<Heading> outline = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Paragraph paragraph = draft.paragraphs().get(i);
            String title = headingOf(paragraph);
            if (!title.isEmpty()) {
                boolean whole = title.length() == paragraph.text().strip().length();
                outline.add(new Heading(i, levelOf(paragraph), title, whole));
            }
        }
        return outline;
    }

    /** The level a style says, else that of the numbering (GB/T 9704: 一、（一）1.（1）). */
    private static int levelOf(Paragraph paragraph) {
        String text = paragraph.text().strip();
        if (paragraph.outlineLevel() == 0 && !isNumbered(text) && beginsWithBoldLead(paragraph)) {
            return LEAD_LEVEL;
        }
        if (paragraph.outlineLevel() > 0 || !isNumbered(text) || text.startsWith("第")) {
            return Math.max(1, paragraph.outlineLevel());
        }
        boolean bracketed = text.startsWith("（") || text.startsWith("(");
        boolean han = HAN_DIGITS.indexOf(text.charAt(bracketed ? 1 : 0)) >= 0;
        return (han ? 1 : 3) + (bracketed ? 1 : 0);
    }

    /** The heading the paragraph stands under, or is; empty before the first one. */
    public String headingOf(int paragraphIndex) {
        return headings.get(paragraphIndex);
    }

    /** That heading and those it stands under itself, the nearest first. */
    public List<String> headingsOver(int paragraphIndex) {
        return headingsOver.get(paragraphIndex);
    }

    /** Whether the paragraph is a heading or begins with one. */
    public boolean isHeading(int paragraphIndex) {
        return headingLines.contains(paragraphIndex);
    }

    /** Whether the paragraph stands before the first heading. */
    public boolean isOpening(int paragraphIndex) {
        return paragraphIndex < firstHeading;
    }

    private static String headingOf(Paragraph paragraph) {
        if (paragraph.cell().isPresent() || !paragraph.part().equals("body")) {
            return "";
        }
        String text = paragraph.text().strip();
        // a bold line of cells heads a table pasted as text, if anything
        boolean bold = paragraph.bold() && text.length() <= LONGEST && text.indexOf('\t') < 0;
        return paragraph.outlineLevel() > 0 || bold || isNumbered(text) || beginsWithBoldLead(paragraph)
                ? cut(text)
                : "";
    }

    /** A bold sentence, or words before a colon, that sentences in plain type follow; the label of a form has none. */
    private static boolean beginsWithBoldLead(Paragraph paragraph) {
        String text = paragraph.text();
        String lead = text.substring(0, paragraph.boldEnd()).strip();
        if (lead.isEmpty() || lead.length() > LONGEST || paragraph.bold()) {
            return false;
        }
        String plain = text.substring(paragraph.boldEnd()).strip();
        boolean ends = isLeadEnd(lead.charAt(lead.length() - 1)) || (!plain.isEmpty() && isLeadEnd(plain.charAt(0)));
        return ends && plain.indexOf('。', 1) > 0;
    }

    private static boolean isLeadEnd(char sign) {
        return "。：:".indexOf(sign) >= 0;
    }

    private static String cut(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST && HEADING_END.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end).strip();
    }

    public static boolean isNumbered(String text) {
        if (text.startsWith("第")) {
            int end = run(text, 1, HAN_DIGITS);
            boolean part = end > 1 && end < text.length() && "章节篇编".indexOf(text.charAt(end)) >= 0;
            boolean clause = end > 1
                    && text.startsWith("条", end)
                    && end + 1 < text.length()
                    && " 　".indexOf(text.charAt(end + 1)) >= 0;
            return part || (clause && text.length() <= LONGEST && text.indexOf('。') < 0);
        }
        boolean bracketed = text.startsWith("（") || text.startsWith("(");
        int from = bracketed ? 1 : 0;
        int han = run(text, from, HAN_DIGITS);
        int end = han > from ? han : run(text, from, "0123456789");
        if (end == from || end - from > 3 || end >= text.length()) {
            return false;
        }
        String closing = bracketed ? "）)" : han > from ? "、" : ".．、";
        boolean closed = closing.indexOf(text.charAt(end)) >= 0;
        boolean decimal = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return closed && (bracketed || han > from || !decimal);
    }

    private static int run(String text, int from, String signs) {
        int end = from;
        while (end < text.length() && signs.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
