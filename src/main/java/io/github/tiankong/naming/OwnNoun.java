package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Set;

/** The noun before a figure that names it, with what the sentence told before: 竣工项目 of 新开工项目8个，竣工5个. */
final class OwnNoun {
    /** What may stand before a word of spending and leaves it one: 下半年计划投资. */
    private static final Set<String> PLANNED = Set.of("", "计划", "拟", "预计", "总", "累计");

    private static final int LONG_HEAD = 8;
    private static final int LONGEST_AIM = 12;
    private static final int LONGEST_PART = 4;
    /** 用火不慎 of 火灾 */
    private static final int LONGEST_KIND = 5;

    private OwnNoun() {}

    /** 灌溉渠道 of 投资5万元新修灌溉渠道3条: what the sum is spent on. */
    private static String purpose(Spot spot, String own) {
        String verb = Lexicon.VERBS.startingAt(spot.tail(), 0);
        boolean spent = spot.type() == SlotType.AMOUNT && isSpending(own, spot);
        if (spent && !own.endsWith("资金") && spot.tail().isEmpty() && spot.rest().startsWith("，")) {
            return aim(spot.rest().substring(1));
        }
        return spent && !verb.isEmpty() ? Phrase.ofTail(spot.tail().substring(verb.length())) : "";
    }

    /** 新建学校 of 投入5万元，新建学校3所. */
    private static String aim(String clause) {
        boolean done = Lexicon.startsWith(Lexicon.VERBS, clause) && clause.indexOf('，') < 0 && clause.indexOf('。') < 0;
        String things = done ? Phrase.ofTail(clause.replace("、", "")) : "";
        return things.length() <= LONGEST_AIM ? things : "";
    }

    /** 保证期间 of 保证期间为届满之日起2年. */
    private static String stated(String own) {
        int is = own.indexOf('为');
        String said = is > 1 ? own.substring(0, is) : "";
        return Lexicon.endsWith(Lexicon.MEASURED_ENDS, said) ? said : own;
    }

    /** 投入, also behind a masked name: X社区投入. */
    private static boolean isSpending(String own, Spot spot) {
        String spending = Lexicon.SPENDING.endingAt(own, own.length());
        String before = own.substring(0, own.length() - spending.length());
        boolean name = spot.isKindOfMasked(before);
        boolean planned =
                PLANNED.contains(Phrase.withoutLeads(before.replace("下半年", "").replace("明年", "")));
        return !spending.isEmpty() && (before.isEmpty() || name || planned);
    }

    static String of(Spot spot, Story story) {
        String own = Phrase.ofHead(spot.head());
        String among = story.pending(spot.clause());
        if (spot.type() == SlotType.COUNT && !own.isEmpty() && among.endsWith("超门槛" + own)) {
            return among;
        }
        own = stated(spot.type() == SlotType.AMOUNT ? Measure.withoutEach(own) : own);
        String purpose = purpose(spot, own);
        if (!purpose.isEmpty()) {
            if (!Lexicon.BUILT.endingAt(purpose, purpose.length()).isEmpty()) {
                story.project(purpose, spot.sentence());
            }
            return purpose + (own.contains("计划") ? "计划" : "") + Lexicon.SPENDING.endingAt(own, own.length());
        }
        if (own.isEmpty() && FormLabels.isForm(spot.gap())) {
            return FormLabels.before(spot.gap());
        }
        if (isNamedBehind(own, spot)) {
            return "";
        }
        own = withoutActor(spot.type() == SlotType.COUNT ? counted(own) : own, spot);
        if (own.isEmpty() || spot.isKindOfMasked(own)) {
            // x村达5万元: the words between belong to the masked name
            String pending = extreme(story.pending(spot.clause()), spot);
            boolean listed = spot.continuesList() && spot.type() == SlotType.COUNT;
            return pending.isEmpty() && listed ? story.verb() : pending;
        }
        return withStory(own, spot, story);
    }

    /** 投资5亿元的项目, 下辖5个社区: the noun behind the figure names it. */
    private static boolean isNamedBehind(String own, Spot spot) {
        boolean invested = spot.type() == SlotType.AMOUNT
                && own.endsWith("投资")
                && spot.tail().startsWith("的");
        String having = Lexicon.HAVING.endingAt(spot.head(), spot.head().length());
        boolean has = !having.isEmpty() && !Phrase.ofTail(spot.tail()).isEmpty();
        return invested || own.endsWith("年产") || has || isCountedBefore(spot);
    }

