package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.slot.SlotType;
import java.util.Set;

/** Reads the nouns measures are told of, and tells measures that say nothing without one. Knows words only, nothing of the story. */
final class OwnerNouns {
    private static final int SHORTEST_RATE = 3;
    private static final int SHORTEST_WHOLE = 4;
    private static final int SHORTEST_BUILT = 3;
    private static final int SHORT_RATE = 5;
    private static final int LONGEST_OF_RATE = 8;
    private static final int LONGEST_REACHED = 5;

    /** Last letters of measures that no other rate is told of: 率, 价值, 天数. */
    private static final String NO_RATE_OF = "率值数比";

    /** Things that say too little without what is done with them: 评审项目. */
    private static final Set<String> GENERAL = Set.of("项目", "案件", "企业", "单位", "场所", "问题", "事项");

    /** What is left of sums of a whole body, which owns no other sum. */
    private static final Set<String> TOO_WIDE = Set.of("商品", "业务", "营业", "产品", "市场", "货物");

    /** Last letters of nouns that name a measure and not a thing. */
    private static final String MEASURES = "价量积率期面额产机位例力模租";

    private OwnerNouns() {}

    /** The measure behind its owner, without what was done with it: 新疆棉到厂均价 of 采购新疆棉 and 到厂均价. */
    static String before(String told, String own) {
        String owner = told;
        if (own.equals("贡献率")) {
            // 第二产业 of 第二产业增加值5亿元，贡献率3%
            owner = owner.substring(
                    0,
                    owner.length()
                            - Lexicon.INHERITED.endingAt(owner, owner.length()).length());
        }
        if (own.endsWith("率") && own.length() <= SHORT_RATE) {
            String verb = Lexicon.VERBS.startingAt(owner, 0);
            owner = owner.substring(verb.length()) + (own.equals("成功率") ? verb : "");
        }
        if (!own.endsWith("率")) {
            owner = withoutDoing(handled(owner, own));
        }
        // 工业行业 of 28个工业行业中
        owner = owner.endsWith("中") && owner.length() > 2 ? owner.substring(0, owner.length() - 1) : owner;
        int touched = owner.indexOf("涉及");
        owner = touched > 1 ? owner.substring(0, touched) : owner;
        boolean repeats = owner.endsWith(own) || (owner.length() >= 2 && own.startsWith(owner.substring(0, 2)));
        return repeats ? own : joined(owner, own);
    }

    /** 现金红利 of 每10股派发现金红利, 物业费 of 物业费应收: what a verb alone is done with. */
    static String things(String owner) {
        String told = withoutMeasure(owner);
        int each = told.indexOf('每');
        int at = each + 1;
        while (each >= 0
                && at < told.length()
                && Lexicon.VERBS.startingAt(told, at).isEmpty()) {
            at++;
        }
        return told.substring(at + Lexicon.VERBS.startingAt(told, at).length());
    }

    /** 粮食 of 粮食播种, 技术合同 of 技术合同认定登记: the thing, not what is done with it. */
    private static String withoutDoing(String owner) {
        String left = owner;
        for (String verb = doing(left); verb.length() > 1 && left.length() >= verb.length() + 2; verb = doing(left)) {
            left = left.substring(0, left.length() - verb.length());
        }
        return left;
    }

    /** 尿素 of 采购尿素, whose price is told, 商品房销售 where its area is: what was done comes behind the thing or is left out. */
    private static String handled(String owner, String own) {
        String turned = Measure.turnedVerb(owner);
        if (!turned.isEmpty()) {
            return owner.substring(turned.length()) + (own.endsWith("面积") ? turned : "");
        }
        String verb = Lexicon.HANDLING.startingAt(owner, 0);
        String things = owner.substring(verb.length());
        boolean thing =
                things.length() > 1 && !GENERAL.contains(things) && !Lexicon.startsWith(Lexicon.DOING_NOUNS, owner);
        return thing ? owner.substring(verb.length()) : owner;
    }

    private static String doing(String owner) {
        String verb = Lexicon.VERBS.endingAt(owner, owner.length());
        return verb.length() > 1 ? verb : Lexicon.TOLD.endingAt(owner, owner.length());
    }

    /** 单均成本, 平均首响, 人均消费 own no rate. */
    private static boolean isAverage(String owner) {
        return Lexicon.AVERAGES.startingAt(owner, 0).length() > 1
                || owner.contains("平均")
                || owner.endsWith("消费")
                || owner.endsWith("成本")
                || owner.endsWith("小时");
    }

