package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;

/** The noun a heading, or the sentence a paragraph opens with, names: 资产租赁 of 2.资产租赁。, 粮食 of 粮食生产再获丰收. */
final class Leads {
    private static final String ENDS = "。：:；;";
    private static final String JOINTS = "，、与和及";
    private static final int LONGEST_LEAD = 16;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private Leads() {}

    /** Empty where the paragraph and its heading name none. */
    static String of(Spot first, String heading) {
        String own = noun(opening(first));
        return own.isEmpty() ? noun(heading) : own;
    }

    /** The sentence that opens the paragraph, where no figure stands in it. */
    private static String opening(Spot first) {
        String text = first.gap();
        int end = 0;
        while (end < text.length() && end <= LONGEST_LEAD && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && end <= LONGEST_LEAD ? text.substring(0, end) : "";
    }

    private static String noun(String lead) {
        String words = Phrase.ofHead(withoutNumber(lead));
        for (int i = SHORTEST; i < words.length(); i++) {
            if (!Lexicon.LEAD_ENDS.startingAt(words, i).isEmpty()) {
                words = words.substring(0, i);
            }
        }
        for (int i = 0; i < words.length(); i++) {
            boolean told = i > 0 && !Lexicon.LEAD_VERBS.startingAt(words, i).isEmpty();
            if (told || !Lexicon.GENERIC_LEADS.startingAt(words, i).isEmpty()) {
                return "";
            }
        }
        boolean joined = words.chars().anyMatch(c -> JOINTS.indexOf(c) >= 0 || !Character.isLetterOrDigit(c));
        boolean names = !joined && words.length() >= SHORTEST && words.length() <= LONGEST;
        return names && !Lexicon.startsWith(Lexicon.VERBS, words) ? words : "";
    }

    private static String withoutNumber(String lead) {
        int close = lead.indexOf('）');
        String text = lead.startsWith("（") && close > 0 ? lead.substring(close + 1) : Phrase.withoutListNumber(lead);
        int from = 0;
        while (from < text.length() && "—-○●·".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }
}
