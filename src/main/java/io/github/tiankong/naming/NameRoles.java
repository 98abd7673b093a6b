package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;

/** Names masked names by their part in what is told: 第一大客户X集团, 在X登陆, 选举X为理事长. */
final class NameRoles {
    private static final int LONGEST_OFFICE = 8;
    private static final WordTable ELECTED = Lexicon.wordClass("electing");

    private NameRoles() {}

    /** Empty where the sentence gives the name no part of its own. */
    static String of(Spot spot, String noun) {
        String label = noun.isEmpty() ? "" : NameLabels.labelOf(noun);
        String role = Lexicon.NAME_ROLES.endingAt(spot.head(), spot.head().length());
        if (!role.isEmpty() && !label.endsWith("姓名")) {
            return role + "名称";
        }
        String office = office(spot);
        if (!office.isEmpty()) {
            return office + "姓名";
        }
        return place(spot);
    }

    /** 登陆地名 of 在X登陆: where it happened. */
    private static String place(Spot spot) {
        boolean at = spot.head().endsWith("在") || spot.head().endsWith("于");
        String happened = at ? Lexicon.HAPPENINGS.startingAt(spot.rest(), 0) : "";
        return happened.isEmpty() ? "" : happened.replace("举行", "举办").replace("召开", "举办") + "地名";
    }

    /** 理事长 of 选举X为新一届理事长. */
    private static String office(Spot spot) {
        boolean elected = Lexicon.endsWith(ELECTED, spot.head()) && spot.rest().startsWith("为");
        String clause = elected ? spot.rest().split("[，,。；;、]", 2)[0] : "";
        String office = Lexicon.PERSON_NOUNS.endingAt(clause, clause.length());
        return office.length() <= LONGEST_OFFICE ? office : "";
    }
}
