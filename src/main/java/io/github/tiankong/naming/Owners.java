package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Set;

/** Gives nouns that say nothing alone the owner the sentence told before: 签约项目5个，总投资9亿元 tells the 签约项目总投资. */
final class Owners {
    private static final int SHORTEST_RATE = 3;
    private static final int SHORTEST_WHOLE = 4;
    /** First letters of comparisons, which own nothing: 占合同, 较计划. */
    private static final Set<Character> COMPARED = Set.of('占', '较', '比', '超', '距');

    private static final int LONGEST_OF_PROJECT = 6;

    private Owners() {}

    static String owned(String own, Spot spot, Story story) {
        if (GapClauses.followsEvent(spot)) {
            story.owner(story.topic(), spot);
            int after = own.lastIndexOf('后');
            return story.topic() + Phrase.ofHead(own.substring(after + 1));
        }
        if (story.total().clause() == spot.clause()) {
            return own;
        }
        String topic = GapClauses.topic(spot.gap());
        if (!topic.isEmpty()) {
            story.theme(topic, spot.sentence());
        }
        if (Lexicon.AVERAGES.endingAt(own, own.length()).equals(own) && !own.isEmpty()) {
            return averaged(own, spot, story);
        }
        if (OwnerNouns.reaches(own)) {
            String reached = OwnerNouns.withoutMeasure(story.subjectStem());
            return reached.substring(Lexicon.VERBS.startingAt(reached, 0).length()) + own;
        }
        boolean done = spot.type() == SlotType.AMOUNT && !own.isEmpty();
        if (done && (Lexicon.VERBS.startingAt(own, 0).equals(own) || own.equals("实收"))) {
            return OwnerNouns.things(story.owner(spot.sentence())) + own;
        }
        if (own.startsWith("涉及") && own.length() > 2) {
            String told = GapClauses.clauseBefore(spot);
            return (told.length() < 2 ? OwnerNouns.withoutMeasure(story.subjectStem()) : told) + own;
        }
        return ofTold(own, spot, story);
    }

    /** The project, branch, sum or thing told before that the noun is told of. */
    private static String ofTold(String own, Spot spot, Story story) {
        String ofProject = story.project(spot.sentence());
        boolean ofIt = own.length() <= LONGEST_OF_PROJECT && Lexicon.endsWith(Lexicon.DEPENDENT, own);
        if (!ofProject.isEmpty() && (ofIt || OwnerNouns.isDependent(own) || Lexicon.startsWith(Lexicon.EFFECTS, own))) {
            return ofProject + own;
        }
        String branch = ofBranch(own, spot, story);
        if (!branch.isEmpty()) {
            return branch;
        }
        String rate = OwnerNouns.rateOfTold(own, story.subjectStem());
        if (!rate.isEmpty()) {
            return rate;
        }
        String counterpart = OwnerNouns.counterpart(own, story.subjectStem());
        if (!counterpart.isEmpty()) {
            return counterpart;
        }
        if (OwnerNouns.isDependent(own)) {
            return withOwner(own, spot, story);
        }
        String measure = Lexicon.DEPENDENT.endingAt(
                story.theme(spot.sentence()), story.theme(spot.sentence()).length());
        boolean priced =
                !measure.isEmpty() && spot.type() == SlotType.AMOUNT && !Lexicon.endsWith(Lexicon.DEPENDENT, own);
        return priced ? own + measure : own;
    }

    /** 慰问金户均金额 of 发放慰问金5万元，户均3元; 人均资助金额 of 资助学生5人，人均3元. */
    private static String averaged(String own, Spot spot, Story story) {
        String told = story.subject();
        String doing = Lexicon.VERBS.startingAt(told, 0);
        if (spot.type() == SlotType.AMOUNT && told.endsWith("人数")) {
            String sum = story.told().lastLevel(spot).map(Told::stem).orElse("");
            return sum.isEmpty() ? own + told : sum + own + "金额";
        }
        if (spot.type() != SlotType.AMOUNT || doing.isEmpty()) {
            return own + told;
        }
        boolean sum = story.told()
                .lastLevel(spot.sentence())
                .filter(one -> one.type() == SlotType.AMOUNT && one.stem().startsWith(doing))
                .isPresent();
        return sum ? story.subjectStem().substring(doing.length()) + own + "金额" : own + doing + "金额";
    }

    /** 物流板块毛利率 of 物流板块受油价影响，毛利率为5%: the branch the clauses are about; empty where none is named. */
    private static String ofBranch(String own, Spot spot, Story story) {
        String theme = story.theme(spot.sentence());
        boolean measured = OwnerNouns.isDependent(own)
                || Lexicon.WHOLE_RATES.startingAt(own, 0).equals(own) && !own.isEmpty();
        return measured && theme.endsWith("板块") ? theme + own : "";
    }

