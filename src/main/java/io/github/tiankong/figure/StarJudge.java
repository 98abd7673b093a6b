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
            boolean bullet = shape.start() == 0 && Text.isSpace(Text.at(text, shape.end()));
            if (bullet) {
                return Verdict.NO;
            }
            boolean known = head
                    || opensRange(text, shape)
                    || closesRange(text, shape)
                    || endsPlace(text, shape)
                    || MaskJudge.fillsCell(text, shape);
            Verdict withoutUnit = known ? Verdict.MAYBE : Verdict.NO;
            return unit ? Verdict.YES : withoutUnit;
        }
        if (unit || head || shape.digits() > 0) {
            return Verdict.YES;
        }
        boolean bold = shape.marks() <= LONGEST_BOLD && isPaired(text, shape);
        if (MaskJudge.isAlone(text, shape) || (bold && isHeading(text, shape))) {
            return Verdict.NO;
        }
        return bold ? Verdict.MAYBE : Verdict.YES;
    }

    /** The paragraph opens in bold: **一、工作亮点**; not in **货运**省分公司, whose second stars are a name of their own. */
    private static boolean isHeading(String text, MaskShape shape) {
        int first = text.indexOf("**");
        int second = text.indexOf("**", first + 2);
        return Text.opensParagraph(text, first)
                && (shape.start() == first || shape.start() == second)
                && (second < 0 || FollowingUnits.headAt(text, second + 2).isEmpty());
    }

    /** 列全市第*。 */
    private static boolean endsPlace(String text, MaskShape shape) {
        return Text.at(text, shape.start() - 1) == '第' && "，。；、,;）)".indexOf(Text.at(text, shape.end())) >= 0;
    }

    /** *—*家, *:*. */
    private static boolean opensRange(String text, MaskShape shape) {
        return "-—–~～至到、:：".indexOf(Text.at(text, shape.end())) >= 0
                && Mark.of(Text.at(text, shape.end() + 1)) == Mark.STAR;
    }

    private static boolean closesRange(String text, MaskShape shape) {
        return "-—–~～至到:：".indexOf(Text.at(text, shape.start() - 1)) >= 0
                && Mark.of(Text.at(text, shape.start() - 2)) == Mark.STAR;
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
