package io.github.tiankong.naming;

import io.github.tiankong.slot.SlotType;

/** What the paragraph has spoken of so far; later figures inherit from it. One per paragraph. */
final class Story {
    /** The words that stand before and after every label of a sentence: 预计全年…, …目标. */
    record Scope(String prefix, String suffix, int sentence) {
        static final Scope NONE = new Scope("", "", -1);
    }

    /** The total that 其中 splits, for as long as its list goes on. */
    record Total(int spot, String stem, int clause) {}

    static final Total NO_TOTAL = new Total(-1, "", -1);

    /** Words before a date that name the figure after it: 收入由2020年的5亿元. */
    record Pending(String stem, int clause) {}

    private final String lead;
    private final Indicators told = new Indicators();
    private String stem = "";
    private String rank = "";
    private String plan = "";
    private String share = "";
    private boolean growth;
    private String verb = "";
    private String topic = "";
    private String project = "";
    private int projectSentence = -1;
    private String owner = "";
    private String ownerUnit = "";
    private int ownerSentence = -1;
    private boolean parted;
    private String theme = "";
    private int themeSentence = -1;
    private String region = "";
    private int amongSpot = -1;
    private Pending order = new Pending("", -1);
    private Scope scope = Scope.NONE;
    private Total total = NO_TOTAL;
    private Pending pending = new Pending("", -1);

    /** The story of a paragraph whose heading or opening words name {@code lead}. */
    Story(String lead) {
        this.lead = lead;
    }

    /** The noun the paragraph's heading or opening words name, empty where they name none. */
    String lead() {
        return lead;
    }

    void tell(Spot spot, Label label) {
        if (label.says() == Label.Says.PERIOD && spot.type().isNumeric()) {
            // 增速为5%，比前2个月加快: the span compared with is told in between, of the same rate
            return;
        }
        stem = label.stem();
        growth = label.says() == Label.Says.CHANGE
                && (spot.type() == SlotType.PERCENT || label.text().contains("增速"));
        if (spot.type() != SlotType.RANK && spot.type() != SlotType.PERCENTAGE_POINT) {
            boolean plan = label.text().contains("完成");
            share = label.says() == Label.Says.SHARE && !plan ? label.text() : "";
        }
        if (spot.type() == SlotType.RANK) {
            rank = label.text().replaceFirst("全.排位$", "排位");
        }
        boolean scored = spot.type() == SlotType.OTHER && Told.isScore(label.text());
        boolean measured = spot.type().isNumeric() || scored && !spot.touchesPrevious();
        if (!measured || label.stem().isEmpty()) {
            return;
        }
        boolean counted = spot.type() == SlotType.COUNT || spot.type() == SlotType.QUANTITY;
        // 生猪出栏 grows, not 生猪出栏头数
        boolean stock = label.stem().endsWith("存栏") || label.stem().endsWith("出栏");
        boolean level = counted && !stock && label.says() == Label.Says.LEVEL;
        String name = level ? label.text() : label.stem();
        told.add(new Told(spot.index(), label.stem(), name, spot.type(), spot.unit(), spot.sentence()));
    }

    /** The share or rate told last, for what its points are told of: 一般贸易占比; empty where none was. */
    String share() {
        return share;
    }

    /** The indicator spoken of last with its measure, empty at the beginning. */
    String subject() {
        return told.subject();
    }

    /** The indicator spoken of last without its measure. */
    String subjectStem() {
        return told.subjectStem();
    }

    /** The indicators figures gave values for. */
    Indicators told() {
        return told;
    }

    String stem() {
        return stem;
    }

    /** The plan the figure before gave in numbers: 年度预算; empty if it gave none. */
    String plan() {
        return plan;
    }

    void plan(String newPlan) {
        plan = newPlan;
    }

    /** The place in an order told last: 综合考核全市排位. */
    String rank() {
        return rank;
    }

    /** Whether the figure before was a rate of growth. */
    boolean lastWasGrowth() {
        return growth;
    }

    String verb() {
        return verb;
    }

    void verb(String newVerb) {
        verb = newVerb;
    }

    String topic() {
        return topic;
    }

    void topic(String newTopic) {
        topic = newTopic;
    }

    /** The project the sentence is about. */
    String project(int sentence) {
        return sentence == projectSentence ? project : "";
    }

    void project(String newProject, int sentence) {
        project = newProject;
        projectSentence = sentence;
        topic = newProject;
    }

    /** What nouns without an owner belong to in this sentence: 签约项目. */
    String owner(int sentence) {
        return sentence == ownerSentence ? owner : "";
    }

    /** The same, if it was told in this unit. */
    String owner(int sentence, String unit) {
        return Measure.bare(ownerUnit).equals(Measure.bare(unit)) ? owner(sentence) : "";
    }

    void owner(String newOwner, Spot spot) {
        owner = newOwner;
        ownerUnit = spot.unit();
        ownerSentence = spot.sentence();
        parted = false;
    }

    /** A semicolon: what follows speaks of something else, as far as it can stand alone. */
    void part() {
        parted = true;
        projectSentence = -1;
    }

    /** A point of its own begins: nothing told before owns what follows. */
    void turn() {
        part();
        owner = "";
        theme = "";
        topic = "";
        verb = "";
    }

    /** Whether nothing that owns was told since the last semicolon. */
    boolean isParted() {
        return parted;
    }

    /** The words before the colon the sentence opened with. */
    String theme(int sentence) {
        return sentence == themeSentence ? theme : "";
    }

    void theme(String newTheme, int sentence) {
        theme = newTheme;
        themeSentence = sentence;
    }

    Scope scope() {
        return scope;
    }

    void scope(Scope newScope) {
        scope = newScope;
    }

    Total total() {
        return total;
    }

    void total(Total newTotal) {
        total = newTotal;
    }

    /** Keeps the region the place told next is one of: 全市 of 居全市8个县区第2位. */
    void among(String newRegion, Spot denominator) {
        region = newRegion;
        amongSpot = denominator.index();
    }

    /** Whether the figure right before told how many take part in the order. */
    boolean isAmong(Spot place) {
        return amongSpot >= 0 && place.index() == amongSpot + 1;
    }

    String region() {
        return region;
    }

    /** Keeps what the place told last was one of: 全市 of 总量居全市第2位、增幅第3位. */
    void order(String newOrder, int sentence) {
        order = new Pending(newOrder, sentence);
    }

    String order(int sentence) {
        return order.clause() == sentence ? order.stem() : "";
    }

    String pending(int clause) {
        return pending.clause() == clause ? pending.stem() : "";
    }

    void pend(String newStem, int clause) {
        pending = new Pending(newStem, clause);
    }
}
