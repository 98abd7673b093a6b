package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.typing.Words;

/** Names masked parts of a person's name: the surname before a title (X书记), the given name after a surname (村民张某某). */
final class PersonLabels {
    private PersonLabels() {}

    /** Empty where the mask is no part of a person's name. */
    static String name(Spot spot, String nounBehind) {
        String given = given(spot.gap());
        if (!given.isEmpty()) {
            return given;
        }
        String before = Lexicon.PERSON_NOUNS.endingAt(spot.head(), spot.head().length());
        if (nounBehind.isEmpty() && before.length() > 1) {
            return before + "姓名";
        }
        String label = nounBehind.isEmpty() ? "" : NameLabels.labelOf(nounBehind);
        if (!label.endsWith("姓名") || label.equals("领导人姓名")) {
            return "";
        }
        String body = Lexicon.BODIES.endingAt(spot.head(), spot.head().length());
        return body + (isSurname(spot) ? label.replace("姓名", "姓氏") : label);
    }

    private static boolean isSurname(Spot spot) {
        String mask = spot.typed().figure().text();
        return mask.codePointCount(0, mask.length()) == 1;
    }

    /** 村民姓名 for the mask after 村民张. */
    static String given(String gap) {
        int end = gap.length() - Words.SURNAMES.endingAt(gap, gap.length()).length();
        if (end == gap.length()) {
            return "";
        }
        while (end > 0 && " 　：:".indexOf(gap.charAt(end - 1)) >= 0) {
            end--;
        }
        String noun = Lexicon.PERSON_NOUNS.endingAt(gap, end);
        return noun.isEmpty() ? "" : noun + "姓名";
    }
}
