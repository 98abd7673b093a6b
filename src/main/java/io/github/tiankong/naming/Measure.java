package io.github.tiankong.naming;

import io.github.tiankong.phrase.Glossary;
import io.github.tiankong.phrase.Lexicon;
import java.util.Set;

/** What a label appends for the measure of a figure: 盏数, 面积, 投资额. */
final class Measure {
    private static final Glossary MEASURES = Glossary.read("measures.tsv");
    private static final Glossary SUMS = Glossary.read("turned-sums.tsv");
    private static final int LONGEST_UNIT = 4;
    private static final int SHORTEST_THING = 2;
    /** Doings of pieces and heads that a label puts behind them, with the measure word. */
    private static final Set<String> COUNTED_DOINGS = Set.of("存栏", "出栏", "外借", "接种");

    private static final String MULTIPLIERS = "千百十万亿";

    private Measure() {}

    /** The stem with the measure of a count whose noun stands before the figure: 修复路灯盏数. */
    static String countAfter(String stem, String unit) {
        if (!unit.isEmpty() && isMade(stem, unit)) {
            return done(stem, "量");
        }
        if (Lexicon.DIMENSIONS.meaning(bare(unit)).equals("量") && !isMeasured(stem)) {
            return quantity(stem, unit);
        }
        String kept = turnedVerb(stem);
        if (COUNTED_DOINGS.contains(kept)) {
            // 肉羊存栏只数 of 存栏肉羊5只
            return append(stem.substring(kept.length()) + kept, suffix(unit, 0));
        }
        // 人员人数 says it twice
        boolean said = Lexicon.endsWith(Lexicon.PEOPLE, stem) && unit.endsWith("人");
        boolean treated = unit.endsWith("名") && Lexicon.endsWith(Lexicon.VERBS, stem);
        if (treated) {
            // 移送起诉5名 tells no noun for the people
            return stem + "人数";
        }
        if (said) {
            return stem + "数";
        }
        // 发放贷款5笔 counts the loans, a sum is none of its own
        boolean sum = isMeasured(stem) && Lexicon.endsWith(Lexicon.MONEY_ENDS, stem);
        return sum ? stem + suffix(unit, 0) : append(stem, suffix(unit, 0));
    }

    /** The same where the noun stands behind the figure: 5家企业. */
    static String countBefore(String stem, String unit) {
        return append(stem, suffix(unit, 1));
    }

    static String quantity(String stem, String unit) {
        String measure = Lexicon.DIMENSIONS.meaning(bare(unit));
        // 拓宽5公里 is how far
        boolean dimension =
                !stem.isEmpty() && !measure.equals("里程") && "高宽深长厚重".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        boolean way = measure.equals("里程") && stem.indexOf('路') < 0 && (stem.indexOf('道') < 0 || isChannel(stem));
        boolean told = dimension
                && stem.length() > 2
                && !stem.endsWith("重")
                && !stem.endsWith("高")
                && !stem.endsWith("增长")
                && !isMeasured(stem);
        return told ? stem + "度" : dimension ? stem : done(stem, way ? "长度" : measure);
    }

    private static boolean isChannel(String stem) {
        return stem.contains("渠道") || stem.contains("管道") || stem.contains("河道");
    }

    /** 水稻种植面积 of 种植水稻5亩, 电机产量 of 生产电机5台: what is measured is the doing. */
    private static String done(String stem, String measure) {
        String verb = turnedVerb(stem);
        if (verb.isEmpty()) {
            return append(stem, measure);
        }
        String meaning = Lexicon.TURNED.meaning(verb);
        // cloth is made by the metre
        String made = meaning.endsWith(measure) || meaning.equals("产量") ? meaning : "";
        String thing = stem.substring(verb.length());
        return made.isEmpty() ? append(thing + verb, measure) : thing + made;
    }

    /** The verb before a thing that a label puts behind it; empty where it is part of a noun or none stands there. */
    static String turnedVerb(String stem) {
        String verb = Lexicon.TURNED.startingAt(stem, 0);
        boolean noun = isMeasured(stem) || Lexicon.startsWith(Lexicon.DOING_NOUNS, stem);
        boolean alone = stem.length() < verb.length() + SHORTEST_THING;
        return noun || alone || Lexicon.startsWith(Lexicon.VERBS, stem.substring(verb.length())) ? "" : verb;
    }

