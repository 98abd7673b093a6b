package io.github.tiankong.figure;

import java.util.List;

/** Tells 某 in place of a name (某县, 张某某) from the pronoun (某些, 某种). */
final class SomeJudge {
    private static final WordTable PRONOUNS = WordTable.read(SomeJudge.class, "some-not.txt");
    private static final WordTable HEADS = WordTable.read(SomeJudge.class, "some-heads.txt");

    private static final WordTable FORMS = WordTable.of(List.of("公司", "集团", "医院", "银行", "大学", "学校", "中学", "小学"));
    private static final int LONGEST_TRADE = 4;

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
        boolean known = !head.isEmpty()
                || !Surnames.table().endingAt(text, shape.start()).isEmpty();
        return known || namesTrade(text, shape) ? Verdict.YES : Verdict.NO;
    }

    /** 某精密公司: a trade and the form of the organisation. */
    private static boolean namesTrade(String text, MaskShape shape) {
        for (int i = shape.end() + 1; i <= shape.end() + LONGEST_TRADE; i++) {
            if (!Text.isHan(Text.at(text, i - 1))) {
                return false;
            }
            if (!FORMS.startingAt(text, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** 某年某月某日. */
    private static boolean isDate(String text, MaskShape shape) {
        int unit = "年月日".indexOf(Text.at(text, shape.end()));
        boolean before = Text.at(text, shape.start() - 2) == '某' && "年月".indexOf(Text.at(text, shape.start() - 1)) >= 0;
        return unit >= 0 && (before || (Text.at(text, shape.end() + 1) == '某' && unit < 2));
    }
}
