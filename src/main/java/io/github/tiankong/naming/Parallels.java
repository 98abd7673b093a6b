package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;

/** Gives a bare noun in a row of clauses the measure told first: 二产增加值 of 一产增加值5亿元；二产3亿元. */
final class Parallels {
    private static final int LONGEST = 6;

    private Parallels() {}

    /** The noun with its measure; empty where nothing runs parallel. */
    static String measured(String own, Spot spot, Story story) {
        boolean level = spot.type() == SlotType.AMOUNT || spot.type() == SlotType.QUANTITY;
        if (!level || own.length() < 2) {
            return "";
        }
        String part = ofKind(own, story.subject());
        return part.isEmpty() ? ofBare(own, spot, story) : part;
    }

    /** 农村居民收入 of 城镇居民收入5元，农村3元, 家电类零售额 of 汽车类零售额5亿元，家电类3亿元. */
    private static String ofKind(String own, String told) {
        int kind = told.indexOf('类') + 1;
        if (own.endsWith("类") && kind > 1 && kind < told.length()) {
            return own + told.substring(kind);
        }
        String other = Lexicon.PART_WORDS.startingAt(told, 0);
        boolean part = Lexicon.PART_WORDS.startingAt(own, 0).equals(own)
                && other.length() == own.length()
                && !other.equals(own)
                && told.length() > other.length() + 1;
        return part ? own + told.substring(other.length()) : "";
    }

    /** 蔬菜产量 of 粮食产量5万吨，蔬菜3万吨: nothing but a noun that is no measure itself, told in the same unit. */
    private static String ofBare(String own, Spot spot, Story story) {
        String told = story.told()
                .lastLevel(spot)
                .or(() -> story.told()
                        .lastLevel(spot.sentence())
                        .filter(one -> one.type() == SlotType.COUNT && spot.type() == SlotType.QUANTITY))
                .map(Told::stem)
                .orElse("");
        String measure = Lexicon.INHERITED.endingAt(told, told.length());
        boolean bare = own.length() <= LONGEST && own.equals(Phrase.withoutLinks(spot.head()));
        boolean thing = !Lexicon.endsWith(Lexicon.MEASURED_ENDS, own)
                && !Lexicon.endsWith(Lexicon.MONEY_ENDS, own)
                && !Lexicon.endsWith(Lexicon.DEPENDENT, own)
                && !Lexicon.startsWith(Lexicon.VERBS, own)
                && !Lexicon.endsWith(Lexicon.KEPT_ENDS, own)
                && Lexicon.TURNED.ending(own).length() < 2
                && Lexicon.PAYING.ending(own).isEmpty();
        boolean siblings = !measure.isEmpty() && measure.length() < told.length() && !told.startsWith(own);
        return bare && thing && siblings ? own + measure : "";
    }
}
