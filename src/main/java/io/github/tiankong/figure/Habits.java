package io.github.tiankong.figure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How a draft masks its figures, told from the places that leave no doubt. Immutable; read once for a whole draft,
 * because one line alone cannot say whether {@code x} is a letter or a mask.
 */
public final class Habits {
    private final Map<Mark, Integer> sure = new EnumMap<>(Mark.class);
    private final Set<Mark> digitByDigit = EnumSet.noneOf(Mark.class);
    private final Set<Character> blanks = new HashSet<>();
    private boolean fillsLabels;
    private int halves;
    private int countedN;

    private Habits() {}

    /** The habits of a draft with these paragraphs. */
    public static Habits of(Iterable<String> paragraphs) {
        Habits habits = new Habits();
        Map<Mark, Set<Integer>> lowerCaseLengths = new EnumMap<>(Mark.class);
        for (String paragraph : paragraphs) {
            for (MaskShape shape : MaskScanner.scan(paragraph)) {
                Verdict verdict = MaskJudge.judge(paragraph, shape);
                if (verdict == Verdict.YES) {
                    habits.learn(paragraph, shape, lowerCaseLengths);
                } else if (verdict == Verdict.MAYBE && shape.mark() == Mark.N && tellsN(paragraph, shape)) {
                    habits.countedN++;
                }
            }
        }
        lowerCaseLengths.forEach((mark, lengths) -> {
            if (lengths.size() > 1) {
                habits.digitByDigit.add(mark);
            }
        });
        return habits;
    }

    /** A single n alone in a cell says nothing of the draft. */
    private static boolean tellsN(String paragraph, MaskShape shape) {
        return shape.length() > 1 || MaskJudge.hasUnit(paragraph, shape);
    }

    private void learn(String paragraph, MaskShape shape, Map<Mark, Set<Integer>> lowerCaseLengths) {
        sure.merge(shape.mark(), 1, Integer::sum);
        halves += hidesDigits(paragraph, shape) ? 1 : 0;
        if (shape.form() == MaskShape.Form.BLANK) {
            blanks.add(paragraph.charAt(shape.end() - 1));
        }
        fillsLabels |= shape.form() == MaskShape.Form.LABEL;
        if (shape.mark() == Mark.LETTER && shape.decimals() > 0) {
            digitByDigit.add(shape.mark());
        } else if ("xｘ".indexOf(paragraph.charAt(shape.end() - 1)) >= 0) {
            lowerCaseLengths
                    .computeIfAbsent(shape.mark(), mark -> new HashSet<>())
                    .add(shape.length());
        }
    }

    /** 4x.62 shows some of its digits and hides others; 20xx is any draft's year. */
    private static boolean hidesDigits(String paragraph, MaskShape shape) {
        return shape.isRun() && shape.digits() > 0 && !shape.isYear(paragraph);
    }

    /** 【楼盘】 where 【】 is how the draft leaves blanks, and no 【整改措施】 that opens its line. */
    private boolean asksForBody(String paragraph, MaskShape shape) {
        return blanks.contains(paragraph.charAt(shape.end() - 1))
                && !NameHeads.table().endingAt(paragraph, shape.end() - 1).isEmpty();
    }

    /** Whether a place that might be a mask is one in this draft. */
    boolean confirm(String paragraph, MaskShape shape) {
        if (shape.form() == MaskShape.Form.LABEL) {
            return fillsLabels || asksForBody(paragraph, shape);
        }
        if (shape.isProduct(paragraph) || shape.hidesLastDigit(paragraph)) {
            return halves > 0;
        }
        if (shape.mark() == Mark.N) {
            return !sure.isEmpty() || countedN > 1;
        }
        return sure.getOrDefault(shape.mark(), 0) > shape.mark().doubts();
    }

    /**
     * Whether each mark stands for one digit, so that a mask without a point asks for a whole number: the draft writes
     * x.xx where it wants decimals. Where one X stands for any number at all, no mask tells its decimals.
     */
    boolean countDigits(Mark mark) {
        return digitByDigit.contains(mark);
    }
}
