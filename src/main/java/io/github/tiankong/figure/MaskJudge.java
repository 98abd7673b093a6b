package io.github.tiankong.figure;

import java.util.List;
import java.util.Optional;

/** Weighs a mask-like place by its neighbours. */
final class MaskJudge {
    private static final String AROUND_CELL = " \u3000-－+↑↓%％";
    private static final int SHORTEST_RULE = 10;
    private static final int LONGEST_NAME = 4;
    private static final int FARTHEST_TICK = 40;
    private static final String TICKED = "☑☒√✓✔";
    private static final WordTable EXPLAINING =
            WordTable.of(List.of("表示", "代表", "为", "系", "即", "均为", "均表示", "指", "符号", "号", "处", "者", "的表示"));
    private static final WordTable TICKING = WordTable.of(List.of("打", "画", "划", "打上", "画上", "错误", "错"));

    private MaskJudge() {}

    static Verdict judge(String text, MaskShape shape) {
        return switch (shape.form()) {
            case RUN -> isExplained(text, shape) ? Verdict.NO : run(text, shape);
            case DATE_PART, PHONE -> touchesLatin(text, shape) ? Verdict.NO : Verdict.YES;
            case BLANK -> BracketJudge.blank(text, shape);
            case LABEL -> BracketJudge.label(text, shape);
            case SOME -> SomeJudge.judge(text, shape);
            case PENDING -> Verdict.YES;
        };
    }

    private static Verdict run(String text, MaskShape shape) {
        return switch (shape.mark()) {
            case LETTER -> LetterJudge.judge(text, shape);
            case CROSS -> cross(text, shape);
            case STAR -> StarJudge.judge(text, shape);
            case CIRCLE, SQUARE, TRIANGLE -> bullet(text, shape);
            case LINE -> line(text, shape);
            case N -> CapitalNJudge.judge(text, shape);
            case NONE -> Verdict.NO;
        };
    }

    private static Verdict cross(String text, MaskShape shape) {
        char before = Text.at(text, shape.start() - 1);
        char after = Text.at(text, shape.end());
        boolean lone = shape.length() == 1;
        if (lone
                && (Text.isLatin(before) && Text.isLatin(after)
                        || multipliesMeasures(text, shape)
                        || Equations.holdsSign(text, shape.start()))) {
            return Verdict.NO;
        }
        if (touchesLatin(text, shape) && !hasUnit(text, shape)) {
            return Verdict.NO;
        }
        if (lone && (Text.isDigit(before) || Text.isDigit(after) || (Text.isSpace(before) && Text.isSpace(after)))) {
            return Verdict.NO;
        }
        if (lone
                && (!TICKING.endingAt(text, shape.start()).isEmpty()
                        || ("（(".indexOf(before) >= 0 && "）)".indexOf(after) >= 0))) {
            return Verdict.NO;
        }
        boolean multiplies = Text.isDigit(text.charAt(shape.end() - 1)) || !hasUnit(text, shape);
        if (shape.digits() > 0 && shape.marks() == 1 && multiplies) {
            return Verdict.NO;
        }
        return sure(text, shape) ? Verdict.YES : Verdict.MAYBE;
    }

