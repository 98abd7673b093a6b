package io.github.tiankong.figure;

/** Tells blanks in brackets from empty calls, check boxes and the labels of lines. */
final class BracketJudge {
    private static final int WIDTH_OF_BOX = 3;

    private BracketJudge() {}

    static Verdict blank(String text, MaskShape shape) {
        char before = Text.at(text, shape.start() - 1);
        char opening = text.charAt(shape.start());
        boolean unit = MaskJudge.hasUnit(text, shape);
        boolean asked = unit || before == '：' || before == ':';
        if (shape.digits() > 0) {
            return Verdict.YES;
        }
        boolean empty = shape.length() == 2;
        if (Text.isLatin(before) && (empty || !unit) || isBox(text, shape)) {
            return Verdict.NO;
        }
        return asked || !empty || "（【〔".indexOf(opening) >= 0 ? Verdict.YES : Verdict.NO;
    }

    /** [ ] 已完成: a box to tick is one space wide and stands apart from what it is of. */
    private static boolean isBox(String text, MaskShape shape) {
        boolean apart = Text.isSpace(Text.at(text, shape.start() - 1)) && Text.isSpace(Text.at(text, shape.end()));
        return text.charAt(shape.start()) == '['
                && shape.length() <= WIDTH_OF_BOX
                && apart
                && !MaskJudge.hasUnit(text, shape);
    }

    /** 【公开方式】依申请公开: a label that opens a line and is answered by what follows. */
    static Verdict label(String text, MaskShape shape) {
        char opening = text.charAt(shape.start());
        boolean opensLine = Text.opensParagraph(text, shape.start()) && !Text.closesParagraph(text, shape.end());
        return opensLine && "【[［".indexOf(opening) >= 0 ? Verdict.MAYBE : Verdict.YES;
    }
}
