package io.github.tiankong.figure;

/** Tells starred figures (**.*亿元, ***镇) from bold type, bullets, footnote stars and products. */
final class StarJudge {
    private static final int LONGEST_BOLD = 3;

    private StarJudge() {}

    static Verdict judge(String text, MaskShape shape) {
        if (MaskJudge.touchesLatin(text, shape) && !MaskJudge.hasUnit(text, shape)) {
            return Verdict.NO;
        }
        boolean unit = MaskJudge.hasUnit(text, shape);
        boolean head = !FollowingUnits.headAt(text, shape.end()).isEmpty();
        if (shape.marks() == 1) {
            return unit && shape.start() > 0 ? Verdict.YES : head && shape.start() > 0 ? Verdict.MAYBE : Verdict.NO;
        }
        if (unit || head || shape.digits() > 0) {
            return Verdict.YES;
        }
        boolean bold = shape.marks() <= LONGEST_BOLD && isPaired(text, shape);
        return bold || MaskJudge.isAlone(text, shape) ? Verdict.NO : Verdict.YES;
    }

    /** **bold**: the same number of stars opens and closes, nothing else is starred so between. */
    private static boolean isPaired(String text, MaskShape shape) {
        String stars = "**";
        boolean closes = text.lastIndexOf(stars, shape.start() - 1) >= 0 && shape.start() > 0;
        boolean opens = text.indexOf(stars, shape.end()) >= 0;
        boolean opensHere = (opens && Text.isHan(Text.at(text, shape.end())))
                || "“（(一二三四五".indexOf(Text.at(text, shape.end())) >= 0;
        return closes || opensHere;
    }
}
