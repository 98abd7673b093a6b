package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;

/** The things a count tells of, from the words behind it: 5个村受灾 counts 受灾村, 3家企业签订协议2份 counts 企业. */
final class CountedThings {
    private static final int LONGEST_PREDICATE = 9;
    private static final int FARTHEST_NOUN = 12;

    private CountedThings() {}

    /** The noun, what is told of it before it. */
    static String of(Spot spot) {
        String tail =
                spot.tail().substring(Lexicon.BOUNDS.startingAt(spot.tail(), 0).length());
        int end = nounEnd(tail);
        if (spot.runsIntoNext() && end < 0 && isMeasuredNext(tail)) {
            end = firstNounEnd(tail);
        }
        if (end < 0) {
            return Phrase.ofTail(tail);
        }
        String things = Phrase.ofTail(tail.substring(0, end));
        String told = predicate(tail.substring(end));
        if (spot.runsIntoNext() && Lexicon.CHANGES.ending(told).isEmpty()) {
            return things;
        }
        return told.length() > LONGEST_PREDICATE ? things : told + things;
    }

    /** The words before a figure without the noun the figure before counted: 企业 of 5家企业签订协议2份. */
    static String without(String head) {
        int end = nounEnd(head);
        return end < 0 ? achieved(head) : head.substring(end);
    }

    /** 旅客吞吐量 of 5个机场完成旅客吞吐量: a noun no table knows, told by what it achieved. */
    private static String achieved(String head) {
        boolean measured = Lexicon.endsWith(Lexicon.MEASURED_ENDS, Phrase.ofHead(head));
        for (int i = 1; measured && i < Math.min(head.length(), FARTHEST_NOUN); i++) {
            if (head.startsWith("完成", i) || head.startsWith("实现", i)) {
                return head.substring(i);
            }
        }
        return head;
    }

    /** The same where a place in an order follows: 派出所 of 12个派出所考核中排名第2. */
    static String withoutNoun(String head) {
        int end = firstNounEnd(head);
        return end < 0 || end == head.length() ? head : head.substring(end);
    }

    /** Where the noun ends that something is told of, -1 where nothing is. */
    private static int nounEnd(String text) {
        for (int i = 0; i < Math.min(text.length(), FARTHEST_NOUN); i++) {
            String noun = Lexicon.COUNT_NOUNS.startingAt(text, i);
            int end = i + noun.length();
            if (!noun.isEmpty() && end < text.length() && tells(text.substring(end))) {
                return end;
            }
        }
        return -1;
    }

    private static int firstNounEnd(String text) {
        for (int i = 0; i < Math.min(text.length(), FARTHEST_NOUN); i++) {
            String noun = Lexicon.COUNT_NOUNS.startingAt(text, i);
            if (!noun.isEmpty()) {
                return i + noun.length();
            }
        }
        return -1;
    }

    private static boolean tells(String text) {
        return Lexicon.startsWith(Lexicon.TOLD, text)
                || Lexicon.CHANGES.ending(Phrase.ofTail(text)).length() > 1;
    }

    /** Whether the words before the next figure name that one: 水库 counted, then its 蓄水量. */
    private static boolean isMeasuredNext(String tail) {
        String left = Phrase.withoutLinks(tail);
        return Lexicon.endsWith(Lexicon.MEASURED_ENDS, left) || tail.endsWith("第");
    }

    private static String predicate(String told) {
        String left = told;
        for (String filler = Lexicon.FILLERS.startingAt(left, 0); !filler.isEmpty(); ) {
            left = left.substring(filler.length());
            filler = Lexicon.FILLERS.startingAt(left, 0);
        }
        String state = left.endsWith("状态") ? left.substring(0, left.length() - 2) : left;
        return Phrase.ofTail(state.replace("了", ""));
    }
}
