package io.github.tiankong.figure;

import io.github.tiankong.figure.MaskShape.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds everything in a text that is shaped like a mask, in one pass from left to right.
 *
 * <pre>{@code
 * shape  = run | year | date | phone | brackets | [ mark [ mark ] ] 某 { 某 } | "TBD"
 * run    = place { place } { "," place place place } [ "." place { place } ]     at least one place a mark
 * place  = mark | digit                                                           marks of one family
 * year   = ( "19" | "20" ) [ digit ] blank                                       20（　）年, 20[ ]—20[ ]学年
 * date   = run ( "-" | "/" | "." ) run ( the same sign ) run                      4, 1-2 and 1-2 places
 * phone  = run "-" run                                                            at least 3 places each
 * }</pre>
 */
final class MaskScanner {
    private static final int LONGEST_RATE = 8;
    private static final int LONGEST_SURNAME = 2;
    private static final String POINTS = ".．";
    private static final String DATE_SIGNS = "-/.—";

    private final String text;
    private final List<MaskShape> shapes = new ArrayList<>();

    private MaskScanner(String text) {
        this.text = text;
    }

    static List<MaskShape> scan(String text) {
        MaskScanner scanner = new MaskScanner(text);
        int position = 0;
        while (position < text.length()) {
            position = scanner.next(position);
        }
        return scanner.shapes;
    }

    private int next(int start) {
        char c = text.charAt(start);
        if (Text.isHan(c) && c != '某') {
            return start + 1;
        }
        if (Mark.of(c) != Mark.NONE || Text.isDigit(c)) {
            return numberOrMask(start);
        }
        if (c == '某') {
            return add(MaskShape.of(Form.SOME, start, someEnd(start)));
        }
        if (c == 'T' && PendingWords.standsAt(text, start)) {
            return add(MaskShape.of(Form.PENDING, start, start + PendingWords.LENGTH));
        }
        return Brackets.shapeAt(text, start).map(this::add).orElse(start + 1);
    }

    private int add(MaskShape shape) {
        shapes.add(shape);
        return shape.end();
    }

    private int numberOrMask(int start) {
        int dateEnd = date(start);
        if (dateEnd > start) {
            return dateEnd;
        }
        MaskShape run = run(start);
        if (run.marks() == 0) {
            return HalfYears.at(text, run).map(this::add).orElse(run.end());
        }
        return isSurname(run) ? add(MaskShape.of(Form.SOME, start, someEnd(run.end()))) : phone(run);
    }

    /** x某: the family name is masked too, and the two are one name. */
    private boolean isSurname(MaskShape run) {
        return run.length() == run.marks() && run.length() <= LONGEST_SURNAME && Text.at(text, run.end()) == '某';
    }

    private int someEnd(int start) {
        int end = start;
        while (Text.at(text, end) == '某') {
            end++;
        }
        return end;
    }

