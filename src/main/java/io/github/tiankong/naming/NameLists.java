package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.List;

/** Names masked names told one after the other by what ends or opens their list. */
final class NameLists {
    private static final int LOOK_AHEAD = 12;

    private NameLists() {}

    /** A、B、C等地: each is named by what ends the list. */
    static String end(List<Spot> spots, Spot spot) {
        if (!spot.rest().isEmpty() && "、等和与两三四五六七八九".indexOf(spot.rest().charAt(0)) < 0) {
            return "";
        }
        for (int i = spot.index(); i < Math.min(spots.size(), spot.index() + LOOK_AHEAD); i++) {
            Spot member = spots.get(i);
            boolean listed = member.type() == SlotType.NAME
                    && member.sentence() == spot.sentence()
                    && member.sameParagraph(spot);
            int end = listed ? member.rest().indexOf('等') : -1;
            String summed = listed ? summed(member.rest()) : "";
            if (!summed.isEmpty()) {
                return summed;
            }
            if (!listed || (end < 0 && member.rest().indexOf('，') >= 0)) {
                return "";
            }
            if (end >= 0) {
                String noun = Phrase.ofTail(member.rest().substring(end + 1).split("[，,。；;、]", 2)[0]);
                if (noun.isEmpty()) {
                    noun = counted(spots, i, end);
                }
                if (noun.startsWith("国")) {
                    return Lexicon.endsWith(Lexicon.PLACES_BEFORE, listHead(spots, spot)) ? "出口国名" : "国家名";
                }
                return noun.startsWith("地") ? purpose(noun.substring(1)) + "地名" : noun.isEmpty() ? "" : listName(noun);
            }
        }
        return "";
    }

    /** 企业 of 等5家企业. */
    private static String counted(List<Spot> spots, int member, int end) {
        boolean counts = member + 1 < spots.size()
                && end + 1 == spots.get(member).rest().length()
                && spots.get(member + 1).type() == SlotType.COUNT
                && spots.get(member + 1).sameParagraph(spots.get(member));
        String things = counts ? spots.get(member + 1).tail() : "";
        for (int i = 0; i < things.length(); i++) {
            String person = Lexicon.PERSON_NOUNS.startingAt(things, i);
            String noun = person.isEmpty() ? Lexicon.COUNT_NOUNS.startingAt(things, i) : person;
            if (noun.length() > 1) {
                return noun;
            }
        }
        return "";
    }

    /** The words before the first member of the list. */
    private static String listHead(List<Spot> spots, Spot spot) {
        int first = spot.index();
        while (first > 0 && spots.get(first).gap().equals("、")) {
            first--;
        }
        return spots.get(first).head();
    }

    /** 招商 of 赴甲、乙等地开展招商活动. */
    private static String purpose(String doing) {
        String told = Phrase.withoutLeads(doing).replace("活动", "");
        return told.length() == 2 ? told : "";
    }

    private static String listName(String noun) {
        String person = Lexicon.PERSON_NOUNS.endingAt(noun, noun.length());
        if (!person.isEmpty()) {
            return person + "姓名";
        }
        String kind = Lexicon.NAME_NOUNS.firstIn(noun);
        int end = noun.indexOf("企业");
        if (end >= 0) {
            return noun.substring(0, end + 2) + "名称";
        }
        return kind.isEmpty() ? noun.substring(0, Math.min(4, noun.length())) + "名称" : NameLabels.labelOf(kind);
    }

    /** 街道名称 of A、B两个街道: what the last member is summed up by. */
    private static String summed(String rest) {
        boolean sums = rest.length() > 2 && "两三四五六七八九十".indexOf(rest.charAt(0)) >= 0;
        int from = sums && "个家所条座".indexOf(rest.charAt(1)) >= 0 ? 2 : 1;
        String noun = sums ? Lexicon.NAME_NOUNS.startingAt(rest, from) : "";
        return noun.isEmpty() ? "" : NameLabels.labelOf(noun);
    }

    /** 客源地 of 客源地前三位. */
    static String withoutOrder(String noun) {
        int end = noun.length() - 3;
        boolean ordered = end > 1 && noun.charAt(end) == '前' && "位名".indexOf(noun.charAt(end + 2)) >= 0;
        return ordered ? noun.substring(0, end) : noun;
    }
}