    /** 代表队 of 5支代表队20名运动员: the words between belong to the figure before. */
    private static boolean isCountedBefore(Spot spot) {
        String head = spot.head();
        return spot.type() == SlotType.COUNT
                && head.length() > 1
                && head.equals(spot.gap())
                && spot.typed().figure().start() > head.length()
                && Lexicon.COUNT_NOUNS.startingAt(head, 0).equals(head)
                && !Phrase.ofTail(spot.tail()).isEmpty();
    }

    /** What is counted, from the verb of doing on or behind 有: 门店 of 全县供销系统有门店. */
    private static String counted(String own) {
        for (int i = 2; i + 2 < own.length(); i++) {
            String won = Lexicon.WINNING.startingAt(own, i);
            if (!won.isEmpty() && Lexicon.endsWith(Lexicon.PRIZES, own)) {
                return own.substring(i + won.length());
            }
        }
        int has = own.indexOf('有');
        boolean owner = has > 0
                && own.length() > has + 2
                && !Lexicon.OWNER_ENDS.endingAt(own, has).isEmpty()
                && Lexicon.KEPT_LEADS.startingAt(own, has).isEmpty();
        String things = owner ? own.substring(has + 1) : own;
        String done = things.length() > LONG_HEAD ? Phrase.fromVerb(things) : things;
        return Lexicon.startsWith(Lexicon.REACHING, done) ? things : done;
    }

    /** 处理餐厨垃圾 of 垃圾处理厂处理餐厨垃圾5吨: who makes or sells is no part of what is made. */
    private static String withoutActor(String own, Spot spot) {
        boolean made = spot.type() == SlotType.COUNT || spot.type() == SlotType.QUANTITY;
        for (int i = 2; made && i + 2 < own.length(); i++) {
            boolean actor = !Lexicon.BUILT.endingAt(own, i).isEmpty()
                    || !Lexicon.OWNER_ENDS.endingAt(own, i).isEmpty();
            String verb = actor ? Measure.turnedVerb(own.substring(i)) : "";
            if (verb.length() > 1) {
                return own.substring(i);
            }
        }
        return own;
    }

    /** The noun with what the sentence told before. */
    private static String withStory(String own, Spot spot, Story story) {
        String wholeVerb = Lexicon.VERBS.startingAt(story.total().stem(), 0);
        if (isNewPart(wholeVerb, own, spot)) {
            return wholeVerb + own;
        }
        if (!Owners.casualty(own, spot, story).isEmpty()) {
            return Owners.casualty(own, spot, story);
        }
        String harm = spot.unit().equals("起") && own.length() <= LONGEST_KIND
                ? story.told().harm(spot.sentence())
                : "";
        if (!harm.isEmpty() && !own.contains(harm) && !Lexicon.startsWith(Lexicon.VERBS, own)) {
            return own + harm;
        }
        String parallel = Parallels.measured(own, spot, story);
        if (!parallel.isEmpty()) {
            return parallel;
        }
        String done = ofTurned(own, spot, story);
        if (!done.isEmpty()) {
            return done;
        }
        if (inheritsVerb(own, spot, story)) {
            return partOf(story.verb() + own, spot, story);
        }
        return partOf(Owners.owned(ofVerb(own, spot, story), spot, story), spot, story);
    }

    /** 销售尿素 of 生产尿素5吨，销售3吨: what the second thing done is done with; empty where the verb is not alone. */
    private static String ofTurned(String own, Spot spot, Story story) {
        boolean alone = !own.isEmpty() && Lexicon.TURNED.startingAt(own, 0).equals(own);
        String things = alone ? story.owner(spot.sentence()) : "";
        String before = Measure.turnedVerb(things);
        if (alone && before.isEmpty() && spot.type() == SlotType.QUANTITY) {
            before = Lexicon.VERBS.startingAt(story.owner(spot.sentence(), spot.unit()), 0);
        }
        boolean told = before.isEmpty() || !Phrase.ofTail(spot.tail()).isEmpty();
        return told ? "" : own + things.substring(before.length());
    }

