package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.List;

/** The event a date tells of, in the words behind it: 登陆 of 5日8时前后在沿海登陆. */
final class EventWords {
    private static final WordTable AFTER_DATE = Lexicon.wordClass("after-dates");
    private static final WordTable LEADS = Lexicon.wordClass("place-leads");
    private static final WordTable FROM = Lexicon.wordClass("from-words");
    private static final String CLAUSE_END = "，,；;。：:（、！？";
    /** Works that are known by the masked name they are told of. */
    private static final WordTable OF_WORKS = Lexicon.wordClass("work-stages");

    private static final int LONGEST = 14;
    private static final int NEAR = 10;
    private static final int SPEAKING = 3;
    private static final int LONGEST_DOING = 4;
    private static final int SHORTEST_SUBJECT = 2;
    private static final int LONGEST_SUBJECT = 14;
    private static final int FARTHEST_INCIDENT = 120;
    /** 报告, 报表, 报名: no handing in. */
    private static final WordTable NOT_HANDED = Lexicon.wordClass("not-handed");

    private static final int FARTHEST_HANDED = 50;
    private static final int LONGEST_THING = 4;
    private static final int LOOK_AHEAD = 3;

    private EventWords() {}

    static String behind(List<Spot> spots, Spot lastOfDate) {
        boolean hour = DateParts.isMinute(lastOfDate) || DateParts.isHour(lastOfDate);
        if (hour && tellsIncident(lastOfDate)) {
            return "事故发生";
        }
        String due = due(lastOfDate);
        if (!due.isEmpty()) {
            return due;
        }
        String clause = Phrase.withoutCount(clause(spots, lastOfDate));
        if (Lexicon.endsWith(Lexicon.IDLE_ENDS, clause)) {
            // 2025年，生产运行平稳: what is judged is no event
            return "";
        }
        if (Lexicon.endsWith(Lexicon.INJURED, clause)) {
            return "事故";
        }
        String happened = Happenings.of(clause);
        return happened.isEmpty() ? doing(clause) : happened;
    }

    /** 自查表报送 of 报送自查表: what is done, its object first where the verb asks for that. */
    private static String doing(String clause) {
        String behind = Phrase.ofTail(Phrase.withoutLinks(Phrase.withoutLeads(clause)));
        String done = Lexicon.VERBS.startingAt(behind, 0);
        if (behind.length() - done.length() > 2) {
            String turned = Lexicon.EVENT_VERBS.startingAt(done, 0);
            behind = Phrase.withoutLeads(behind.substring(done.length())) + turned;
        }
        int held = behind.indexOf("召开");
        if (held > 0 && behind.indexOf("会", held) > 0) {
            String meeting = behind.substring(held + 2);
            boolean named = meeting.endsWith("会") && meeting.length() >= SHORTEST_SUBJECT;
            return named && meeting.length() <= NEAR ? meeting : "会议";
        }
        int joint = behind.length() <= LONGEST ? -1 : behind.lastIndexOf('和');
        String event = behind.substring(joint + 1);
        if (event.endsWith("水位") && event.length() > 2) {
            // 洪峰 arrives, its height is told next
            return event.substring(0, event.length() - 2) + "出现";
        }
        return event.length() <= LONGEST ? event : event.substring(event.length() - LONGEST);
    }

    /** 扩建项目 of 扩建项目预计5月投产: what is done, where the words behind the date only say how. */
    static String subject(Spot first, String event) {
        String head = first.head();
        String link = Lexicon.DATE_LINKS.endingAt(head, head.length());
        boolean happens = Happenings.happens(event);
        if (happens && link.startsWith("预计") && link.equals(head)) {
            return BuiltThings.before(first);
        }
        String before = head.substring(0, head.length() - link.length());
        String noun = event.length() > LONGEST_DOING && !happens ? "" : Phrase.ofHead(before);
        if (link.isEmpty() && !happens) {
            return "";
        }
        boolean masked = first.index() > 0
                && first.gap().equals(head)
                && first.typed().figure().start() > head.length();
        boolean acts = before.startsWith("由")
                || masked && Lexicon.holds(OF_WORKS, event)
                || !happens && isBody(noun)
                || Lexicon.startsWith(Lexicon.VERBS, noun) && !happens
                || !happens && Lexicon.holds(FROM, link) && event.length() > 2;
        return acts || noun.length() > LONGEST_SUBJECT || noun.length() < SHORTEST_SUBJECT ? "" : noun;
    }

