package io.github.tiankong.slot;

import io.github.tiankong.figure.WordTable;
import java.util.List;

/** The tables of words several rules share, read once. */
final class Lexicon {
    static final WordTable LEADS = words("lead-words.tsv");
    static final WordTable KEPT_LEADS = words("kept-leads.tsv");
    static final WordTable LINKS = words("link-words.tsv");
    static final WordTable KEPT_ENDS = words("kept-ends.tsv");
    static final WordTable KEPT_TAILS = words("kept-tails.tsv");
    static final WordTable TAIL_STOPS = words("tail-stops.tsv");
    static final WordTable VERBS = words("verbs.tsv");
    static final WordTable MEASURED_ENDS = words("measured-ends.tsv");
    static final WordTable DATE_ENDS = words("date-ends.tsv");
    static final WordTable TOLD = words("told-verbs.tsv");
    static final WordTable BOUNDS = WordTable.of(List.of("以上", "以上的", "以下", "以下的", "以内的"));
    static final WordTable SPENDING =
            WordTable.of(List.of("投资", "投入", "投入资金", "筹集资金", "筹资", "争取资金", "安排资金", "拨付资金", "出资"));
    static final WordTable YEAR_PARTS =
            WordTable.of(List.of("上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "前三季度", "以来", "度", "全年"));
    static final WordTable BASE_PERIODS =
            WordTable.of(List.of("年初", "上年", "去年", "上年同期", "去年同期", "期初", "原来", "最初", "过去", "去年底", "上年末"));
    static final WordTable PERSON_NOUNS = words("person-nouns.tsv");
    static final WordTable BODIES = words("bodies.tsv");
    static final WordTable PAID = WordTable.of(List.of("支付", "缴纳", "收取", "给予", "计收", "承担", "计提", "发放"));
    static final WordTable FUTURE = WordTable.of(List.of("力争", "计划", "将", "拟", "争取", "打算", "要", "确保", "预计", "预期"));
    static final WordTable MONEY_ENDS = words("money-ends.tsv");
    static final WordTable AVERAGES = WordTable.of(List.of("人均", "户均", "生均", "亩均", "村均", "校均", "班均", "床均"));
    static final WordTable AIMS = WordTable.of(List.of("以上", "以内", "以下", "左右", "上下"));
    static final WordTable REACHING = WordTable.of(List.of("惠及", "受益", "受惠", "容纳", "参演", "参训", "参展", "参赛", "参会"));
    static final WordTable PART_WORDS = WordTable.of(List.of("女性", "男性", "少数民族", "女", "男"));
    static final WordTable HAVING = WordTable.of(List.of("下辖", "辖", "管辖", "共分", "共设", "现有", "设有", "共有", "拥有", "分为"));
    static final WordTable TURNED = words("turned-verbs.tsv");
    static final WordTable COUNT_NOUNS = words("count-nouns.tsv");
    static final WordTable DEPENDENT = words("dependent-nouns.tsv");
    static final Glossary CHANGES = Glossary.read("change-words.tsv");
    static final Glossary COMPARISONS = Glossary.read("compare-words.tsv");
    static final Glossary SYNONYMS = Glossary.read("synonyms.tsv");
    static final Glossary DIMENSIONS = Glossary.read("dimensions.tsv");
    static final Glossary PAYING = Glossary.read("paying-words.tsv");
    static final Glossary SCOPES = Glossary.read("scopes.tsv");
    static final Glossary GENRES = Glossary.read("genres.tsv");
    static final Glossary NAME_NOUNS = Glossary.read("name-nouns.tsv");
    static final Glossary RATIO_PARTS = Glossary.read("ratio-parts.tsv");
    static final Glossary RANK_WORDS = Glossary.read("rank-words.tsv");
    static final Glossary TABLE_HEADS = Glossary.read("table-heads.tsv");
    static final Glossary PERSON_VERBS = Glossary.read("person-verbs.tsv");
    static final Glossary AFTER_EVENTS = Glossary.read("after-events.tsv");
    static final Glossary OTHER_SIGNS = Glossary.read("other-signs.tsv");

    private Lexicon() {}

    private static WordTable words(String name) {
        return WordTable.read(Lexicon.class, name);
    }

    static boolean startsWith(WordTable table, String text) {
        return !table.startingAt(text, 0).isEmpty();
    }

    static boolean endsWith(WordTable table, String text) {
        return !table.endingAt(text, text.length()).isEmpty();
    }
}
