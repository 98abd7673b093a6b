package io.github.tiankong.phrase;

import io.github.tiankong.figure.WordTable;

/** Takes from the words around a figure what only says when, where or that, and leaves the name of the indicator. */
public final class Phrase {
    private static final String BETWEEN_PERIODS = "-–—－─~～〜至到、.．/ ";
    private static final String DASHES = "-–—－─~～〜";
    private static final String PERIOD_UNITS = "年月日季度份旬周号";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String JOINTS = "和与及等、";
    private static final WordTable NEGATIONS = Lexicon.wordClass("negations");
    private static final int LONGEST = 20;
    /** 第二十一条 */
    private static final int LONGEST_CLAUSE_NUMBER = 6;

    private static final int LONGEST_TOLD = 10;
    private static final int NEAR = 4;
    private static final int HOTLINE = 5;

    private Phrase() {}

    /** The indicator in the words before a figure. */
    public static String ofHead(String head) {
        String quoted = quotedName(head);
        if (!quoted.isEmpty()) {
            return quoted + tidy(withoutLinks(Marks.without(head.substring(quoted.length() + 2))));
        }
        String whole =
                KnownFigures.without(withoutListNumber(Marks.without(head)).replace("目标的", "目标"));
        // …和 and …等 right before a figure end a list the figure only sums up or goes on
        if (!whole.isEmpty()
                && !Lexicon.endsWith(Lexicon.KEPT_ENDS, whole)
                && JOINTS.indexOf(whole.charAt(whole.length() - 1)) >= 0) {
            return "";
        }
        String summed =
                withoutExamples(Actors.without(Prepositions.withoutMeans(withoutLeads(Prepositions.without(whole)))));
        String member = lastMember(summed);
        return tidy(beforeComparison(withoutLinks(member.equals(summed) ? summed : withoutLeads(member))));
    }

    /** 一件事一次办 of “一件事一次办”事项: a numeral quotes begin with is part of the name; empty where none does. */
    private static String quotedName(String head) {
        int close = head.startsWith("“") ? head.indexOf('”') : -1;
        boolean numeral = close > 1 && close <= LONGEST_TOLD && NUMERALS.indexOf(head.charAt(1)) >= 0;
        return numeral && close + 1 < head.length() ? head.substring(1, close) : "";
    }

