package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.Relation;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** Names shares: 占全市的5%, 完成年度任务的80%. */
final class ShareLabels {
    private static final WordTable PLANS = Lexicon.wordClass("plans");
    private static final WordTable SHARES = Lexicon.wordClass("shares");
    private static final int FARTHEST_PAYING = 8;
    private static final int LONGEST_PLAN = 6;
    private static final int LONGEST_PART = 6;
    private static final int SHORTEST_WHOLE = 3;
    /** 国际航线旅客运输量恢复至2019 */
    private static final int FARTHEST_BASE = 24;

    private static final String CLAUSE_END = "，,；;。：:、（(";
    private static final WordTable PERIODS = Lexicon.wordClass("compared-periods");
    private static final WordTable BASED = Lexicon.wordClass("share-verbs");
    private static final WordTable OTHER_USES = Lexicon.wordClass("occupying");
    private static final WordTable MOVED = Lexicon.wordClass("moved");
    private static final WordTable RECOVERED = Lexicon.wordClass("recovered");
    private static final WordTable PRICE_PARTS = Lexicon.wordClass("price-parts");

    private ShareLabels() {}

    static Optional<Label> name(Spot spot, Story story) {
        if (spot.type() != SlotType.PERCENT) {
            return spot.type() == SlotType.RATIO ? times(spot, story) : Optional.empty();
        }
        int at = spot.head().lastIndexOf('占');
        boolean shares = at >= 0 && !Lexicon.stands(OTHER_USES, spot.head(), at + 1);
        return shares
                ? share(spot, story, at)
                : ofPlan(spot, story)
                        .or(() -> stated(spot))
                        .or(() -> paid(spot))
                        .or(() -> kept(spot));
    }

    /** 门票收入为上年同期倍数 of 门票收入5亿元，是去年同期的2倍. */
    private static Optional<Label> times(Spot spot, Story story) {
        String head = spot.head().strip();
        String is = BASED.startingAt(head, 0);
        boolean of = !is.isEmpty() && head.endsWith("的") && head.length() > is.length() + 1;
        String base = of ? head.substring(is.length(), head.length() - 1) : "";
        boolean told = !base.isEmpty() && Lexicon.BASE_PERIODS.ending(base).equals(base);
        return told && !story.subject().isEmpty()
                ? Optional.of(
                        shared(story.subject() + "为" + Lexicon.BASE_PERIODS.meaning(base) + "倍数", story.subject()))
                : Optional.empty();
    }

    private static Optional<Label> share(Spot spot, Story story, int at) {
        String own = Phrase.ofHead(spot.head().substring(0, at));
        String told = spot.head().substring(at + 1);
        String named = "的" + SHARES.endingAt(told, told.length());
        boolean names = named.length() > 1 && told.endsWith(named);
        String whole = Phrase.ofHead(names ? told.substring(0, told.length() - named.length()) : told);
        if (spot.head().startsWith("GDP", at + 1)) {
            whole = whole.replace("地区生产总值", "GDP");
        }
        if (Lexicon.contains(MOVED, whole)) {
            return Optional.empty();
        }
        String stem = own.isEmpty() ? story.subjectStem() : own;
        if (whole.equals("比") || whole.isEmpty()) {
            boolean part = !own.isEmpty()
                    && story.total().spot() >= 0
                    && !story.total().stem().isEmpty();
            return Optional.of(
                    shared(part ? stem + "占" + story.total().stem() + "比重" : ofPart(own, stem, spot, story), stem));
        }
        String text = stem + "占" + region(spot.head().substring(at + 1)) + whole;
        boolean said = Lexicon.endsWith(SHARES, text);
        boolean plan = Lexicon.endsWith(PLANS, whole);
        return Optional.of(shared(said ? text : text + (plan ? "比例" : "比重"), stem)
                .bound(Relation.Kind.SHARE, story.told().baseOf(whole)));
    }

    /** 铸造车间损失占比 of 损失5万元，其中铸造车间占60%; 税收占财政收入比重 where the part is a sum of its own. */
    private static String ofPart(String own, String stem, Spot spot, Story story) {
        String whole = story.told().lastLevel(spot.sentence()).map(Told::stem).orElse("");
        boolean part = spot.head().startsWith("其中") || Phrase.endsWithPart(spot.gap(), spot.head());
        boolean alone = own.isEmpty() || whole.isEmpty() || whole.contains(own) || own.endsWith(whole);
        if (alone || own.length() > LONGEST_PART) {
            return stem + "占比";
        }
        if (Lexicon.endsWith(Lexicon.MEASURED_ENDS, own)) {
            return Lexicon.endsWith(Lexicon.MEASURED_ENDS, whole) ? stem + "占" + whole + "比重" : stem + "占比";
        }
        return part && !Lexicon.endsWith(Lexicon.MONEY_ENDS, own)
                ? stem + whole.substring(Lexicon.VERBS.startingAt(whole, 0).length()) + "占比"
                : stem + "占比";
    }

    /** 占全市的5%: the region is the whole. */
    private static String region(String whole) {
        String first = Lexicon.KEPT_LEADS.startingAt(whole, 0).isEmpty() ? Lexicon.LEADS.startingAt(whole, 0) : "";
        return first.startsWith("全") && first.length() == 2 ? first : "";
    }

