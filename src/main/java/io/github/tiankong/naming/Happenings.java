package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;

/** Reads what a clause behind a date says that happened: 启用 of 正式启用, 应急响应启动 of 启动应急响应, 改造完成 of 完成改造. */
final class Happenings {
    private static final String DONE = "完成";
    private static final String COUNTED = "起次批个场座条项届件处例轮";
    private static final int SHORTEST_OBJECT = 2;
    private static final int LONGEST_OBJECT = 14;
    private static final int SHORTEST_ACTOR = 2;
    private static final int LONGEST_UNDERGONE = 8;
    /** 改造完成, 验收完成 */
    private static final int LONGEST_DONE = 6;

    private Happenings() {}

    /** Empty where the clause tells none of the verbs a date is told with. */
    static String of(String clause) {
        String told = withoutPlace(withoutBuilding(withoutManners(clause)));
        if (told.endsWith("以来") && told.length() == 4) {
            return told.substring(0, 2);
        }
        if (isHappening(told)) {
            return told;
        }
        String subjectFirst = nounFirst(told);
        if (!subjectFirst.isEmpty()) {
            return subjectFirst;
        }
        String object = objectFirst(told);
        for (int i = SHORTEST_ACTOR; object.isEmpty() && i < told.length(); i++) {
            // 县政府 of 县政府印发实施方案
            if (!Lexicon.BODY_ENDS.endingAt(told, i).isEmpty()) {
                object = objectFirst(withoutManners(told.substring(i)));
            }
        }
        return object;
    }

    /** The event where it is known what it is told of: 验收 of 通过省级验收, of 验收完成. */
    static String core(String event) {
        if (isUndergone(event)) {
            return Lexicon.HAPPENINGS.endingAt(event, event.length());
        }
        String result = Lexicon.EVENT_RESULTS.endingAt(event, event.length());
        String left = event.substring(0, event.length() - result.length());
        return left.length() >= SHORTEST_OBJECT && isHappening(left) ? left : event;
    }

    /** Whether the event is told of the noun before its date: 通车, 改造完成. */
    static boolean happens(String event) {
        boolean done = event.endsWith(DONE) && event.length() <= LONGEST_DONE && event.length() > DONE.length();
        return isHappening(event) || done && !event.contains("任务");
    }

    private static boolean isHappening(String event) {
        String verb = Lexicon.HAPPENINGS.startingAt(event, 0);
        String rest = event.substring(verb.length());
        return !verb.isEmpty()
                        && (rest.isEmpty()
                                || Lexicon.EVENT_RESULTS.startingAt(rest, 0).equals(rest))
                || isUndergone(event);
    }

    /** 通过省级验收, 接受评估. */
    private static boolean isUndergone(String event) {
        String verb = Lexicon.UNDERGOING.startingAt(event, 0);
        String end = Lexicon.HAPPENINGS.endingAt(event, event.length());
        return !verb.isEmpty()
                && end.length() > 1
                && event.length() <= LONGEST_UNDERGONE
                && verb.length() + end.length() <= event.length();
    }

    /** 税收宣传月启动 of 税收宣传月正式启动. */
    private static String nounFirst(String told) {
        String verb = Lexicon.HAPPENINGS.endingAt(told, told.length());
        String before = told.substring(0, told.length() - verb.length());
        String noun = Phrase.ofTail(before);
        boolean whole = verb.length() > 1
                && noun.equals(before)
                && Lexicon.EVENT_VERBS.startingAt(told, 0).isEmpty();
        String manner = Lexicon.EVENT_MANNERS.endingAt(noun, noun.length());
        boolean named = whole
                && manner.length() > 1
                && noun.length() - manner.length() >= SHORTEST_OBJECT
                && noun.length() <= LONGEST_OBJECT;
        return named ? noun.substring(0, noun.length() - manner.length()) + verb : "";
    }

    private static String objectFirst(String told) {
        boolean completes = told.startsWith(DONE);
        String verb = completes ? DONE : Lexicon.EVENT_VERBS.startingAt(told, 0);
        if (verb.isEmpty()) {
            return "";
        }
        String behind = told.substring(verb.length());
        String object = behind.startsWith("的")
                ? ""
                : Phrase.ofTail(withoutCount(
                        Phrase.withoutLeads(behind.replaceFirst("^所有", "").replace("的", ""))));
        if (object.length() < SHORTEST_OBJECT || object.length() > LONGEST_OBJECT) {
            return "";
        }
        boolean finished =
                completes && object.length() > SHORTEST_OBJECT && Lexicon.endsWith(Lexicon.HAPPENINGS, object);
        return finished ? object : object + verb;
    }

    /** 挂牌 of 在新三板挂牌. */
    private static String withoutPlace(String told) {
        String verb = told.startsWith("在") ? Lexicon.HAPPENINGS.endingAt(told, told.length()) : "";
        return verb.length() > 1 && told.length() - verb.length() <= LONGEST_OBJECT ? verb : told;
    }

    /** 通车 of 建成通车. */
    private static String withoutBuilding(String told) {
        boolean more = told.startsWith("建成") && isHappening(told.substring(2));
        return more ? told.substring(2) : told;
    }

    /** 火灾事故 of 一起火灾事故, 企业债券 of 首批企业债券. */
    private static String withoutCount(String object) {
        boolean counts = object.length() > SHORTEST_OBJECT + 2
                && "一首两".indexOf(object.charAt(0)) >= 0
                && COUNTED.indexOf(object.charAt(1)) >= 0;
        return counts ? object.substring(2) : object;
    }

    private static String withoutManners(String clause) {
        String left = clause.strip();
        String manner = Lexicon.EVENT_MANNERS.startingAt(left, 0);
        while (!manner.isEmpty() && manner.length() < left.length() && !isHappening(left)) {
            left = left.substring(manner.length());
            manner = Lexicon.EVENT_MANNERS.startingAt(left, 0);
        }
        return left;
    }
}
