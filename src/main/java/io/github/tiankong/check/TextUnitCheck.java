package io.github.tiankong.check;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import io.github.tiankong.fill.Branching;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number is printed before another unit than it is told in: an error where that makes it ten thousand times as much (亿元
 * behind a number of 万元), a warning where another thing is counted. The fault is the template's, but only what is printed
 * with it does harm.
 */
final class TextUnitCheck implements Check {
    /** Of these the word behind a mark may well begin something else: 第x位委员, x号楼, x年度. */
    private static final Set<UnitKind> VAGUE = EnumSet.of(
            UnitKind.CLASS, UnitKind.RANK, UnitKind.CALENDAR, UnitKind.CLOCK, UnitKind.TIMES, UnitKind.UNKNOWN);

    private final Branching branching;
    private final List<Clash> clashes = new ArrayList<>();

    private record Clash(Field field, Place place, Severity severity, Unit shown, Location where) {}

    TextUnitCheck(Background background, Branching branching) {
        this.branching = branching;
        Template template = background.template();
        for (Place place : template.places()) {
            background
                    .field(place.key())
                    .flatMap(field -> clash(template, field, place))
                    .ifPresent(clashes::add);
        }
    }

    private static Optional<Clash> clash(Template template, Field field, Place place) {
        Unit own = field.kind().unit();
        if (own.text().isEmpty() || !field.kind().type().isNumeric() || VAGUE.contains(Units.kindOf(own))) {
            return Optional.empty();
        }
        return Units.unitAt(template.textAround(place), place.end())
                .filter(match -> !VAGUE.contains(match.kind()))
                .map(UnitMatch::unit)
                .flatMap(shown -> severity(own, shown)
                        .map(severity -> new Clash(
                                field,
                                place,
                                severity,
                                shown,
                                Location.ofSentence(
                                        template.name(), field.section(), new Sentences(template).of(place)))));
    }

    /** How grave it is; empty where both tell the same. */
    private static Optional<Severity> severity(Unit own, Unit shown) {
        if (own.text().equals(shown.text()) || bare(own) || bare(shown)) {
            return Optional.empty();
        }
        if (!own.convertsTo(shown)) {
            return Optional.of(Severity.WARNING);
        }
        return own.scale().compareTo(shown.scale()) == 0 ? Optional.empty() : Optional.of(Severity.ERROR);
    }

    /** 万 alone: the sentence says of what. */
    private static boolean bare(Unit unit) {
        return Units.kindOf(unit) == UnitKind.MULTIPLIER;
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Clash clash : clashes) {
            Field field = clash.field();
            if (isPrinted(facts, field) && stands(clash, facts)) {
                findings.add(new Finding(
                        field.key(),
                        new Problem(
                                "unit-at-odds",
                                clash.severity(),
                                clash.where(),
                                List.of(
                                        field.key(),
                                        field.kind().unit().text(),
                                        clash.shown().text()))));
            }
        }
        return findings;
    }

    /** What stands of an entry of a list is its own affair. */
    private boolean stands(Clash clash, Facts facts) {
        return clash.field().list().isPresent() || branching.stands(clash.place(), facts.filling());
    }

    private static boolean isPrinted(Facts facts, Field field) {
        return field.list().isPresent()
                ? facts.filling().entries(field.list().get()).stream()
                        .anyMatch(e -> !(e.getOrDefault(field.key(), new FieldValue.Open()) instanceof FieldValue.Open))
                : !(facts.filling().value(field.key()) instanceof FieldValue.Open);
    }
}