    /** 1.控辍保学率, 2、注册资本, 3.1 借款期限. */
    public static String withoutListNumber(String text) {
        if (!text.isEmpty() && text.charAt(0) >= '①' && text.charAt(0) <= '⑳') {
            return text.substring(1);
        }
        int clauseEnd = text.startsWith("第") ? text.indexOf('条') + 1 : 0;
        if (clauseEnd > 1
                && clauseEnd <= LONGEST_CLAUSE_NUMBER
                && clauseEnd < text.length()
                && " 　".indexOf(text.charAt(clauseEnd)) >= 0) {
            return text.substring(clauseEnd + 1).strip();
        }
        int at = 0;
        while (at < text.length() && (isDigit(text.charAt(at)) || NUMERALS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        int clause = at;
        while (clause < text.length() && (isDigit(text.charAt(clause)) || text.charAt(clause) == '.')) {
            clause++;
        }
        if (clause > at && at > 0 && clause < text.length() && " 　".indexOf(text.charAt(clause)) >= 0) {
            return text.substring(clause + 1);
        }
        boolean listed = at > 0 && at <= 2 && at + 1 < text.length() && ".．、".indexOf(text.charAt(at)) >= 0;
        char next = listed ? text.charAt(at + 1) : '0';
        return isDigit(next) || NUMERALS.indexOf(next) >= 0 ? text : text.substring(at + 1);
    }

    /** The noun in the words behind a figure's unit. */
    public static String ofTail(String tail) {
        String text = Marks.without(tail);
        int stop = 0;
        while (stop < text.length() && !stopsTail(text, stop)) {
            stop++;
        }
        String noun = text.substring(0, stop);
        while (!noun.isEmpty() && JOINTS.indexOf(noun.charAt(noun.length() - 1)) >= 0) {
            noun = noun.substring(0, noun.length() - 1);
        }
        return noun.isEmpty() || !Character.isIdeographic(noun.charAt(0)) ? "" : tidy(noun);
    }

    private static boolean stopsTail(String text, int at) {
        String stop = Lexicon.TAIL_STOPS.startingAt(text, at);
        if (stop.isEmpty()) {
            return false;
        }
        // 亿元以上项目 names a kind of project
        boolean sizeClass = stop.equals("以上") && at > 0 && "元亩吨米平人级模额岁".indexOf(text.charAt(at - 1)) >= 0;
        boolean inWord = !Lexicon.KEPT_LEADS.startingAt(text, at).isEmpty()
                || !Lexicon.KEPT_TAILS.startingAt(text, at).isEmpty()
                || (at > 0 && !Lexicon.KEPT_TAILS.startingAt(text, at - 1).isEmpty());
        return !sizeClass && !inWord;
    }

    /** A list before a single figure is its name only if it is short; else the last member is. */
    private static String lastMember(String head) {
        int comma = head.lastIndexOf('、');
        return comma > 0 && head.length() > LONGEST ? head.substring(comma + 1) : head;
    }

    /** Without a literal start value: 贫困发生率由12.6% tells of the 贫困发生率. */
    private static String beforeComparison(String told) {
        String base = Lexicon.BASE_PERIODS.ending(told);
        int origin = told.length() - base.length() - 1;
        boolean from = !base.isEmpty() && origin > 0 && "由从".indexOf(told.charAt(origin)) >= 0;
        String text = from ? told.substring(0, origin) : told;
        int known = text.lastIndexOf('由');
        boolean number = known >= 0 && known + 1 < text.length() && isDigit(text.charAt(known + 1));
        if (number) {
            return text.substring(0, known);
        }
        boolean bounds = text.contains("以上") || text.contains("以下") || text.endsWith("率");
        return !text.isEmpty() && isDigit(text.charAt(0)) && !bounds && !isHotline(text) ? "" : text;
    }

    /** 12345热线受理诉求: five digits and a noun are a telephone line, no figure. */
    private static boolean isHotline(String text) {
        return text.length() > HOTLINE
                && text.substring(0, HOTLINE).chars().allMatch(c -> isDigit((char) c))
                && Character.isIdeographic(text.charAt(HOTLINE));
    }

    public static String withoutLeads(String text) {
        int from = 0;
        while (from < text.length() && !isTradePartner(text, from)) {
            int next = period(text, from);
            int lead = Lexicon.LEADS.startingAt(text, from).length();
            boolean isNoun = from > 0
                    && from + lead == text.length()
                    && Lexicon.COUNT_NOUNS.endingAt(text, text.length()).length() == lead;
            if (next == from
                    && !isNoun
                    && lead > Lexicon.KEPT_LEADS.startingAt(text, from).length()) {
                next = from + lead;
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

    /** 对韩国出口: with whom is part of the name of trade. */
    private static boolean isTradePartner(String text, int from) {
        String told = text.charAt(from) == '对' ? withoutLinks(text) : "";
        int end = told.length() - 2;
        return end - from > 2 && (told.endsWith("出口") || told.endsWith("进口"));
    }

    public static String withoutLinks(String text) {
        String left = text.strip();
        while (!left.isEmpty() && !Lexicon.endsWith(Lexicon.KEPT_ENDS, left)) {
            String link = Lexicon.LINKS.endingAt(left, left.length());
            if (link.isEmpty()) {
                break;
            }
            left = left.substring(0, left.length() - link.length()).strip();
        }
        return left;
    }

    /** 避让滑坡 of 避让滑坡一起: one thing told of in words is no part of what happens. */
    public static String withoutCount(String text) {
        int one = text.length() - 2;
        boolean counts = one > 2 && text.charAt(one) == '一' && "起次场件例".indexOf(text.charAt(one + 1)) >= 0;
        return counts ? text.substring(0, one) : text;
    }

    /** Without hedges at the end: 约, 近, 超过. */
    public static String withoutHedges(String head) {
        String left = head.strip();
        while (!left.isEmpty() && "约近超的".indexOf(left.charAt(left.length() - 1)) >= 0) {
            left = left.substring(0, left.length() - 1);
        }
        return left;
    }

    /** Whether 其中 and a comma stand right before the head: 其中，税收收入. */
    public static boolean endsWithPart(String gap, String head) {
        String before = gap.endsWith(head) ? gap.substring(0, gap.length() - head.length()) : "";
        return before.endsWith("其中，") || before.endsWith("其中：") || before.endsWith("其中,") || before.endsWith("其中:");
    }

    /** From the verb of doing on, where much stands before it: 在沿线各村更换路灯. */
    public static String fromVerb(String text) {
        for (int i = text.length() - NEAR; i >= NEAR; i--) {
            String verb = Lexicon.VERBS.startingAt(text, i);
            int end = i + verb.length();
            boolean inNoun = !Lexicon.DOING_NOUNS.startingAt(text, i).isEmpty();
            if (!verb.isEmpty() && !inNoun && end < text.length() && JOINTS.indexOf(text.charAt(end)) < 0) {
                // 未开工项目 are none of the 开工项目
                return text.substring(i - NEGATIONS.endingAt(text, i).length());
            }
        }
        return text;
    }

    /** The end of 1—9月, 2023年, 第3季度 at {@code from}; {@code from} itself where no period stands. */
    private static int period(String text, int from) {
        int at = text.charAt(from) == '第' ? from + 1 : from;
        int digits = at;
        while (digits < text.length()
                && (isDigit(text.charAt(digits)) || BETWEEN_PERIODS.indexOf(text.charAt(digits)) >= 0)) {
            digits++;
        }
        int end = digits;
        while (end < text.length() && PERIOD_UNITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean unitAlone = digits == from && text.startsWith("月份", from);
        boolean numbered = text.substring(at, digits).chars().anyMatch(c -> isDigit((char) c));
        return (numbered && end > digits) || unitAlone ? end : from;
    }

    /** Verb and noun alone of 收集各方面反映的问题, synonyms brought to one form. */
    private static String tidy(String text) {
        String plain = Lexicon.SYNONYMS.translate("^" + text + "^").replace("^", "");
        plain = withoutExamples(plain.replace("各类", "").replace("各种", ""));
        plain = Lexicon.startsWith(Lexicon.KEPT_LEADS, plain) ? plain : plain.replace("各项", "");
        int done = plain.indexOf("实现");
        if (done > 1 && done + 3 < plain.length()) {
            plain = plain.substring(0, done) + plain.substring(done + 2);
        }
        plain = plain.replace("标的", "标\0");
        int of = plain.lastIndexOf('的');
        if (of > 0 && of + 1 < plain.length()) {
            String thing = plain.substring(of + 1);
            boolean told = of <= LONGEST_TOLD
                    && (Lexicon.COUNT_NOUNS.startingAt(thing, 0).equals(thing)
                            || Lexicon.DEPENDENT.startingAt(thing, 0).equals(thing)
                            || Lexicon.MEASURED_ENDS.startingAt(thing, 0).equals(thing));
            plain = told ? plain.substring(0, of) + thing : Lexicon.VERBS.startingAt(plain, 0) + thing;
        }
        plain = withoutDash(plain)
                .replace("的", "")
                .replace('\0', '的')
                .replace("了", "")
                .replace(" ", "")
                .replace("　", "");
        plain = withoutCommas(plain);
        String idle = Lexicon.IDLE_ENDS.endingAt(plain, plain.length());
        plain = plain.substring(0, plain.length() - idle.length());
        return plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
    }

    /** What is left of 1—7月 and of a listed point begins with a dash, a name does not. */
    private static String withoutDash(String text) {
        int from = 0;
        while (from < text.length() && DASHES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    /** 三四级手术 of 三、四级手术. */
    private static String withoutCommas(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean between = NUMERALS.indexOf(text.charAt(i - 1)) >= 0 && NUMERALS.indexOf(text.charAt(i + 1)) >= 0;
            if (text.charAt(i) == '、' && between && !text.startsWith("第")) {
                return withoutCommas(text.substring(0, i) + text.substring(i + 1));
            }
        }
        return text;
    }

    /** 检查场所 of 检查旅馆、网吧等场所: the noun that sums examples up speaks for them. */
    private static String withoutExamples(String text) {
        int end = text.lastIndexOf('等');
        boolean sumsUp = end > 0
                && end + 2 < text.length()
                && text.lastIndexOf('、', end) > 0
                && Lexicon.KEPT_TAILS.startingAt(text, end).isEmpty()
                && Lexicon.KEPT_TAILS.startingAt(text, end - 1).isEmpty();
        return sumsUp ? Lexicon.VERBS.startingAt(text, 0) + text.substring(end + 1) : text;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