    /** The longest run of places from the start; with no marks it is a plain number. */
    private MaskShape run(int start) {
        Mark mark = Mark.NONE;
        int marks = 0;
        int point = -1;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            Mark here = Mark.of(c);
            if (here != Mark.NONE && (mark == Mark.NONE || mark == here)) {
                if (isTimes(i, i > start)) {
                    break;
                }
                mark = here;
                marks++;
            } else if (POINTS.indexOf(c) >= 0 && point < 0 && joins(i, start, mark)) {
                point = i;
            } else if (!(c == ',' && point < 0 && groups(i, mark)) && !(Text.isDigit(c) && takesDigit(mark))) {
                break;
            }
            i++;
        }
        int end = Math.max(i, start + 1);
        int decimals = point < 0 ? -1 : end - point - 1;
        return new MaskShape(start, end, Form.RUN, mark, marks, digits(start, end, marks), decimals);
    }

    private int digits(int start, int end, int marks) {
        if (marks == 0) {
            return 0;
        }
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += Text.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** After blanks and bullets a digit begins something else: ____3 is a blank before a 3. */
    private boolean takesDigit(Mark mark) {
        return mark == Mark.NONE || mark == Mark.LETTER || mark == Mark.STAR || mark == Mark.CROSS;
    }

    /** 3×4, 5*8: one sign between digits multiplies; what an x does there its unit tells. */
    private boolean isTimes(int position, boolean afterPlace) {
        return afterPlace
                && Mark.of(text.charAt(position)) != Mark.LETTER
                && Text.isDigit(text.charAt(position - 1))
                && Text.isDigit(Text.at(text, position + 1))
                && !isRate(position + 1);
    }

    /** 1X0.6%: rates are not multiplied. */
    private boolean isRate(int from) {
        int end = from;
        while (end - from < LONGEST_RATE
                && (Text.isDigit(Text.at(text, end)) || POINTS.indexOf(Text.at(text, end)) >= 0)) {
            end++;
        }
        return "%％‰".indexOf(Text.at(text, end)) >= 0;
    }

    private boolean joins(int point, int start, Mark mark) {
        boolean listNumber = Text.opensParagraph(text, start)
                && (Mark.of(Text.at(text, point + 1)) == Mark.LINE || mark == Mark.NONE && opensName(point + 1));
        return point > start && !listNumber && isPlace(point - 1, mark) && isPlace(point + 1, mark);
    }

    /** 2.xx市: behind the number of a list the marks begin a name. */
    private boolean opensName(int from) {
        int end = from;
        while (Mark.of(Text.at(text, end)) != Mark.NONE) {
            end++;
        }
        return end > from && !FollowingUnits.headAt(text, end).isEmpty();
    }

    /** x,xxx: a comma before exactly three places. */
    private boolean groups(int comma, Mark mark) {
        return mark != Mark.LINE
                && isPlace(comma - 1, mark)
                && isPlace(comma + 1, mark)
                && isPlace(comma + 2, mark)
                && isPlace(comma + 3, mark)
                && !isPlace(comma + 4, mark);
    }

    private boolean isPlace(int position, Mark mark) {
        char c = Text.at(text, position);
        return Text.isDigit(c) || (Mark.of(c) != Mark.NONE && (mark == Mark.NONE || Mark.of(c) == mark));
    }

    private int date(int start) {
        int[] ends = new int[3];
        int position = start;
        for (int part = 0; part < 3; part++) {
            int length = places(position, part == 0 ? 4 : 2);
            ends[part] = position + length;
            boolean wrong = part == 0 ? length != 4 : length == 0;
            if (wrong || (part == 2 && isPlace(ends[2], Mark.NONE))) {
                return start;
            }
            position = ends[part] + 1;
            if (part < 2 && (DATE_SIGNS.indexOf(Text.at(text, ends[part])) < 0 || !sameSign(start + 4, ends[part]))) {
                return start;
            }
        }
        addDatePart(start, ends[0]);
        addDatePart(ends[0] + 1, ends[1]);
        addDatePart(ends[1] + 1, ends[2]);
        return ends[2];
    }

    private boolean sameSign(int first, int second) {
        return Text.at(text, first) == Text.at(text, second);
    }

    private void addDatePart(int start, int end) {
        int digits = digits(start, end, 1);
        if (digits < end - start) {
            Mark mark = Mark.of(text.charAt(end - 1));
            shapes.add(new MaskShape(start, end, Form.DATE_PART, mark, end - start - digits, digits, -1));
        }
    }

    private int places(int position, int most) {
        int count = 0;
        while (count < most && isPlace(position + count, Mark.NONE)) {
            count++;
        }
        return count;
    }

    /** Groups of at least three places joined by hyphens, none followed by a unit, are one number of a line. */
    private int phone(MaskShape first) {
        if (first.isYear(text)) {
            return add(first);
        }
        int end = first.end();
        int marks = first.marks();
        while (first.decimals() < 0 && end - first.start() >= 3 && Text.at(text, end) == '-') {
            if (!isPlace(end + 1, first.mark())) {
                break;
            }
            MaskShape next = run(end + 1);
            if (next.length() < 3 || next.decimals() >= 0) {
                break;
            }
            end = next.end();
            marks += next.marks();
        }
        if (end == first.end()
                || Text.at(text, end) == '年'
                || Units.unitAt(text, end).isPresent()) {
            return add(first);
        }
        return add(new MaskShape(first.start(), end, Form.PHONE, first.mark(), marks, first.digits(), -1));
    }
}
