package io.github.tiankong.figure;

/** Tells 某 in place of a name (某县, 张某某) from the pronoun (某些, 某种). */
final class SomeJudge {
    private static final WordTable PRONOUNS = WordTable.read(SomeJudge.class, "some-not.txt");
    private static final WordTable HEADS = WordTable.read(SomeJudge.class, "some-heads.txt");

    private SomeJudge() {}

    static Verdict judge(String text, MaskShape shape) {
        if (shape.length() > 1 || isDate(text, shape)) {
            return Verdict.YES;
        }
        String head = HEADS.startingAt(text, shape.end());
        String pronoun = PRONOUNS.startingAt(text, shape.end());
        if (!pronoun.isEmpty() && pronoun.length() >= head.length()) {
            return Verdict.NO;
        }
        return head.isEmpty() && Surnames.table().endingAt(text, shape.start()).isEmpty() ? Verdict.NO : Verdict.YES;
    }

    /** 某年某月某日. */
    private static boolean isDate(String text, MaskShape shape) {
        int unit = "年月日".indexOf(Text.at(text, shape.end()));
        boolean before = Text.at(text, shape.start() - 2) == '某' && "年月".indexOf(Text.at(text, shape.start() - 1)) >= 0;
        return unit >= 0 && (before || (Text.at(text, shape.end() + 1) == '某' && unit < 2));
    }
}