    /** Keeps the branch of a company or the project the words before a figure begin to speak of. */
    static void hearBranch(Spot spot, Story story) {
        String project = GapClauses.project(spot.gap());
        if (!project.isEmpty()) {
            story.project(project, spot.sentence());
        }
        String named = GapClauses.namedBranch(spot.gap());
        if (!named.isEmpty()) {
            story.theme(named, spot.sentence());
        }
    }

    private static String withOwner(String own, Spot spot, Story story) {
        if (own.length() >= SHORTEST_WHOLE && GapClauses.opensClause(spot)) {
            return own;
        }
        String known = GapClauses.knownClause(spot);
        boolean whole = own.length() > SHORTEST_WHOLE && story.isParted();
        String owner = !known.isEmpty() ? known : whole ? "" : story.owner(spot.sentence());
        if (owner.isEmpty()) {
            owner = story.theme(spot.sentence());
        }
        if (owner.isEmpty()) {
            owner = clauseBefore(spot);
        }
        if (owner.isEmpty()) {
            owner = BuiltThings.ofEvent(spot);
        }
        if (owner.isEmpty()) {
            owner = whole || Lexicon.startsWith(Lexicon.PUBLIC_SUMS, own) ? "" : story.lead();
        } else if (owner.length() < 2 || !OwnerNouns.owns(owner, own, spot)) {
            return own;
        }
        return OwnerNouns.before(owner, own);
    }

    /** What the clause before is about; empty where it only ends a date or says that something was done: 底, 内完工, 投运. */
    private static String clauseBefore(Spot spot) {
        String clause = GapClauses.clauseBefore(spot);
        boolean ending = clause.length() < 2
                || isGeneric(clause)
                || "内后前底初末".indexOf(clause.charAt(0)) >= 0
                || "下后时前间来".indexOf(clause.charAt(clause.length() - 1)) >= 0;
        String left = ending ? "" : clause;
        for (String verb = doing(left); !verb.isEmpty(); verb = doing(left)) {
            left = left.substring(verb.length());
        }
        return left.isEmpty() ? "" : clause;
    }

    /** 经济运行 of 经济运行平稳，税收5亿元: words that name no thing. */
    private static boolean isGeneric(String clause) {
        int from = 0;
        for (int length = 1; length > 0; from += length) {
            length = Lexicon.GENERIC_LEADS.startingAt(clause, from).length();
        }
        return from == clause.length();
    }

    private static String doing(String clause) {
        String verb = Lexicon.VERBS.startingAt(clause, 0);
        String told = verb.isEmpty() ? Lexicon.TOLD.startingAt(clause, 0) : verb;
        return told.isEmpty() ? Lexicon.HANDLING.startingAt(clause, 0) : told;
    }

    /** Keeps what later figures of the sentence may belong to. */
    static void remember(String own, String stem, Spot spot, Story story) {
        if (!own.isEmpty()) {
            String turned = Measure.turnedVerb(own);
            story.verb(turned.isEmpty() ? Lexicon.VERBS.startingAt(own, 0) : turned);
        }
        if (!OwnerNouns.isDependent(own)
                && story.total().spot() < 0
                && !COMPARED.contains(stem.isEmpty() ? ' ' : stem.charAt(0))) {
            String topic = story.topic();
            boolean keeps = keeps(stem, spot, story);
            boolean ofTopic = !topic.isEmpty() && stem.startsWith(topic) && Lexicon.endsWith(Lexicon.DEPENDENT, stem);
            if (!keeps) {
                story.owner(ofTopic ? topic : OwnerNouns.withoutMeasure(stem), spot);
            }
        }
        String built = OwnerNouns.built(own);
        if (!built.isEmpty()) {
            story.project(built, spot.sentence());
        }
        for (String kind : new String[] {"项目", "公司", "集团"}) {
            int end = own.lastIndexOf(kind) + kind.length();
            if (end > kind.length()
                    && (own.startsWith("投资", end) || own.startsWith("拟", end) || own.startsWith("总投资", end))) {
                story.topic(own.substring(0, end));
            }
        }
    }

    /** 品位3% between 铁精粉产量5吨 and its price: a measure that names nothing of its own leaves the owner what it was. */
    private static boolean keeps(String stem, Spot spot, Story story) {
        String owner = story.owner(spot.sentence());
        boolean rate = spot.type() == SlotType.PERCENT || spot.unit().indexOf('/') > 0;
        return rate
                && stem.length() <= SHORTEST_RATE
                && !owner.isEmpty()
                && !Lexicon.endsWith(Lexicon.MEASURED_ENDS, owner)
                && Lexicon.endsWith(Lexicon.MEASURED_ENDS, stem);
    }

    /** 事故死亡 of 安全生产事故2起，死亡1人; empty where nothing did harm. */
    static String casualty(String own, Spot spot, Story story) {
        boolean done = !own.isEmpty() && Lexicon.CASUALTIES.startingAt(own, 0).equals(own);
        String harm = done ? story.told().harm(spot.sentence()) : "";
        if (harm.isEmpty() && done && own.endsWith("损失")) {
            harm = story.told().harm(spot.sentence() - 1);
        }
        return harm.isEmpty() ? "" : harm + own;
    }
}
