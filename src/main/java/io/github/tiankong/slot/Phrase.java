package io.github.tiankong.slot;

/** Takes from the words around a figure what only says when, where or that, and leaves the name of the indicator. */
final class Phrase {
    private static final WordTable LEADS = WordTable.read("lead-words.tsv");
    private static final WordTable KEPT = WordTable.read("kept-leads.tsv");
    private static final WordTable LINKS = WordTable.read("link-words.tsv");
    private static final WordTable TAIL_STOPS = WordTable.read("tail-stops.tsv");
    private static final WordTable SYNONYMS = WordTable.read("synonyms.tsv");
    private static final String QUOTES = "“”\"'‘’《》「」【】[]<>{}";
    private static final String BETWEEN_PERIODS = "-–—－─~～〜至到、.．/ ";
    private static final String PERIOD_UNITS = "年月日季度份旬周号";
    private static final int LONGEST = 20;

    private Phrase() {}

    /** The indicator in the words before a figure. */
    static String ofHead(String head) {
        return tidy(withoutLinks(withoutLeads(unquoted(head))));
    }

    /** The noun in the words behind a figure's unit. */
    static String ofTail(String tail) {
        String text = unquoted(tail);
        int stop = text.length();
        for (int i = 0; i < stop; i++) {
            if (!TAIL_STOPS.wordAt(text, i).isEmpty() && KEPT.wordAt(text, i).isEmpty()) {
                stop = i;
            }
        }
        String noun = text.substring(0, stop);
        return noun.isEmpty() || !isHan(noun.charAt(0)) ? "" : tidy(noun);
    }

    static String withoutLeads(String text) {
        int from = 0;
        while (from < text.length()) {
            int next = period(text, from);
            if (next == from && KEPT.wordAt(text, from).isEmpty()) {
                next = from + LEADS.wordAt(text, from).length();
            }
            if (next == from && " 　\t".indexOf(text.charAt(from)) >= 0) {
                next = from + 1;
            }
            if (next == from) {
                break;
            }
            from = next;
        }
        return text.substring(from);
    }

    static String withoutLinks(String text) {
        String left = text.strip();
        while (!left.isEmpty()) {
            String link = LINKS.wordBefore(left);
            if (link.isEmpty() || LinkGuard.keeps(left)) {
                break;
            }
            left = left.substring(0, left.length() - link.length()).strip();
        }
        return left;
    }

    /** The end of 1—9月, 2023年, 第3季度 at {@code from}; {@code from} itself where no period stands. */
    private static int period(String text, int from) {
        int at = from < text.length() && text.charAt(from) == '第' ? from + 1 : from;
        int digits = at;
        while (digits < text.length()
                && (isDigit(text.charAt(digits)) || BETWEEN_PERIODS.indexOf(text.charAt(digits)) >= 0)) {
            digits++;
        }
        int end = digits;
        while (end < text.length() && PERIOD_UNITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean unitAlone = digits == at
                && at == from
                && end > digits
                && end - digits <= 2
                && "月份".equals(text.substring(digits, end));
        return (digits > at && end > digits) || unitAlone ? end : from;
    }

    private static String unquoted(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (QUOTES.indexOf(text.charAt(i)) < 0) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String tidy(String text) {
        String plain =
                SYNONYMS.replaceIn(text).replace("的", "").replace(" ", "").replace("　", "");
        return plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
    }

    static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