    /** Who acts, and not what is done. */
    private static boolean isBody(String noun) {
        return Lexicon.endsWith(Lexicon.BODY_ENDS, noun)
                || Lexicon.endsWith(Lexicon.PERSON_NOUNS, noun)
                || Lexicon.endsWith(Lexicon.COUNT_NOUNS, noun) && !noun.endsWith("项目");
    }

    /** 方案报送 of 5日前，将方案报办公室: what is to be handed in until then. */
    private static String due(Spot spot) {
        String all = spot.paragraph().text();
        int from = spot.typed().figure().end();
        String text = all.substring(from, Math.min(all.length(), from + FARTHEST_HANDED));
        int taken = text.indexOf('将');
        int handed = taken < 0 ? -1 : text.indexOf('报', taken + 1);
        while (handed > 0 && Lexicon.stands(NOT_HANDED, text, handed + 1)) {
            handed = text.indexOf('报', handed + 1);
        }
        boolean near = handed > 0 && taken <= NEAR && text.lastIndexOf('。', handed) < 0;
        String thing = near ? Phrase.ofTail(text.substring(taken + 1, handed).split("[（(，,]", 2)[0]) : "";
        return thing.isEmpty() ? "" : last(thing) + "报送";
    }

    private static String last(String thing) {
        return thing.substring(Math.max(0, thing.length() - LONGEST_THING));
    }

    private static boolean tellsIncident(Spot spot) {
        String text = spot.paragraph().text();
        int from = spot.typed().figure().end();
        for (int i = from; i < Math.min(text.length(), from + FARTHEST_INCIDENT) && text.charAt(i) != '。'; i++) {
            if (!Lexicon.INCIDENTS.startingAt(text, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The words up to the clause's end, over the comma that may part them from the date, figures left out. */
    private static String clause(List<Spot> spots, Spot date) {
        StringBuilder words = new StringBuilder();
        for (int i = date.index(); i < Math.min(spots.size(), date.index() + LOOK_AHEAD); i++) {
            Spot spot = spots.get(i);
            if (!spot.sameParagraph(date)) {
                break;
            }
            String rest = words.isEmpty() ? afterDate(spot.rest()) : spot.rest();
            boolean place = spot.type() == SlotType.NAME && isLead(words);
            if (place || spot.type() == SlotType.OTHER && words.toString().equals("第")) {
                // 在 of 在X市举办, 第 of 第5届大赛开幕
                words.setLength(0);
            }
            int end = end(rest);
            int named = place ? Lexicon.NAME_NOUNS.startingAt(rest, 0).length() : 0;
            words.append(rest, Math.min(named, end), end);
            if (end == rest.length() && tellsWho(spots, spot, rest)) {
                words.setLength(0);
            }
            if (end < rest.length() || words.length() > SPEAKING) {
                break;
            }
        }
        return words.toString();
    }

    private static boolean isLead(StringBuilder words) {
        return words.isEmpty()
                || words.length() == 1 && !LEADS.startingAt(words, 0).isEmpty();
    }

    /** 主任 of 5日，主任X在X会议室召开会议: who acts is no event. */
    private static boolean tellsWho(List<Spot> spots, Spot spot, String words) {
        boolean named = spot.index() + 1 < spots.size()
                && spots.get(spot.index() + 1).type() == SlotType.NAME
                && spots.get(spot.index() + 1).sameParagraph(spot);
        return named && Lexicon.endsWith(Lexicon.PERSON_NOUNS, words);
    }

    private static String afterDate(String rest) {
        int from = Lexicon.DATE_ENDS.startingAt(rest, 0).length();
        while (from < rest.length() && (rest.charAt(from) == ' ' || Lexicon.stands(AFTER_DATE, rest, from))) {
            from++;
        }
        return rest.substring(from);
    }

    private static int end(String rest) {
        int to = 0;
        while (to < rest.length() && CLAUSE_END.indexOf(rest.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
