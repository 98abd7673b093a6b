package io.github.tiankong.figure;

import io.github.tiankong.figure.MaskShape.Form;
import java.util.Optional;
import java.util.Set;

/** Masks made of brackets: around nothing (（　　）, 【】) or around what is asked for (【招标人名称】, {company}). */
final class Brackets {
    private static final String OPENING = "（([［【〔<＜〈{｛";
    private static final String CLOSING = "）)]］】〕>＞〉}｝";
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_BLANK = 200;
    private static final Set<String> PENDING =
            Set.of("待补", "待定", "待填", "待补充", "待填写", "待录入", "待统计", "待更新", "TBD", "TBC");
    private static final WordTable LABELS = WordTable.read(Brackets.class, "bracket-labels.txt");

    private Brackets() {}

    static Optional<MaskShape> shapeAt(String text, int start) {
        int kind = OPENING.indexOf(text.charAt(start));
        if (kind < 0 || isOfMark(text, start)) {
            return Optional.empty();
        }
        int inner = start + 1;
        while (inner < text.length() && inner - start <= LONGEST_BLANK && Text.isSpace(text.charAt(inner))) {
            inner++;
        }
        if (isClosing(text, inner, kind)) {
            return Optional.of(MaskShape.of(Form.BLANK, start, inner + 1));
        }
        return label(text, start, kind);
    }

    /** ${…} is a mark of a template, which says nothing in a draft. */
    private static boolean isOfMark(String text, int start) {
        return text.charAt(start) == '{' && Text.at(text, start - 1) == '$';
    }

    private static Optional<MaskShape> label(String text, int start, int kind) {
        int end = start + 1;
        while (end < text.length() && end - start <= LONGEST_LABEL && isLabelSign(text.charAt(end))) {
            end++;
        }
        if (!isClosing(text, end, kind) || end == start + 1) {
            return Optional.empty();
        }
        int close = end;
        return form(text, start, close).map(form -> MaskShape.of(form, start, close + 1));
    }

    private static Optional<Form> form(String text, int start, int end) {
        char opening = text.charAt(start);
        if ("{｛".indexOf(opening) >= 0) {
            return isName(text, start, end) ? Optional.of(Form.LABEL) : Optional.empty();
        }
        if ("[［【<＜".indexOf(opening) < 0) {
            return Optional.empty();
        }
        if (PENDING.contains(text.substring(start + 1, end))) {
            return Optional.of(Form.PENDING);
        }
        return isLabel(text, start, end) ? Optional.of(Form.LABEL) : Optional.empty();
    }

    private static boolean isLabel(String text, int start, int end) {
        return isChoice(text, start, end)
                || (text.charAt(end - 1) > '\u2e80'
                        && !LABELS.endingAt(text, end).isEmpty())
                || (!LABELS.startingAt(text, start + 1).isEmpty()
                        && LABELS.startingAt(text, start + 1).startsWith("请"));
    }

    /** 【接受/不接受】. */
    private static boolean isChoice(String text, int start, int end) {
        int slash = start + text.substring(start, end).indexOf('/');
        return text.charAt(start) == '【'
                && slash > start
                && Text.isHan(text.charAt(slash - 1))
                && Text.isHan(text.charAt(slash + 1));
    }

    /** {company}: a name; what follows a letter or a backslash is a formula or a program. */
    private static boolean isName(String text, int start, int end) {
        char before = Text.at(text, start - 1);
        if (Text.isLatin(before) || "\\_^}".indexOf(before) >= 0) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!Text.isLatin(c) && !Text.isHan(c) && c != '_' && !(Text.isDigit(c) && i > start + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabelSign(char c) {
        return Text.isHan(c) || Text.isLatin(c) || Text.isDigit(c) || "_、/（）()：:，".indexOf(c) >= 0;
    }

    private static boolean isClosing(String text, int position, int kind) {
        return position < text.length() && closes(kind, text.charAt(position));
    }

    /** Round, square and other brackets are mixed in width only. */
    private static boolean closes(int kind, char closing) {
        return switch (OPENING.charAt(kind)) {
            case '（', '(' -> closing == '）' || closing == ')';
            case '[', '［' -> closing == ']' || closing == '］';
            case '{', '｛' -> closing == '}' || closing == '｝';
            case '<', '＜' -> closing == '>' || closing == '＞';
            default -> closing == CLOSING.charAt(kind);
        };
    }
}
