package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;

/** Names places in an order: 综合考核位列全市第3位 asks for the 综合考核全市排位. */
final class RankLabels {
    /** 由全省第 */
    private static final int LONGEST_ORIGIN = 4;

    private RankLabels() {}

    static Label name(Spot spot, Story story) {
        String head = Phrase.withoutHedges(spot.head());
        String word = Lexicon.RANK_WORDS.lastIn(head);
        int at = word.isEmpty() ? head.length() : head.lastIndexOf(word);
        String told = head.substring(0, at);
        // 由全省第5位上升到: the region the first place is one of
        int from = told.length() - told.lastIndexOf('由') <= LONGEST_ORIGIN ? told.lastIndexOf('由') : -1;
        String place = from < 0 ? told : told.substring(0, from);
        boolean among = story.isAmong(spot) && !assesses(place);
        String own = among ? "" : Phrase.ofHead(place.endsWith("中") ? place.substring(0, place.length() - 1) : place);
        if (own.isEmpty()) {
            own = story.pending(spot.clause());
        }
        String assessed = assessment(spot);
        if (!assessed.isEmpty() && (own.isEmpty() || isSelf(own))) {
            own = assessed;
        }
        String order = from >= 0
                ? order(told.substring(from + 1))
                : among ? story.region() : order(head.substring(Math.min(head.length(), at + word.length())));
        String stem = own;
        if (own.isEmpty() || own.equals("增速") || own.equals("增幅") || own.equals("降幅") || own.equals("总量")) {
            boolean growth = own.isEmpty() && story.lastWasGrowth();
            stem = story.subject() + (growth ? "增速" : own);
        }
        if (stem.isEmpty()) {
            stem = GapClauses.clauseBefore(spot);
        }
        boolean kindOnly = !own.isEmpty() && !stem.equals(own);
        return Label.of(stem + order + kind(head), kindOnly ? story.subject() : own);
    }

    /** 公立医院绩效考核 of 在全国公立医院绩效考核中，我院排名第5: what the clause before says the place was given in. */
    private static String assessment(Spot spot) {
        int end = spot.gap().length() - spot.head().length() - 2;
        if (end < 0 || !spot.gap().startsWith("中，", end)) {
            return "";
        }
        int from =
                Math.max(spot.gap().lastIndexOf('在', end), Math.max(spot.gap().lastIndexOf('。', end), -1));
        String words = spot.gap().substring(from + 1, end);
        return assesses(words) ? Phrase.ofHead(words) : "";
    }

    private static boolean isSelf(String own) {
        return own.length() == 2 && (own.startsWith("我") || own.startsWith("本"));
    }

    /** Whether the words name what the place was given for: 绩效考评中. */
    static boolean assesses(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!Lexicon.ASSESSMENTS.startingAt(words, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String kind(String head) {
        if (head.endsWith("后")) {
            return "末位名次";
        }
        return head.contains("倒数") ? "倒数名次" : "排位";
    }

    private static String order(String text) {
        String order = text;
        while (!order.isEmpty() && "第前后的位倒数".indexOf(order.charAt(order.length() - 1)) >= 0) {
            order = order.substring(0, order.length() - 1);
        }
        return order.replace("在", "").replace("到", "").strip();
    }
}
