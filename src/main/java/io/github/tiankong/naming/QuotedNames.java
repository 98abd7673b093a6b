package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.typing.Words;

/** Names what is masked in quotes or title marks by the noun beside them: “X”台风, 《X》栏目. */
final class QuotedNames {
    private static final int LONGEST_REST = 8;
    private static final int LONGEST_QUOTED = 4;

    private QuotedNames() {}

    /** Empty where no marks stand around the mask. */
    static String name(Spot spot) {
        if (spot.gap().endsWith("《")) {
            String work = Lexicon.NAME_NOUNS.startingAt(spot.rest(), 1);
            return work.length() > 1 && spot.rest().startsWith("》") ? NameLabels.labelOf(work) : "作品名称";
        }
        String quoted = quoted(spot);
        return quoted.isEmpty() ? "" : quoted + "名称";
    }

    /** 品种 of “X优”系列品种: what stands behind the quotes a name is masked in. */
    private static String quoted(Spot spot) {
        int close = spot.gap().endsWith("“") ? spot.rest().indexOf('”') : -1;
        if (close < 0 || close > LONGEST_QUOTED) {
            return "";
        }
        String kind = Words.NAMED.endingAt(spot.gap(), spot.gap().length() - 1);
        if (!kind.isEmpty()) {
            return kind;
        }
        String behind = spot.rest().substring(close + 1).split("[，,。；;、]", 2)[0];
        String named = Words.NAMED.startingAt(behind, 0);
        String thing = Lexicon.NAME_NOUNS.startingAt(behind, 0);
        String noun = Phrase.ofTail(behind);
        boolean runsOn = noun.length() > LONGEST_QUOTED;
        if (runsOn && !named.isEmpty()) {
            return named;
        }
        if (thing.length() > 1 && (runsOn || NameLabels.labelOf(thing).startsWith("农产品"))) {
            return NameLabels.labelOf(thing).startsWith("农产品")
                    ? "品牌"
                    : NameLabels.labelOf(thing).replace("名称", "");
        }
        boolean speaks = noun.length() >= 2 && noun.length() <= LONGEST_REST;
        return speaks ? noun : "品牌";
    }
}
