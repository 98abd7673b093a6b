package io.github.tiankong.typing;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.slot.FixedReason;
import java.util.Optional;

/** Numbers that only count headings and items: 1. 2、 （3） 4) at the start of a paragraph or sentence. */
final class ListNumberRule implements NumberRule {
    private static final String STARTS = "。；：:;！!？?\n\t（(\u3000 ";
    private static final String MARKS = ".．、)）";
    private static final WordTable CAPTIONS = NumberWords.section("caption-before");
    private static final int LONGEST = 3;

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        if (!place.isWhole() || place.digits().length() > LONGEST) {
            return Judgement.open();
        }
        if (isCaption(place)) {
            return Judgement.fixed(FixedReason.LIST_NUMBER);
        }
        if (place.hasOwnUnit()) {
            return Judgement.open();
        }
        char before = place.charAt(place.start() - 1);
        char after = place.charAt(place.digitsEnd());
        boolean starts = place.start() == 0 || STARTS.indexOf(before) >= 0;
        boolean inBrackets = "（(".indexOf(before) >= 0 && before != '\0' && "）)".indexOf(after) >= 0;
        boolean marked = starts && after != '\0' && MARKS.indexOf(after) >= 0;
        if (inBrackets || (marked && (!isDigitAfter(place) || isBeforeNumber(place, after)))) {
            return Judgement.fixed(FixedReason.LIST_NUMBER);
        }
        return isChainFromStart(place) ? Judgement.fixed(FixedReason.LIST_NUMBER) : Judgement.open();
    }

    /** 表3：2022年…, 附件1 at the end of a line; 表1　分产业… that opens one, though a title begins like a unit. */
    private static boolean isCaption(NumberPlace place) {
        char after = place.charAt(place.digitsEnd());
        int word = place.beforeSpaces(place.start());
        boolean opens = CAPTIONS.endingAt(place.text(), word).length() == word;
        return place.follows(CAPTIONS)
                && (!place.number().hasUnit() || opens && " \u3000".indexOf(after) >= 0)
                && (after == '\0' || "：:.．、 \u3000\t）)—-，".indexOf(after) >= 0);
    }

    /** 1、2020年…: an item that begins with a number, not two months of a list. */
    private static boolean isBeforeNumber(NumberPlace place, char mark) {
        boolean dates = place.unit().equals("月") || place.unit().equals("日");
        return mark == '、' && !dates && (place.start() == 0 || "。；;\n".indexOf(place.charAt(place.start() - 1)) >= 0);
    }

    private static boolean isDigitAfter(NumberPlace place) {
        return Decimals.isDigit(place.charAt(place.digitsEnd() + 1));
    }

    /** 2.3.1 and 1.2 before a heading. */
    private static boolean isChainFromStart(NumberPlace place) {
        int i = 0;
        while (i < place.start() && i < LONGEST * LONGEST && "0123456789.．".indexOf(place.charAt(i)) >= 0) {
            i++;
        }
        return place.start() > 0
                && i == place.start()
                && place.digitsEnd() < place.text().length();
    }
}