    /** 年度预算 of 完成年度预算5亿元的80%: the plan of the indicator told before. */
    static Optional<Label> plan(Spot spot, Story story) {
        boolean told = spot.rest().equals("的") && spot.type() != SlotType.PERCENT;
        String own = told ? Phrase.ofHead(spot.head()) : "";
        boolean plan = !own.isEmpty()
                && own.length() <= LONGEST_PLAN
                && Lexicon.endsWith(PLANS, own)
                && !story.subjectStem().isEmpty();
        story.plan(plan ? own : "");
        return plan
                ? Optional.of(Label.of(story.subjectStem() + own, story.subjectStem(), Label.Says.SHARE))
                : Optional.empty();
    }

    private static Optional<Label> ofPlan(Spot spot, Story story) {
        String plan = Phrase.ofHead(spot.head());
        if (spot.head().equals("的") && !story.plan().isEmpty()) {
            return Optional.of(shared(story.subjectStem() + "完成" + story.plan() + "比例", story.subjectStem()));
        }
        if (!spot.head().endsWith("的") || !Lexicon.endsWith(PLANS, plan)) {
            return recovered(spot, story);
        }
        // 税收收入为年度计划的, after a list with 分别: the head names the indicator itself
        int is = Math.max(plan.lastIndexOf("完成"), plan.lastIndexOf('为'));
        String stem = is > 0 ? Phrase.ofHead(plan.substring(0, is)) : story.subjectStem();
        String whole = is > 0 ? plan.substring(is + (plan.charAt(is) == '为' ? 1 : 2)) : plan;
        return Optional.of(shared(stem + "完成" + whole + "比例", stem));
    }

    /** 为设计能力的60%, 恢复至上年同期的80%: a share of what stands before 的. */
    private static Optional<Label> recovered(Spot spot, Story story) {
        String head = spot.head().strip();
        String whole = head.startsWith("为") && head.endsWith("的") ? head.substring(1, head.length() - 1) : "";
        if (whole.length() >= SHORTEST_WHOLE && !story.subject().isEmpty()) {
            String part = Lexicon.endsWith(PLANS, whole) ? "完成" : "占";
            return Optional.of(shared(story.subject() + part + Phrase.ofHead(whole) + "比例", story.subject()));
        }
        if (!baseBefore(spot).isEmpty() && !story.subject().isEmpty()) {
            return recoveredTo(spot, story);
        }
        boolean back = Lexicon.startsWith(RECOVERED, head) && head.endsWith("的");
        String stem = story.subject();
        return back && !stem.isEmpty()
                ? Optional.of(shared(stem + head.substring(0, head.length() - 1) + "比例", stem))
                : Optional.empty();
    }

    /** 国际航线恢复比例 of 国际航线恢复至2019年同期的60%, where the year is a figure of its own. */
    private static Optional<Label> recoveredTo(Spot spot, Story story) {
        String before = baseBefore(spot);
        int back = before.lastIndexOf("恢复");
        String own = Phrase.ofHead(before.substring(0, Math.max(back, 0)));
        String stem = own.isEmpty() ? story.subject() : own;
        return Optional.of(shared(stem + (back < 0 ? "相当于基期比例" : "恢复比例"), stem));
    }

    /** 恢复至 of 恢复至2019年同期的; empty where no year stands before what the share is of. */
    private static String baseBefore(Spot spot) {
        String gap = spot.gap();
        boolean whole =
                gap.equals("的") || gap.endsWith("的") && Lexicon.holds(PERIODS, gap.substring(0, gap.length() - 1));
        String text = spot.paragraph().text();
        int year = spot.typed().figure().start() - gap.length() - 1;
        if (!whole || year < 1 || text.charAt(year) != '年') {
            return "";
        }
        int from = year;
        while (from > 0 && year - from < FARTHEST_BASE && CLAUSE_END.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = text.substring(from, year);
        int end = clause.length();
        while (end > 0 && BASED.endingAt(clause, end).isEmpty()) {
            end--;
        }
        return clause.substring(0, end);
    }

    /** 预付款比例为合同价的5%: the share is named itself. */
    private static Optional<Label> stated(Spot spot) {
        int is = spot.head().endsWith("的") ? spot.head().lastIndexOf('为') : -1;
        String own = is < 0 ? "" : Phrase.ofHead(spot.head().substring(0, is));
        boolean share = own.endsWith("率") || Lexicon.endsWith(SHARES, own);
        boolean part = Lexicon.endsWith(PRICE_PARTS, own);
        return share || part ? Optional.of(shared(part ? own + "比例" : own, own)) : Optional.empty();
    }

    /** 按月租金的5%支付违约金: what is paid names the share. */
    private static Optional<Label> paid(Spot spot) {
        String what = "";
        for (int i = 0; i < Math.min(FARTHEST_PAYING, spot.tail().length()) && what.isEmpty(); i++) {
            String verb = Lexicon.PAID.startingAt(spot.tail(), i);
            what = verb.isEmpty() ? "" : Phrase.ofTail(spot.tail().substring(i + verb.length()));
        }
        return what.isEmpty() ? Optional.empty() : Optional.of(shared(what + "比例", what));
    }

    /** 余款的5%作为质保金; 验收后付60%: a part of a price is named by what it is for, or by when it is paid. */
    private static Optional<Label> kept(Spot spot) {
        String use = spot.tail().startsWith("作为") ? Phrase.ofTail(spot.tail().substring(2)) : "";
        if (!use.isEmpty()) {
            return Optional.of(shared(use + "比例", use));
        }
        int pays = spot.head().endsWith("付") ? spot.head().lastIndexOf('后') : -1;
        String condition = pays < 0 ? "" : Phrase.ofHead(spot.head().substring(0, pays));
        return condition.isEmpty() ? Optional.empty() : Optional.of(shared(condition + "付款比例", condition));
    }

    private static Label shared(String text, String stem) {
        return Label.of(text, stem, Label.Says.SHARE);
    }
}
