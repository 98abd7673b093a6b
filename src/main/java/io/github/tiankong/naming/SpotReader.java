package io.github.tiankong.naming;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.TypedFigure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts the paragraphs of a draft into the words around each figure. Reads every character once. */
public final class SpotReader {
    private static final String CLAUSE_END = "，,；;：:（(）)。！？!?\n\t";
    private static final String SENTENCE_END = "。！？!?\n";
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";
    /** Words may stand between a figure and its unit: 300多个, 2千余人. */
    private static final String HEDGES = "多余几来 　";

    private static final WordTable PLACES = Lexicon.wordClass("named-places");
    private static final Set<SlotType> DATES = EnumSet.of(SlotType.YEAR, SlotType.MONTH, SlotType.DAY);

    private static final int SHORT_REMARK = 4;
    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_REST = 60;

    private final Draft draft;
    private final List<Spot> spots = new ArrayList<>();
    private int clause;
    private int sentence;

    private SpotReader(Draft draft) {
        this.draft = draft;
    }

    public static List<Spot> read(Draft draft, List<TypedFigure> figures) {
        SpotReader reader = new SpotReader(draft);
        for (int first = 0; first < figures.size(); ) {
            int end = first;
            int paragraphIndex = figures.get(first).paragraphIndex();
            while (end < figures.size() && figures.get(end).paragraphIndex() == paragraphIndex) {
                end++;
            }
            reader.readParagraph(figures.subList(first, end));
            first = end;
        }
        return reader.spots;
    }

    private void readParagraph(List<TypedFigure> figures) {
        Paragraph paragraph = draft.paragraphs().get(figures.get(0).paragraphIndex());
        String text = paragraph.text();
        clause = 0;
        sentence = 0;
        int from = 0;
        for (int i = 0; i < figures.size(); i++) {
            TypedFigure typed = figures.get(i);
            boolean last = i + 1 == figures.size();
            int start = Math.max(from, typed.figure().start());
            int unitEnd = unitEnd(text, typed);
            int next = last
                    ? text.length()
                    : Math.max(unitEnd, figures.get(i + 1).figure().start());
            String gap = text.substring(from, start);
            countBoundaries(gap);
            String rest = text.substring(unitEnd, Math.max(unitEnd, Math.min(next, unitEnd + LONGEST_REST)));
            spots.add(new Spot(
                    spots.size(),
                    typed,
                    paragraph,
                    gap,
                    afterCount(
                            head(afterOther(afterKey(gap, typed), i > 0 ? figures.get(i - 1) : null)), gap, figures, i),
                    tail(rest),
                    rest,
                    clause,
                    sentence));
            from = Math.min(unitEnd, next);
        }
    }

    /** 投资 of 【整改措施】投资: brackets that open a line tell what it is about; a date may be named by nothing else. */
    private static String afterKey(String gap, TypedFigure typed) {
        int close = gap.startsWith("【") && !DATES.contains(typed.type()) ? gap.indexOf('】') : -1;
        return close > 2 ? gap.substring(close + 1) : gap;
    }

    /** What a date's own ends leave: 底前完成 of 5月底前完成. */
    private static String afterDate(String gap, TypedFigure before) {
        boolean dated = before != null && DATES.contains(before.type());
        return dated ? gap.substring(Lexicon.DATE_ENDS.startingAt(gap, 0).length()) : gap;
    }

    private static String afterOther(String gap, TypedFigure before) {
        return afterName(afterDate(gap, before), before);
    }

    /** 全年产值 of ____镇全年产值: the noun of the masked name before tells no measure. */
    private static String afterName(String gap, TypedFigure before) {
        boolean named = before != null && before.type() == SlotType.NAME;
        String left = named ? gap.substring(PLACES.startingAt(gap, 0).length()) : gap;
        boolean tells = Lexicon.startsWith(Lexicon.VERBS, left)
                || !left.isEmpty() && !Phrase.withoutLeads(left).equals(left);
        return tells ? left : gap;
    }

    /** What the noun the figure before counted leaves: 签订协议 of 5家企业签订协议2份. */
    private static String afterCount(String head, String gap, List<TypedFigure> figures, int at) {
        boolean counted =
                at > 0 && figures.get(at - 1).type() == SlotType.COUNT && (head.equals(gap) || isDivision(gap));
        if (!counted) {
            return head;
        }
        return figures.get(at).type() == SlotType.RANK ? CountedThings.withoutNoun(head) : CountedThings.without(head);
    }

    /** 县（市、区）: a remark that is part of the noun. */
    private static boolean isDivision(String gap) {
        return gap.startsWith("县（市") || gap.startsWith("市（区") || gap.startsWith("县（区") || gap.startsWith("区（县");
    }

    private void countBoundaries(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (CLAUSE_END.indexOf(gap.charAt(i)) >= 0) {
                clause++;
            }
            if (SENTENCE_END.indexOf(gap.charAt(i)) >= 0) {
                sentence++;
            }
        }
    }

    private static int unitEnd(String text, TypedFigure typed) {
        String unit = typed.figure().unit().text();
        int at = typed.figure().end();
        for (int i = 0; i < unit.length(); i++) {
            while (at < text.length() && HEDGES.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at >= text.length() || !sameSign(unit.charAt(i), text.charAt(at))) {
                return typed.figure().end();
            }
            at++;
        }
        boolean calendar = typed.type() == SlotType.MONTH || typed.type() == SlotType.YEAR;
        return calendar && at < text.length() && "份度".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static boolean sameSign(char unit, char found) {
        return unit == found || (unit == '%' && found == '％');
    }

    /** The clause the figure ends, remarks in brackets taken out of it. */
    private static String head(String gap) {
        StringBuilder reversed = new StringBuilder();
        for (int i = gap.length() - 1; i >= 0 && reversed.length() < LONGEST_HEAD; i--) {
            char c = gap.charAt(i);
            int opened = CLOSING.indexOf(c) >= 0 ? opening(gap, i) : -1;
            if (opened >= 0) {
                i = opened;
            } else if (CLAUSE_END.indexOf(c) >= 0) {
                break;
            } else {
                reversed.append(c);
            }
        }
        // 各占5%和6% shares out as 分别 does
        return Lexicon.WORDINGS.translate(folded(reversed.reverse().toString()));
    }

    /** Full-width letters as plain ones: ＧＤＰ. */
    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            boolean letter = (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
            out.setCharAt(i, letter ? (char) (c - 'Ａ' + 'A') : c);
        }
        return out.toString();
    }

    /** Where the bracket closed at {@code end} was opened, -1 where that is not near. */
    private static int opening(String gap, int end) {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_HEAD); i--) {
            if (OPENING.indexOf(gap.charAt(i)) >= 0) {
                // （二） numbers a heading: it is no remark, but the clause's beginning
                boolean numbersHeading = i == 0 || "。；;".indexOf(gap.charAt(i - 1)) >= 0;
                return numbersHeading ? -1 : i;
            }
        }
        return -1;
    }

    private static String tail(String rest) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            int closed = OPENING.indexOf(c) >= 0 ? closing(rest, i) : -1;
            closed = i == 0 || closed - i <= SHORT_REMARK ? closed : -1;
            if (closed >= 0) {
                i = closed;
            } else if (CLAUSE_END.indexOf(c) >= 0 || c == '、') {
                break;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int closing(String rest, int from) {
        for (int i = from + 1; i < rest.length(); i++) {
            if (CLOSING.indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