    /** A sum owns no other sum: 财政收入5亿元，税收3亿元. */
    static boolean owns(String owner, String own, Spot spot) {
        boolean load = owner.endsWith("量") || owner.endsWith("投资");
        if ("高宽长深厚".indexOf(owner.charAt(owner.length() - 1)) >= 0) {
            // 坝高 is a measure itself
            return false;
        }
        if (spot.type() == SlotType.PERCENT && (isAverage(owner) || load) || TOO_WIDE.contains(owner)) {
            return false;
        }
        boolean contributes = own.equals("贡献率") && Lexicon.endsWith(Lexicon.INHERITED, owner);
        boolean sum = !contributes && (Lexicon.endsWith(Lexicon.MEASURED_ENDS, owner) || owner.endsWith("投资"));
        boolean ofSum = spot.type() == SlotType.PERCENT
                && (own.length() <= SHORTEST_WHOLE || own.endsWith("进度") || own.endsWith("完成率"))
                && owner.length() <= LONGEST_OF_RATE
                && NO_RATE_OF.indexOf(owner.charAt(owner.length() - 1)) < 0;
        return !sum || ofSum || own.endsWith("缺口") || own.endsWith("占比");
    }

    /** 签订合同 and 合同金额 are 签订合同金额. */
    private static String joined(String owner, String own) {
        for (int shared = Math.min(owner.length(), own.length()) - 1; shared > 1; shared--) {
            if (owner.endsWith(own.substring(0, shared))) {
                return owner + own.substring(shared);
            }
        }
        // 特困供养 and 集中供养率 are 特困集中供养率
        int end = owner.length() - 2;
        boolean again = end > 1 && own.endsWith("率") && own.indexOf(owner.substring(end)) > 0;
        return (again ? owner.substring(0, end) : owner) + own;
    }

    /** 污水处理厂 of 污水处理厂总投资: the thing built or run that a measure is told of; empty where none is named. */
    static String built(String own) {
        boolean doing = Lexicon.startsWith(Lexicon.VERBS, own) && !Lexicon.startsWith(Lexicon.DOING_NOUNS, own);
        for (int i = SHORTEST_BUILT; i < own.length() && !doing; i++) {
            String after = Lexicon.MEASURE_KINDS.startingAt(own, i);
            String rest = own.substring(i + (after.endsWith("后") ? after.length() : 0));
            boolean tells = isMeasure(own, i)
                    || Lexicon.startsWith(Lexicon.EFFECTS, rest)
                    || Lexicon.VERBS.startingAt(rest, 0).equals(rest)
                            && (own.startsWith("项目", i - 2) || own.startsWith("工程", i - 2));
            if (tells && !Lexicon.BUILT.endingAt(own, i).isEmpty()) {
                return own.substring(0, i);
            }
        }
        return "";
    }

    /** 惠及居民 tells of what was done before. */
    static boolean reaches(String own) {
        return own.length() <= LONGEST_REACHED && Lexicon.startsWith(Lexicon.REACHING, own);
    }

    /** 基金支出 of 基金收入5亿元、支出3亿元: the other side of one account; empty where it is none. */
    static String counterpart(String own, String told) {
        boolean side = !own.isEmpty() && Lexicon.COUNTERPARTS.startingAt(own, 0).equals(own);
        String before = side ? Lexicon.COUNTERPARTS.endingAt(told, told.length()) : "";
        int end = told.length() - before.length();
        return before.isEmpty() || end < 2 || before.equals(own) ? "" : told.substring(0, end) + own;
    }

    /** 不良贷款率 of 不良贷款余额5亿元，不良率2%: a short name of what was told in full; empty where it is none. */
    static String rateOfTold(String own, String told) {
        String name = own.length() == SHORTEST_RATE && own.endsWith("率") ? own.substring(0, 2) : "";
        int end = told.length()
                - Lexicon.MEASURED_ENDS.endingAt(told, told.length()).length();
        int at = name.isEmpty() ? -1 : told.indexOf(name);
        boolean full = at >= 0 && end > at + name.length() + 1 && end < told.length();
        return full ? told.substring(at, end) + "率" : "";
    }

    static boolean isDependent(String own) {
        boolean rate = own.length() == SHORTEST_RATE
                && own.endsWith("率")
                && !Lexicon.WHOLE_RATES.startingAt(own, 0).equals(own);
        return rate || (!own.isEmpty() && isMeasure(own, 0));
    }

    /** 年税收, 平均到达时长, 一期用地面积: measures with what tells their kind before them. */
    static boolean isMeasure(String own, int from) {
        if (Lexicon.DEPENDENT.startingAt(own, from).length() == own.length() - from) {
            return true;
        }
        String kind = Lexicon.MEASURE_KINDS.startingAt(own, from);
        return !kind.isEmpty() && from + kind.length() < own.length() && isMeasure(own, from + kind.length());
    }

    static String withoutMeasure(String stem) {
        if (stem.endsWith("应收") || stem.endsWith("实收")) {
            return stem.substring(0, stem.length() - 2);
        }
        String end = Lexicon.DEPENDENT.endingAt(stem, stem.length());
        boolean measure = end.length() >= 2 && MEASURES.indexOf(end.charAt(end.length() - 1)) >= 0;
        return measure ? stem.substring(0, stem.length() - end.length()) : stem;
    }
}
