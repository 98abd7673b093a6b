package io.github.tiankong.figure;

import java.util.List;

/** Tells the mask N (N家, NN.N%, 第N名, 1:N.N) from the letter. None is sure: the draft's habits decide. */
final class CapitalNJudge {
    private static final String RATIO_SIGNS = ":：∶";
    private static final WordTable RANKED = WordTable.of(List.of(
            "排名", "排", "位居", "位列", "名列", "居", "列", "位次", "全国", "全省", "全市", "全区", "全县", "全州", "全镇", "全行", "全系统"));
    private static final int MOST_PARTS = 6;
    private static final int LONGEST_JOINT = 3;

    private CapitalNJudge() {}

    static Verdict judge(String text, MaskShape shape) {
        if (isCell(text, shape)) {
            return Verdict.MAYBE;
        }
        char before = Text.at(text, shape.start() - 1);
        boolean joined =
                Text.isLatin(before) || Text.isDigit(before) || isSummand(text, shape) || "第“\"".indexOf(before) >= 0;
        if (!joined
                && shape.marks() > 1
                && !FollowingUnits.headAt(text, shape.end()).isEmpty()) {
            return Verdict.MAYBE;
        }
        if (shape.isYear(text) && shape.marks() == 2 && shape.length() == 4 && !joined) {
            return Text.at(text, shape.end()) == '年' ? Verdict.YES : Verdict.MAYBE;
        }
        if (before == '第') {
            return isPlace(text, shape) ? Verdict.MAYBE : Verdict.NO;
        }
        if (joined || shape.digits() > 0) {
            return Verdict.NO;
        }
        boolean mask = isRatio(text, shape)
                || Rates.standsAt(text, shape.end())
                || isMeasured(text, shape.end(), shape.length() > 1)
                || opensRange(text, shape.end());
        return mask ? Verdict.MAYBE : Verdict.NO;
    }

    /** 1+N, N+X; but a signed rate is none: +N.N%. */
    private static boolean isSummand(String text, MaskShape shape) {
        boolean added = "+＋".indexOf(Text.at(text, shape.start() - 1)) >= 0;
        char summand = Text.at(text, shape.start() - 2);
        boolean signs =
                "%％".indexOf(Text.at(text, shape.end())) >= 0 && !Text.isDigit(summand) && !Text.isLatin(summand);
        return added && !signs;
    }

    /**
     * A measure word or a sign of percent directly behind.
     *
     * @param digits whether the mask shows that it stands for a number: NN分, but N级 is a kind
     */
    private static boolean isMeasured(String text, int end, boolean digits) {
        char after = Text.at(text, end);
        boolean touches = Text.isHan(after) || "%％‰".indexOf(after) >= 0;
        return touches
                && FollowingUnits.after(text, end)
                        .filter(match -> digits || match.kind() != UnitKind.CLASS)
                        .isPresent();
    }

    /** 第N名, 第N届, 居全市第N; 第N次 only means another time. */
    private static boolean isPlace(String text, MaskShape shape) {
        boolean ranked = !RANKED.endingAt(text, shape.start() - 1).isEmpty()
                && "，。；、,;）)".indexOf(Text.at(text, shape.end())) >= 0;
        return shape.digits() == 0
                && (ranked
                        || FollowingUnits.after(text, shape.end())
                                .filter(match -> match.kind() == UnitKind.RANK || match.kind() == UnitKind.CLASS)
                                .isPresent());
    }

    /** 1:N.N, N:N. */
    private static boolean isRatio(String text, MaskShape shape) {
        boolean follows =
                RATIO_SIGNS.indexOf(Text.at(text, shape.start() - 1)) >= 0 && isPlace(Text.at(text, shape.start() - 2));
        boolean precedes =
                RATIO_SIGNS.indexOf(Text.at(text, shape.end())) >= 0 && isPlace(Text.at(text, shape.end() + 1));
        return (follows || precedes) && !Text.isLatin(Text.at(text, shape.end()));
    }

    private static boolean isPlace(char c) {
        return Text.isDigit(c) || Mark.of(c) == Mark.N;
    }

    /** NN-NN%, N至N月, N、N和N人: the parts of a range or list, the last of them measured. */
    private static boolean opensRange(String text, int end) {
        int at = end;
        for (int part = 0; part < MOST_PARTS; part++) {
            int next = at;
            while (next < text.length() && next - at <= LONGEST_JOINT && Mark.of(text.charAt(next)) != Mark.N) {
                next++;
            }
            if (Mark.of(Text.at(text, next)) != Mark.N || !Connectors.connect(text, at, next)) {
                return false;
            }
            at = next;
            while (isPlace(Text.at(text, at)) || Text.at(text, at) == '.' && isPlace(Text.at(text, at + 1))) {
                at++;
            }
            if (isMeasured(text, at, false)) {
                return true;
            }
        }
        return false;
    }

    /** n, n.n or -nn alone in a cell of a table; a capital alone is a letter. */
    private static boolean isCell(String text, MaskShape shape) {
        boolean letter = shape.length() == 1 && text.charAt(shape.start()) == 'N';
        int from = MaskJudge.beforeSigns(text, shape);
        int to = MaskJudge.afterSigns(text, shape);
        return !letter
                && shape.digits() == 0
                && (from == 0 || MaskJudge.isEdge(text.charAt(from - 1)) || shape.start() - from > 1)
                && (to == text.length() || MaskJudge.isEdge(text.charAt(to)) || to - shape.end() > 1);
    }
}
