package io.github.tiankong.typing;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.slot.FixedReason;
import java.util.Optional;

/**
 * Numbers inside titles, quotation marks and note brackets of one paragraph. Marks that are never closed, and quotations
 * that run over sentences, enclose nothing.
 */
final class Enclosures implements NumberRule {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_QUOTE = 50;
    private static final int LONGEST_NOTE = 12;
    private static final String OPENING = "《〈“\"‘「『[［【〔﹝";
    private static final String CLOSING = "》〉”\"’」』]］】〕﹞";
    private static final String TITLES = "《〈";
    private static final String NOTES = "[［【〔﹝";

    private final FixedReason[] reasons;

    Enclosures(String text) {
        reasons = new FixedReason[text.length()];
        int i = 0;
        while (i < text.length()) {
            int mark = OPENING.indexOf(text.charAt(i));
            int close = mark < 0 ? -1 : close(text, i, CLOSING.charAt(mark));
            if (close < 0) {
                i++;
                continue;
            }
            FixedReason reason = reason(text.charAt(i));
            for (int k = i + 1; k < close; k++) {
                reasons[k] = reason;
            }
            i = close + 1;
        }
    }

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        FixedReason reason = reasons[place.start()];
        if (reason == null) {
            return Judgement.open();
        }
        boolean documentNumber =
                reason == FixedReason.FOOTNOTE && Decimals.isDigit(place.charAt(place.digitsEnd() + 1));
        return Judgement.fixed(documentNumber ? FixedReason.CODE : reason);
    }

    private static FixedReason reason(char opening) {
        if (TITLES.indexOf(opening) >= 0) {
            return FixedReason.TITLE;
        }
        return NOTES.indexOf(opening) >= 0 ? FixedReason.FOOTNOTE : FixedReason.QUOTE;
    }

    private static int close(String text, int open, char closing) {
        char opening = text.charAt(open);
        boolean isTitle = TITLES.indexOf(opening) >= 0;
        boolean isNote = NOTES.indexOf(opening) >= 0;
        int longestOther = isNote ? LONGEST_NOTE : LONGEST_QUOTE;
        int limit = Math.min(text.length(), open + 1 + (isTitle ? LONGEST_TITLE : longestOther));
        int depth = 1;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == closing && --depth == 0) {
                return i;
            }
            if (c == opening) {
                depth++;
            }
            if (isNote ? !isNoteCharacter(c) : !isTitle && (c == '。' || c == '；')) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNoteCharacter(char c) {
        return Decimals.isDigit(c) || ",，、-–—~ ".indexOf(c) >= 0;
    }
}