    /** 长18米×宽60米: a measure before, and a figure soon behind. */
    private static boolean multipliesMeasures(String text, MaskShape shape) {
        int from = shape.start();
        while (from > 0 && shape.start() - from < 3 && !Text.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean measured = from < shape.start()
                && Text.isDigit(Text.at(text, from - 1))
                && Units.unitAt(text, from)
                        .filter(unit -> unit.end() == shape.start())
                        .isPresent();
        return measured && (Text.isDigit(Text.at(text, shape.end())) || Text.isDigit(Text.at(text, shape.end() + 1)));
    }

    private static Verdict bullet(String text, MaskShape shape) {
        char before = Text.at(text, shape.start() - 1);
        char after = Text.at(text, shape.end());
        boolean opens = shape.start() == 0 || Text.isSpace(before) || before == '\n';
        if (isBox(text, shape)
                || isNumeral(before)
                || isNumeral(after)
                || Text.isDigit(after)
                || (Text.isSpace(after) && opens && !isSpeaker(text, shape))) {
            return Verdict.NO;
        }
        if (shape.marks() > 1) {
            return sure(text, shape) ? Verdict.YES : Verdict.MAYBE;
        }
        if (fillsCell(text, shape)) {
            return Verdict.MAYBE;
        }
        Optional<UnitMatch> unit = FollowingUnits.after(text, shape.end());
        if (opens && !unit.map(MaskJudge::isCalendar).orElse(false)) {
            return Verdict.NO;
        }
        return unit.isPresent() || shape.digits() > 1 ? Verdict.YES : Verdict.MAYBE;
    }

    /** A name of two to four characters, alone on its line or behind a title. */
    private static boolean isSpeaker(String text, MaskShape shape) {
        int title = shape.start();
        while (title > 0 && Text.isSpace(text.charAt(title - 1))) {
            title--;
        }
        boolean titled = title < shape.start()
                && !NameHeads.table().endingAt(text, title).isEmpty()
                && Text.closesParagraph(text, shape.end());
        return shape.marks() > 1 && shape.marks() <= LONGEST_NAME && (titled || isAlone(text, shape));
    }

    /** □ beside a ticked box is a box to tick. */
    private static boolean isBox(String text, MaskShape shape) {
        return shape.mark() == Mark.SQUARE
                && shape.marks() == 1
                && Text.isHan(Text.at(text, shape.end()))
                && !hasUnit(text, shape)
                && text.substring(
                                Math.max(0, shape.start() - FARTHEST_TICK),
                                Math.min(text.length(), shape.end() + FARTHEST_TICK))
                        .chars()
                        .anyMatch(c -> TICKED.indexOf(c) >= 0);
    }

    private static boolean isCalendar(UnitMatch match) {
        return match.kind() == UnitKind.CALENDAR;
    }

    /** 二〇二三: a zero among Chinese numerals. */
    private static boolean isNumeral(char c) {
        return "零一二三四五六七八九十百".indexOf(c) >= 0;
    }

    private static Verdict line(String text, MaskShape shape) {
        boolean unit = hasUnit(text, shape);
        if (Text.isLatin(Text.at(text, shape.start() - 1)) && !unit) {
            return Verdict.NO;
        }
        if ((Text.isLatin(Text.at(text, shape.end())) && !unit) || (shape.length() == 1 && !unit)) {
            return Verdict.NO;
        }
        return shape.marks() >= SHORTEST_RULE && isAlone(text, shape) ? Verdict.NO : Verdict.YES;
    }

    /** Nothing else stands in the paragraph: a drawn rule. */
    static boolean isAlone(String text, MaskShape shape) {
        return Text.opensParagraph(text, shape.start()) && Text.closesParagraph(text, shape.end());
    }

    /** Nothing but signs stands between the bars of its cell. */
    static boolean fillsCell(String text, MaskShape shape) {
        int from = beforeSigns(text, shape);
        int to = afterSigns(text, shape);
        return from > 0 && isEdge(text.charAt(from - 1)) && to < text.length() && isEdge(text.charAt(to));
    }

    static int beforeSigns(String text, MaskShape shape) {
        int from = shape.start();
        while (from > 0 && AROUND_CELL.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    static int afterSigns(String text, MaskShape shape) {
        int to = shape.end();
        while (to < text.length() && AROUND_CELL.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    static boolean isEdge(char c) {
        return "\t|｜".indexOf(c) >= 0;
    }

    /** 表中“x”表示: the sign itself is spoken of. */
    private static boolean isExplained(String text, MaskShape shape) {
        return shape.marks() == shape.length()
                && "“\"‘「".indexOf(Text.at(text, shape.start() - 1)) >= 0
                && "”\"’」".indexOf(Text.at(text, shape.end())) >= 0
                && (explains(text, shape)
                        || !TICKING.endingAt(text, shape.start() - 1).isEmpty());
    }

    /** “○”为挂牌企业; but 以“○○”为主题 says what it is, not what a sign means. */
    private static boolean explains(String text, MaskShape shape) {
        String word = EXPLAINING.startingAt(text, shape.end() + 1);
        boolean taken = word.equals("为") && Text.at(text, shape.start() - 2) == '以';
        return !word.isEmpty() && !taken;
    }

    static boolean hasUnit(String text, MaskShape shape) {
        return FollowingUnits.after(text, shape.end()).isPresent();
    }

    /** Whether the place leaves no doubt: several marks, a unit, or a noun that ends a name. */
    static boolean sure(String text, MaskShape shape) {
        return shape.marks() > 1
                || shape.isYear(text)
                || !FollowingUnits.headAt(text, shape.end()).isEmpty()
                || FollowingUnits.after(text, shape.end())
                        .filter(match -> match.kind() != UnitKind.CLASS)
                        .isPresent();
    }

    static boolean touchesLatin(String text, MaskShape shape) {
        return Text.isLatin(Text.at(text, shape.start() - 1)) || Text.isLatin(Text.at(text, shape.end()));
    }
}
