package io.github.tiankong.check;

import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number is of quite another size than its mask: 12345 for xxx. Such slips come from mistaken units (DOMAIN.md, section 5.7).
 * A mask of one or two marks stands for any number, and so does a line: ____ is as long as its author's patience.
 */
final class MagnitudeCheck implements Check {
    private static final int SPEAKING = 3;
    /** The marks of DOMAIN.md, section 4, of which one is written for a digit. */
    private static final String LETTERS = "xXｘＸ×✕╳";

    private static final int MOST_SMALLER = 4;

    private final List<Subject> subjects;

    /** A field, and between which sizes its numbers are ordinary: {@code small} and above, below {@code large}. */
    private record Subject(Field field, BigDecimal small, BigDecimal large) {
        boolean isOff(BigDecimal number) {
            BigDecimal size = number.abs();
            return number.signum() != 0 && (size.compareTo(large) >= 0 || size.compareTo(small) < 0);
        }
    }

    MagnitudeCheck(Background background) {
        this.subjects = background.subjects(MagnitudeCheck::subject);
    }

    private static Optional<Subject> subject(Field field) {
        int marks = marks(field.mask(0));
        return field.kind().type().isNumeric() && marks >= SPEAKING
                ? Optional.of(new Subject(
                        field, BigDecimal.ONE.movePointRight(marks - MOST_SMALLER), BigDecimal.TEN.pow(marks + 1)))
                : Optional.empty();
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : subjects) {
            Field field = subject.field();
            if (facts.givenNumber(field).filter(subject::isOff).isPresent()) {
                findings.add(facts.warning("value-magnitude", field, field.label(), facts.shown(field), field.mask(0)));
            }
        }
        return findings;
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