    /** 新登记企业 of 新登记市场主体5户，其中企业3户: what is new of the whole is new of its part. */
    private static boolean isNewPart(String wholeVerb, String own, Spot spot) {
        return spot.type() == SlotType.COUNT
                && wholeVerb.startsWith("新")
                && !Lexicon.startsWith(Lexicon.VERBS, own)
                && !SizeClasses.isSizeClass(own);
    }

    /** 最大点雨量 of 最大为x镇x站50毫米. */
    private static String extreme(String pending, Spot spot) {
        boolean rain =
                pending.startsWith("最") && pending.length() == 2 && spot.unit().equals("毫米");
        return rain ? pending + "点雨量" : pending;
    }

    /** 地上建筑面积 of 总建筑面积5亩，其中地上3亩: a part is measured as its whole. */
    private static String partOf(String own, Spot spot, Story story) {
        boolean sum = spot.type() == SlotType.AMOUNT || spot.type() == SlotType.QUANTITY;
        boolean part = sum
                && story.total().spot() >= 0
                && !own.isEmpty()
                && own.length() <= LONGEST_PART
                && !Lexicon.endsWith(Lexicon.MEASURED_ENDS, own)
                && !Lexicon.endsWith(Lexicon.MONEY_ENDS, own)
                && !Lexicon.endsWith(Lexicon.DEPENDENT, own)
                && Lexicon.PAYING.ending(own).isEmpty();
        String whole = story.total().stem();
        String inherited = Lexicon.INHERITED.endingAt(whole, whole.length());
        String measure =
                !part ? "" : inherited.isEmpty() ? Lexicon.DEPENDENT.endingAt(whole, whole.length()) : inherited;
        boolean bare = measure.equals("总额") || measure.equals("总量");
        return bare ? own : own + (measure.startsWith("总") ? measure.substring(1) : measure);
    }

    private static boolean inheritsVerb(String own, Spot spot, Story story) {
        boolean pays =
                spot.type() == SlotType.AMOUNT && !Lexicon.PAYING.ending(own).isEmpty();
        boolean measure = story.verb().isEmpty() && Lexicon.endsWith(Lexicon.DEPENDENT, own);
        boolean state = Lexicon.STATES.startingAt(own, 0).equals(own);
        // 发展辣椒5亩 plants, 发展农家乐5家 does not
        boolean planted = Lexicon.TURNED.meaning(story.verb()).endsWith("面积") && spot.type() != SlotType.QUANTITY;
        boolean alone = pays || measure || state || planted;
        return spot.continuesList() && !Lexicon.startsWith(Lexicon.VERBS, own) && !alone;
    }

    /** A verb alone speaks of the things told before: 新开工项目8个，竣工5个. */
    private static String ofVerb(String own, Spot spot, Story story) {
        String manner = Lexicon.MANNERS.startingAt(own, 0);
        String verb = own.substring(manner.length());
        boolean state = Lexicon.STATES.startingAt(own, 0).equals(own) && !own.isEmpty();
        boolean alone = spot.type() == SlotType.COUNT
                && (Lexicon.VERBS.startingAt(verb, 0).equals(verb) && (manner.isEmpty() || !verb.isEmpty()) || state)
                && !Lexicon.startsWith(Lexicon.REACHING, own);
        if (!alone || !Phrase.ofTail(spot.tail()).isEmpty()) {
            return own;
        }
        String before = story.owner(spot.sentence(), spot.unit());
        boolean named = Lexicon.startsWith(Lexicon.DOING_NOUNS, before);
        String things = named
                ? before
                : before.substring(Lexicon.VERBS.startingAt(before, 0).length());
        String noun = Lexicon.COUNT_NOUNS.endingAt(things, things.length());
        String doing = Lexicon.VERBS.endingAt(things, things.length());
        if (!doing.isEmpty() && doing.length() < things.length()) {
            return things.substring(0, things.length() - doing.length()) + own;
        }
        if (!manner.isEmpty() && !noun.isEmpty()) {
            return things + own;
        }
        // 破案 says itself what 立案 said of 案件
        boolean said = own.isEmpty() || things.indexOf(own.charAt(own.length() - 1)) >= 0;
        boolean other = said || Lexicon.endsWith(Lexicon.MEASURED_ENDS, things);
        return other ? own : own + (noun.isEmpty() ? things : noun);
    }
}
