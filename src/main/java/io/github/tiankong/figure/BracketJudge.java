package io.github.tiankong.figure;

/** Tells blanks in brackets from empty calls, check boxes and the labels of lines. */
final class BracketJudge {
    private BracketJudge() {}

    static Verdict blank(String text, MaskShape shape) {
        char before = Text.at(text, shape.start() - 1);
        char opening = text.charAt(shape.start());
        boolean unit = MaskJudge.hasUnit(text, shape);
        boolean asked = unit || before == '：' || before == ':';
        if (Text.isLatin(before) || (opening == '[' && shape.start() == 0)) {
            return Verdict.NO;
        }
        boolean empty = shape.length() == 2;
        return asked || !empty || "（【〔".indexOf(opening) >= 0 ? Verdict.YES : Verdict.NO;
    }

    /** 【公开方式】依申请公开: a label that opens a line and is answered by what follows. */
    static Verdict label(String text, MaskShape shape) {
        char opening = text.charAt(shape.start());
        boolean opensLine = Text.opensParagraph(text, shape.start()) && !Text.closesParagraph(text, shape.end());
        return opensLine && "【[［".indexOf(opening) >= 0 ? Verdict.MAYBE : Verdict.YES;
    }
}