    /** Whether pieces are told of as what was made or sold, not as what they are: 生产电机5台. */
    private static boolean isMade(String stem, String unit) {
        String verb = turnedVerb(stem);
        boolean pieces = "人名位户家起次场所套".indexOf(bare(unit).charAt(0)) < 0;
        return pieces && !verb.isEmpty() && Lexicon.TURNED.meaning(verb).endsWith("量");
    }

    /** The stem of something made: 年产5万吨钢材; voltages and lengths stay what they are. */
    static String capacity(String stem, String unit) {
        String dimension = Lexicon.DIMENSIONS.meaning(bare(unit));
        return stem + (dimension.isEmpty() || dimension.equals("量") || dimension.equals("产能") ? "年产能" : dimension);
    }

    static String amount(String stem, String unit) {
        if (unit.indexOf('/') > 0 && stem.endsWith("费")) {
            return stem + "单价";
        }
        if (isMeasured(stem)) {
            return stem;
        }
        if (stem.equals("出口") || stem.equals("进口")) {
            return stem + "额";
        }
        String sold = SUMS.startingAt(stem, 0);
        if (!sold.isEmpty() && stem.length() > sold.length() + 1 && !Lexicon.startsWith(Lexicon.DOING_NOUNS, stem)) {
            // 出口机电产品 is worth the 机电产品出口额
            return stem.substring(sold.length()) + SUMS.meaning(sold);
        }
        String paying = Lexicon.PAYING.ending(stem);
        // 发放创新券: what was done is no sum yet
        boolean done = paying.isEmpty() && isDone(stem) && !Lexicon.endsWith(Lexicon.MONEY_ENDS, stem);
        return stem + (done ? "金额" : Lexicon.PAYING.meaning(paying));
    }

    private static boolean isDone(String stem) {
        String verb = Lexicon.VERBS.startingAt(stem, 0);
        return !verb.isEmpty();
    }

    /** 收购价 of 每公斤收购价, 物业费 of 物业费每平方米; 每月 and 每年 stay. */
    static String withoutEach(String stem) {
        int each = stem.indexOf('每');
        String left = each < 0 ? "" : stem.substring(each + 1);
        if (each > 0) {
            return isMeasure(left) ? stem.substring(0, each) : stem;
        }
        for (int length = Math.min(LONGEST_UNIT, left.length() - 1); length > 0; length--) {
            if (isMeasure(left.substring(0, length))) {
                return left.substring(length);
            }
        }
        return stem;
    }

    private static boolean isMeasure(String word) {
        boolean time = "年月日周天小时学期季度".contains(word);
        return !time
                && (!MEASURES.meaning(word).isEmpty()
                        || !Lexicon.DIMENSIONS.meaning(word).isEmpty());
    }

    private static String suffix(String unit, int column) {
        String[] both = MEASURES.meaning(bare(unit)).split("\t", 2);
        if (both.length == 2) {
            return both[column];
        }
        String word = bare(unit);
        boolean counts = column == 0 && word.length() == 1 && Character.isIdeographic(word.charAt(0));
        return counts ? word + "数" : "数";
    }

    private static String append(String stem, String suffix) {
        if (suffix.isEmpty() || isMeasured(stem)) {
            return stem;
        }
        String unit = suffix.substring(0, suffix.length() - 1);
        if (suffix.length() > 2 && suffix.endsWith("数") && stem.endsWith(unit)) {
            // 利用小时 names its hours already
            return stem + "数";
        }
        // 脱贫户户数, but 农户数 and 客户数
        boolean household =
                suffix.equals("户数") && stem.length() > 1 && "农用账客商贷住".indexOf(stem.charAt(stem.length() - 2)) < 0;
        boolean overlaps = !household && !stem.isEmpty() && stem.charAt(stem.length() - 1) == suffix.charAt(0);
        return overlaps ? stem + suffix.substring(1) : stem + suffix;
    }

    private static boolean isMeasured(String stem) {
        return Lexicon.endsWith(Lexicon.MEASURED_ENDS, stem);
    }

    /** The unit without multipliers: 万件 counts as 件. */
    static String bare(String unit) {
        int from = 0;
        while (from < unit.length() - 1 && MULTIPLIERS.indexOf(unit.charAt(from)) >= 0) {
            from++;
        }
        return unit.substring(from);
    }
}
