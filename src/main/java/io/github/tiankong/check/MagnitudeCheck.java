package io.github.tiankong.check;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.NumberText;
import io.github.tiankong.values.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number is of quite another size than its mask: 12345 for xxx. Such slips come from mistaken units (DOMAIN.md, section 5.7).
 * A mask of one or two marks stands for any number that people write so, 156.2 for x.x; it is only too small for one that
 * its unit is not made for (38512 亿元) or that has several digits more. A line says nothing: ____ is as long as its
 * author's patience.
 */
final class MagnitudeCheck implements Check {
    private static final int SPEAKING = 3;
    /** The marks of DOMAIN.md, section 4, of which one is written for a digit. */
    private static final String LETTERS = "xXｘＸ×✕╳";

    private static final int MOST_SMALLER = 4;

    private final List<Subject> subjects;

    /** A field, and between which sizes its numbers are ordinary: {@code small} and above, below {@code large}. */
    private record Subject(Field field, int marks, BigDecimal small, BigDecimal large) {
        boolean isOff(BigDecimal number) {
            BigDecimal size = number.abs();
            return number.signum() != 0 && (size.compareTo(large) >= 0 || size.compareTo(small) < 0);
        }

        /** Whether a number has about as many digits as the mask has marks. */
        boolean fits(BigDecimal number) {
            BigDecimal size = number.abs();
            return size.compareTo(BigDecimal.TEN.pow(marks + 1)) < 0
                    && size.compareTo(BigDecimal.ONE.movePointRight(marks - 2)) >= 0;
        }
    }

    MagnitudeCheck(Background background) {
        this.subjects = background.subjects(MagnitudeCheck::subject);
    }

    private static Optional<Subject> subject(Field field) {
        String mask = field.mask(0);
        int marks = marks(mask);
        if (!field.kind().type().isNumeric() || marks == 0) {
            return Optional.empty();
        }
        if (marks >= SPEAKING) {
            BigDecimal small = BigDecimal.ONE.movePointRight(marks - MOST_SMALLER);
            return Optional.of(new Subject(field, marks, small, BigDecimal.TEN.pow(marks + 1)));
        }
        int digits = mostDigits(field, marks, mask.length() > marks);
        return digits == 0
                ? Optional.empty()
                : Optional.of(new Subject(field, marks, BigDecimal.ZERO, BigDecimal.TEN.pow(digits)));
    }

    /** How many digits before the point a number behind one or two marks may have; 0 for any number of them. */
    private static int mostDigits(Field field, int marks, boolean hasPoint) {
        String unit = field.kind().unit().text();
        if (unit.startsWith("亿")) {
            return 4; // what is more is told in 万亿
        }
        boolean shortened = unit.startsWith("万");
        boolean rate = field.kind().type() == SlotType.PERCENT || field.kind().type() == SlotType.PERCENTAGE_POINT;
        if (hasPoint) {
            return shortened || rate ? marks + 3 : marks + 5;
        }
        return shortened ? 6 : 0;
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : subjects) {
            facts.givenNumber(subject.field())
                    .filter(subject::isOff)
                    .ifPresent(number -> findings.add(finding(facts, subject, number)));
        }
        return findings;
    }

    private static Finding finding(Facts facts, Subject subject, BigDecimal number) {
        Field field = subject.field();
        Optional<Unit> meant = meant(facts, subject, number);
        return meant.map(unit -> facts.warning(
                        "value-magnitude-unit",
                        field,
                        field.label(),
                        facts.shown(field),
                        field.mask(0),
                        unit.text(),
                        Facts.shown(inUnitOf(field, number, unit), field)))
                .orElseGet(() ->
                        facts.warning("value-magnitude", field, field.label(), facts.shown(field), field.mask(0)));
    }

    /** The unit the source most likely counts in, where it names none: 38512 for x.x亿元 are 万元. */
    private static Optional<Unit> meant(Facts facts, Subject subject, BigDecimal number) {
        return facts.source(subject.field())
                .filter(MagnitudeCheck::isBare)
                .flatMap(s -> SmallerUnits.of(subject.field().kind().unit()).stream()
                        .filter(unit -> subject.fits(inUnitOf(subject.field(), number, unit)))
                        .findFirst());
    }

    private static boolean isBare(Value source) {
        return source.unit().isEmpty()
                && NumberText.parse(source.raw()).unit().text().isEmpty();
    }

    /** What a number of the smaller unit is in the field's. */
    private static BigDecimal inUnitOf(Field field, BigDecimal number, Unit unit) {
        // multipliers are powers of ten: nothing is lost
        BigDecimal exact =
                number.multiply(unit.scale()).divide(field.kind().unit().scale());
        return exact.stripTrailingZeros();
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
