package io.github.tiankong.check;

import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number is of quite another size than its mask: 12345 for xxx. Such slips come from mistaken units (DOMAIN.md, section 5.7).
 * A mask of one or two marks stands for any number, and so does a line: ____ is as long as its author's patience.
 */
final class MagnitudeCheck implements Check {
    private static final int SPEAKING = 3;
    /** The marks of DOMAIN.md, section 4, of which one is written for a digit. */
    private static final String LETTERS = "xXｘＸ×✕╳";

    private static final int MOST_SMALLER = 4;

    @Override
    public List<Finding> check(Facts facts) {
        return facts.fields().stream()
                .filter(f -> f.kind().type().isNumeric())
                .filter(f -> facts.givenNumber(f).filter(n -> isOff(f, n)).isPresent())
                .map(f -> facts.warning("value-magnitude", f, f.label(), facts.shown(f), f.mask(0)))
                .toList();
    }

    private static boolean isOff(Field field, BigDecimal number) {
        int marks = marks(field.mask(0));
        if (marks < SPEAKING || number.signum() == 0) {
            return false;
        }
        BigDecimal size = number.abs();
        return size.compareTo(BigDecimal.TEN.pow(marks + 1)) >= 0
                || size.movePointRight(MOST_SMALLER).compareTo(BigDecimal.TEN.pow(marks)) < 0;
    }

    /** The letters before the point; 0 for a mask of anything else: what last year printed says nothing of the size. */
    private static int marks(String mask) {
        int marks = 0;
        for (int i = 0; i < mask.length(); i++) {
            char c = mask.charAt(i);
            if (c == '.' || c == '．') {
                return marks;
            }
            if (LETTERS.indexOf(c) < 0) {
                return 0;
            }
            marks++;
        }
        return marks;
    }
}
