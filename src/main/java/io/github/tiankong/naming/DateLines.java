package io.github.tiankong.naming;

import java.util.List;

/** Lines that hold a date and no more than who signs or where it was read out. */
final class DateLines {
    /** With the spaces that push the date to the right. */
    private static final int LONGEST_LINE = 100;

    /** How the line ends; that of which session of a congress it was may stand on a line of its own. */
    private static final List<String> SAID = List.of("会议上", "会议上）", "大会上", "代表大会");

    private DateLines() {}

    /** ——20XX年1月5日在县人民代表大会会议上: the line under the title says when it was read out. */
    static boolean tellsSitting(Spot spot) {
        if (spot.paragraph().text().length() > LONGEST_LINE) {
            return false;
        }
        String line = spot.paragraph().text().strip();
        boolean said = SAID.stream().anyMatch(line::endsWith);
        return said && line.indexOf('。') < 0;
    }

    /** A date alone, or behind the spaces that part it from who signs. */
    static boolean isDateLine(Spot spot) {
        if (spot.paragraph().text().length() > LONGEST_LINE) {
            return false;
        }
        String line = spot.paragraph().text().strip();
        int spaces = spacesBeforeDate(line);
        boolean signed = spaces > 0 && line.indexOf('。') < 0 && line.indexOf('：') < 0;
        String text = signed ? line.substring(spaces) : line;
        return text.replace(" ", "").replace("　", "").length() <= 24
                && (text.indexOf('年') >= 0 || signed)
                && text.indexOf('月') >= 0
                && text.chars().filter(Character::isIdeographic).allMatch(c -> "年月日".indexOf(c) >= 0);
    }

    /** Where the spaces before the first 年 or 月 of a line stand, -1 where they are those of an empty bracket. */
    private static int spacesBeforeDate(String line) {
        int year = line.indexOf('年');
        int date = year >= 0 ? year : line.indexOf('月');
        int spaces = Math.max(line.lastIndexOf('　', date), line.lastIndexOf("  ", date));
        String signer = spaces < 0 ? "" : line.substring(0, spaces).strip();
        return signer.isEmpty() || !Character.isIdeographic(signer.charAt(signer.length() - 1)) ? -1 : spaces;
    }
}
