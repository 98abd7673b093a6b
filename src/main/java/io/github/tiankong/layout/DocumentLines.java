package io.github.tiankong.layout;

import io.github.tiankong.typeset.LineRole;
import io.github.tiankong.typeset.LineRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines the standard speaks of: without tables and their captions, without the head of a red-headed paper (everything
 * down to 〔2024〕1号) and its imprint (抄送, 印发).
 */
final class DocumentLines {
    /** 28.95 pt: the height of an empty line whose own is not known. */
    private static final int LINE_TWIPS = 579;

    private static final int LONGEST_CAPTION = 50;
    /** Half points: what is smaller than 小二 is no title. */
    private static final int LEAST_TITLE = 36;

    /** A head has no more lines than these: copy number, secrecy, urgency, issuer, number, signer. */
    private static final int LONGEST_HEAD = 8;

    private static final Pattern NUMBER_OF_PAPER = Pattern.compile("[^〔]{1,20}+〔[0-9xX×]{4}+〕[^号]{1,8}+号.{0,30}+");
    private static final Pattern IMPRINT = Pattern.compile("抄送[：:].*+|.{2,40}+印发");
    private static final Pattern CAPTION = Pattern.compile("(?:[表图][0-9０-９一二三四五六七八九十]|单位[：:]|注[：:]|数据来源).*+");

    private DocumentLines() {}

    static List<Line> of(StyledDocument document) {
        List<StyledParagraph> kept = new ArrayList<>();
        List<Integer> blanks = new ArrayList<>();
        int blank = 0;
        for (StyledParagraph paragraph : afterHead(document.paragraphs())) {
            if (paragraph.apart()) {
                blank = 0;
            } else if (paragraph.isBlank()) {
                blank += paragraph.formats().number("spacing.line", LINE_TWIPS);
            } else if (!isBeside(paragraph)) {
                kept.add(paragraph);
                blanks.add(blank);
                blank = 0;
            }
        }
        List<String> texts = kept.stream().map(p -> unmarked(p.text())).toList();
        List<LineRole> roles = LineRoles.of(texts);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            StyledParagraph paragraph = kept.get(i);
            int above = i == 0 ? 0 : kept.get(i - 1).after();
            int empty = blanks.get(i) + Math.max(above, paragraph.before());
            Line before = i == 0 ? null : lines.get(i - 1);
            lines.add(new Line(paragraph, byLook(roles.get(i), paragraph, before), texts.get(i), empty));
        }
        return lines;
    }

    /** Under the title the look tells more than the words: a smaller or a centred line there is a subtitle. */
    private static LineRole byLook(LineRole role, StyledParagraph paragraph, Line before) {
        if (before == null || !before.isTitle() || LineRoles.isRow(paragraph.text())) {
            return role;
        }
        boolean small = paragraph.runs().stream().allMatch(r -> r.halfPoints() < LEAST_TITLE);
        if (role == LineRole.TITLE && small
                || role == LineRole.BODY && paragraph.alignment().equals("center")) {
            return LineRole.SUBTITLE;
        }
        boolean addressed =
                paragraph.text().strip().endsWith("：") && paragraph.text().length() <= LONGEST_CAPTION;
        return role == LineRole.BODY && addressed ? LineRole.RECIPIENTS : role;
    }

    private static List<StyledParagraph> afterHead(List<StyledParagraph> paragraphs) {
        int read = 0;
        for (int i = 0; i < paragraphs.size() && read < LONGEST_HEAD; i++) {
            read += paragraphs.get(i).isBlank() ? 0 : 1;
            if (NUMBER_OF_PAPER.matcher(paragraphs.get(i).text().strip()).matches()) {
                return paragraphs.subList(i + 1, paragraphs.size());
            }
        }
        return paragraphs;
    }

    private static boolean isBeside(StyledParagraph paragraph) {
        String text = paragraph.text().strip();
        boolean caption = text.length() <= LONGEST_CAPTION
                && (paragraph.beforeTable() || CAPTION.matcher(text).matches());
        return caption || IMPRINT.matcher(text).matches();
    }

    /** The text with a mask in place of each mark: a year or a month is known by the word behind it. */
    private static String unmarked(String text) {
        int open = text.indexOf("${");
        if (open < 0) {
            return text;
        }
        StringBuilder unmarked = new StringBuilder();
        int at = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            int end = close < 0 ? text.length() : close + 1;
            unmarked.append(text, at, open).append("xx");
            at = end;
            open = text.indexOf("${", end);
        }
        return unmarked.append(text.substring(at)).toString();
    }
}
