package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionWord.Kind;
import io.github.tiankong.figure.Units;
import java.util.Optional;

/** Looks for a word of change before a minus: 增长-3.2%, 增长（-3.2%）, 高于全市-3.2个百分点. */
final class ChangeBefore {
    /** Words that two readers would part otherwise: 同比增 before a figure has one character of change, 扩张 begins with one. */
    private static final int PAIR = 2;

    private static final int MOST_COMPARED = 24;
    private static final int MOST_LISTED = 8;

    private final String text;
    private final int minus;
    private final int numberEnd;

    ChangeBefore(String text, int minus, int numberEnd) {
        this.text = text;
        this.minus = minus;
        this.numberEnd = numberEnd;
    }

    /** Where the word begins; -1 if there is none. */
    int start() {
        int near = nearStart();
        return near < 0 ? new RiseTold(text, minus, numberEnd).start() : near;
    }

    private int nearStart() {
        int start = startBefore(minus);
        for (int i = 0, at = minus; start < 0 && i < MOST_LISTED; i++) {
            at = DirectionContext.isShared(text, at) ? listStart(at) : -1;
            if (at < 0) {
                return comparedStart();
            }
            start = startBefore(at);
        }
        return start;
    }

    /** 分别增长3.2亿元、-1.2%: where the number begins that this one is listed after; -1 if there is none. */
    private int listStart(int numberStart) {
        FigureSetting figure =
                new FigureSetting(text, new DirectionFinder.Range(numberStart, numberStart, true), 0, text.length());
        return ListedNumber.before(figure, numberStart)
                .map(DirectionFinder.Range::start)
                .orElse(-1);
    }

    private int startBefore(int numberStart) {
        if (numberStart > 0 && numberStart == minus && DirectionContext.isPlus(text, minus - 1)) {
            return minus - 1;
        }
        int position = numberStart;
        boolean copula = false;
        boolean gloss = false;
        boolean comma = false;
        boolean other = false;
        while (position > 0) {
            int length = DirectionContext.asideLength(text, position);
            if (length == 0) {
                break;
            }
            String joint = text.substring(position - length, position);
            copula |= DirectionContext.COPULA.contains(joint);
            other |= !DirectionContext.ASIDE.endingAt(joint, length).isEmpty();
            gloss |= DirectionContext.GLOSS.contains(joint);
            comma |= DirectionContext.COMMA.contains(joint);
            position -= length;
        }
        if (comma && copula || gloss && other) {
            return -1;
        }
        return wordStart(position, copula || gloss);
    }

    /** @param isLevel whether a minus stands rightly behind a fall: 增速下降为-3.2%, 出现下降（-3.2%） */
    private int wordStart(int end, boolean isLevel) {
        String word = DirectionWords.anyEndingAt(text, end);
        if (DirectionContext.NEUTRAL.contains(word)) {
            return -1;
        }
        if (DirectionContext.STIFF.contains(word)) {
            return end - word.length();
        }
        Optional<DirectionWord> known = DirectionWords.known(word).filter(this::isWholeWord);
        if (known.isPresent()) {
            return isLevel && !known.get().rising() ? -1 : end - word.length();
        }
        return pairStart(end, isLevel);
    }

    /** A single character tells a change as the second of a pair at the most: 同比增, but no 大 of 扩大. */
    private boolean isWholeWord(DirectionWord word) {
        return word.word().length() > 1 && word.kind() != Kind.OBJECT;
    }

    private int pairStart(int end, boolean isLevel) {
        int start = Math.max(0, end - PAIR);
        if (start == end || DirectionContext.endsLevel(text.charAt(end - 1))) {
            return -1;
        }
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            boolean falls = DirectionContext.isFall(c);
            if (falls || DirectionContext.isRise(c)) {
                return isLevel && falls ? -1 : i == end - 1 && isWord(c) ? i : start;
            }
            if (!Character.isIdeographic(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** 高于全市-3.2个百分点: a word with what is compared between. */
    private int comparedStart() {
        if (!Units.unitAt(text, numberEnd)
                .filter(u -> u.unit().family().equals("个百分点"))
                .isPresent()) {
            return -1;
        }
        for (int end = minus - 1; end > Math.max(0, minus - MOST_COMPARED); end--) {
            if (DirectionContext.endsClause(text, end) || Character.isDigit(text.charAt(end))) {
                return -1;
            }
            String word = DirectionWords.anyEndingAt(text, end);
            boolean compares = DirectionContext.STIFF.contains(word)
                    || DirectionWords.endingAt(text, end, DirectionWords.OBJECT, true)
                                    .isPresent()
                            && !DirectionContext.isOtherWord(text, end - word.length())
                            && !DirectionContext.goesOn(text, end);
            if (compares) {
                return end - word.length();
            }
        }
        return -1;
    }

    /** 产值降: the character is a word by itself, most often. */
    private static boolean isWord(char c) {
        return DirectionWords.known(Character.toString(c)).isPresent();
    }
}
