package io.github.tiankong.naming;

import java.util.List;

/** Values of a list with 分别 that are no figures to name and yet take a member's place: 分别为100%、x%和y%. */
final class KnownMembers {
    private static final String JOINTS = "、和与及，,";
    private static final List<String> NOUGHT = List.of("零", "满分");
    private static final int LONGEST = 8;

    private KnownMembers() {}

    /** How many stand behind 分别, right before the first figure. */
    static int before(String head) {
        int from = begin(head);
        return from < 0 ? 0 : count(head.substring(from));
    }

    /** The words up to the first of them. */
    static String cut(String head) {
        int from = begin(head);
        return from < 0 || count(head.substring(from)) == 0 ? head : head.substring(0, from);
    }

    /** How many stand right behind a figure, before anything else: 和100%. */
    static int behind(String rest) {
        int members = 0;
        int at = 0;
        while (at < rest.length() && JOINTS.indexOf(rest.charAt(at)) >= 0) {
            int end = end(rest, at + 1);
            if (end < 0 || end < rest.length() && JOINTS.indexOf(rest.charAt(end)) < 0 && !stops(rest, end)) {
                break;
            }
            members++;
            at = end;
        }
        return members;
    }

    /** The joint without them: 、 of 、100%、. */
    static String without(String joint) {
        int last = joint.length() - 1;
        boolean listed = last > 1 && JOINTS.indexOf(joint.charAt(0)) >= 0 && JOINTS.indexOf(joint.charAt(last)) >= 0;
        return listed && count(joint.substring(1)) > 0 ? joint.substring(last) : joint;
    }

    /** How many a joint between two figures holds. */
    static int between(String joint) {
        return without(joint).length() < joint.length() ? count(joint.substring(1)) : 0;
    }

    /** The members of a text that holds nothing else, each with a joint behind it; 0 where it holds anything else. */
    private static int count(String text) {
        int members = 0;
        for (int at = 0; at < text.length(); members++) {
            int end = end(text, at);
            if (end < 0 || end >= text.length() || JOINTS.indexOf(text.charAt(end)) < 0) {
                return 0;
            }
            at = end + 1;
        }
        return members;
    }

    private static boolean stops(String text, int at) {
        return "。；;".indexOf(text.charAt(at)) >= 0;
    }

    /** Where the value that begins here ends, -1 where none begins. */
    private static int end(String text, int from) {
        boolean value = from < text.length() && isValue(text, from);
        int end = from;
        while (value && end < text.length() && end - from < LONGEST && (JOINTS + "。；;").indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return value ? end : -1;
    }

    private static boolean isValue(String text, int from) {
        return Character.isDigit(text.charAt(from)) || NOUGHT.stream().anyMatch(word -> text.startsWith(word, from));
    }

    /** Where the first value behind 分别 begins, -1 where none does. */
    private static int begin(String head) {
        int at = Chains.respective(head);
        for (int i = Math.max(at, 0) + 2; at >= 0 && i < head.length(); i++) {
            if (isValue(head, i)) {
                return i;
            }
        }
        return -1;
    }
}
