package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;

/** Names places in an order: 综合考核位列全市第3位 asks for the 综合考核全市排位. */
final class RankLabels {
    /** 由全省第 */
    private static final int LONGEST_ORIGIN = 4;

    private static final int LONGEST_THINGS = 8;
    private static final int SHORTEST_SCORED = 4;

    private RankLabels() {}

    static Label name(Spot spot, Story story) {
        String head = Phrase.withoutHedges(spot.head());
        String word = Lexicon.RANK_WORDS.lastIn(head);
        int at = word.isEmpty() ? head.length() : head.lastIndexOf(word);
        Place place = place(head.substring(0, at));
        String range = range(spot, word, place.measure());
        if (!range.isEmpty()) {
            return Label.of(range);
        }
        boolean among = story.isAmong(spot) && !assesses(place.measure());
        String own = among ? "" : Phrase.ofHead(withoutName(place.measure(), spot));
        if (isPast(own, spot)) {
            return Label.of(measure(story) + "历史同期位次");
        }
        if (own.isEmpty()) {
            own = story.pending(spot.clause());
        }
        String assessed = assessment(spot);
        if (!assessed.isEmpty() && (own.isEmpty() || isSelf(own))) {
            own = assessed;
        }
        String behind = order(head.substring(Math.min(head.length(), at + word.length())));
        String order = among ? story.region() : behind.isEmpty() ? place.order() : behind;
        order = order.isEmpty() && head.endsWith("第") ? story.order(spot.sentence()) : order;
        story.order(order, spot.sentence());
        String stem = stem(own, story);
        if (stem.isEmpty()) {
            stem = GapClauses.clauseBefore(spot);
        }
        boolean kindOnly = !own.isEmpty() && !stem.equals(own);
        return Label.of(withoutScore(stem) + order + kind(head), kindOnly ? story.subject() : own);
    }

    /** 合同额 of X分公司合同额: the noun of a masked name says who reports. */
    private static String withoutName(String measure, Spot spot) {
        boolean masked = spot.typed().figure().start() > spot.gap().length()
                && spot.gap().startsWith(measure);
        String noun = masked ? Lexicon.NAME_NOUNS.startingAt(measure, 0) : "";
        return noun.length() > 1 && measure.length() - noun.length() > 2 ? measure.substring(noun.length()) : measure;
    }

    /** What is ranked and what it is one of, where the words before the verb tell both. */
    private record Place(String measure, String order) {}

    private static Place place(String told) {
        // 由全省第5位上升到: the region the first place is one of
        int from = told.length() - told.lastIndexOf('由') <= LONGEST_ORIGIN ? told.lastIndexOf('由') : -1;
        if (from >= 0) {
            return new Place(withoutIn(told.substring(0, from)), order(told.substring(from + 1)));
        }
        String words = withoutIn(told);
        int in = words.lastIndexOf('在');
        String field = in < 0 ? "" : words.substring(in + 1);
        String region = Lexicon.RANK_FIELDS.startingAt(field, 0);
        if (!region.isEmpty() && !assesses(field)) {
            // 保费在全省系统排名, 在全省同类馆中位居: where, and not what
            return new Place(words.substring(0, in), in == 0 ? region : field);
        }
        String end = Lexicon.RANK_FIELDS.endingAt(words, words.length());
        return new Place(words.substring(0, words.length() - end.length()), end);
    }

    private static String withoutIn(String words) {
        return words.endsWith("中") ? words.substring(0, words.length() - 1) : words;
    }

    /** 客户名次范围 of 前5名客户: how many are spoken of, and nobody's place. */
    private static String range(Spot spot, String word, String measure) {
        boolean first = word.isEmpty()
                && spot.head().endsWith("前")
                && Phrase.ofHead(measure.replaceFirst("前$", "")).length() <= 2;
        String things = first ? Phrase.ofTail(spot.tail()) : "";
        for (int i = 0; i < Math.min(LONGEST_THINGS, things.length()); i++) {
            String noun = Lexicon.COUNT_NOUNS.startingAt(things, i);
            if (!noun.isEmpty()) {
                return things.substring(0, i + noun.length()) + "名次范围";
            }
        }
        return "";
    }

    /** 第3高 of 为1990年以来同期第3高. */
    private static boolean isPast(String own, Spot spot) {
        boolean past =
                own.startsWith("历史") || own.startsWith("同期") || spot.head().contains("以来");
        boolean degree =
                !spot.rest().isEmpty() && "高低多少大小热冷强弱暖".indexOf(spot.rest().charAt(0)) >= 0;
        return past && degree && spot.unit().isEmpty();
    }

    private static String stem(String own, Story story) {
        if (own.isEmpty()) {
            boolean growth = story.lastWasGrowth();
            return measure(story) + (growth ? "增速" : "");
        }
        if (!isPart(own)) {
            return own;
        }
        String told = measure(story);
        String other = Lexicon.RANK_MEASURES.endingAt(told, told.length());
        // 总额 of 零售总额 is part of the name
        boolean replaces =
                (other.equals("总量") || !other.startsWith("总")) && told.length() - other.length() >= SHORTEST_SCORED - 1;
        return told.endsWith(own) ? told : (replaces ? told.substring(0, told.length() - other.length()) : told) + own;
    }

    private static boolean isPart(String own) {
        return !own.isEmpty() && Lexicon.RANK_MEASURES.startingAt(own, 0).equals(own);
    }

    /** What was told last; 连续5年 counts the years of it. */
    private static String measure(Story story) {
        boolean years = story.subject().endsWith("年数") || story.subject().endsWith("次数");
        return withoutScore(years ? story.subjectStem() : story.subject());
    }

    /** 满意度 of 满意度得分. */
    private static String withoutScore(String stem) {
        String score = stem.endsWith("综合得分") ? "综合得分" : "得分";
        boolean scored = stem.endsWith(score) && stem.length() - score.length() > 2;
        return scored ? stem.substring(0, stem.length() - score.length()) : stem;
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
        String region = Lexicon.RANK_FIELDS.startingAt(words, 0);
        return assesses(words) ? Phrase.ofHead(words) + (region.equals("全国") ? "" : region) : "";
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
        return order.replace("在", "")
                .replace("到", "")
                .replace("由", "")
                .replace("从", "")
                .strip();
    }
}
