package io.github.tiankong.extract;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes one value of what was found in the places of a field, and says what cannot be told. */
final class FieldJudge {
    private final String document;
    private final List<Problem> problems = new ArrayList<>();

    /** @param document the name of the document's file */
    FieldJudge(String document) {
        this.document = document;
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * The value of a field.
     *
     * @param findings one for each of its places, in document order
     * @param sentence the sentence of the template it stands in
     */
    FoundValue judge(Field field, List<Finding> findings, String sentence) {
        findings.stream()
                .filter(f -> f.state() == Finding.State.OPEN)
                .forEach(f -> problems.add(Problem.error("extract-open", at(field, f), field.label(), f.standing())));
        List<Finding> values = findings.stream()
                .filter(Finding::isValue)
                .sorted(Comparator.comparing((Finding f) -> f.reason().certainty())
                        .thenComparing(Finding::isFall))
                .toList();
        if (values.isEmpty()) {
            tellNothing(field, findings, sentence);
            return FoundValue.none(
                    field.key(), findings.isEmpty() ? "" : findings.get(0).sentence());
        }
        // a field that also stands where no word tells a fall bears its sign itself
        boolean isSigned = values.stream().anyMatch(f -> !f.isFall());
        Finding best = isSigned ? values.get(0).signed() : values.get(0);
        Optional<Finding> other = values.stream().filter(f -> !f.agrees(best)).findFirst();
        boolean isDoubtful = other.isPresent()
                && (other.get().reason().certainty() != Certainty.GUESS
                        || best.reason().certainty() == Certainty.GUESS);
        other.ifPresent(o -> tellOther(field, best, o, isDoubtful));
        if (isDoubtful) {
            return FoundValue.none(field.key(), best.sentence());
        }
        tellReason(field, best);
        return new FoundValue(field.key(), best.value(), Optional.of(best.reason()), best.sentence());
    }

    private void tellOther(Field field, Finding best, Finding other, boolean isDoubtful) {
        Location location = at(field, best);
        problems.add(
                isDoubtful
                        ? Problem.error(
                                "extract-conflict",
                                location,
                                field.label(),
                                best.standing(),
                                other.standing(),
                                other.sentence())
                        : Problem.warning(
                                "extract-differs",
                                location,
                                field.label(),
                                best.standing(),
                                other.standing(),
                                other.sentence()));
    }

    private void tellReason(Field field, Finding best) {
        if (best.reason() == Reason.UNIT_CONVERTED) {
            String unit = field.kind().unit().text();
            problems.add(Problem.note(
                    "extract-converted", at(field, best), field.label(), best.standing(), best.value() + unit));
        } else if (best.reason().certainty() == Certainty.GUESS) {
            problems.add(Problem.warning(
                    guessCode(best.reason()), at(field, best), field.label(), best.value(), best.standing()));
        }
    }

    private static String guessCode(Reason reason) {
        return switch (reason) {
            case SEVERAL_NUMBERS -> "extract-several-numbers";
            case OTHER_WORDS -> "extract-other-words";
            case ORDER_CHANGED -> "extract-order-changed";
            case SEVERAL_LINES -> "extract-several-lines";
            case UNIT_OTHER -> "extract-unit-other";
            case NO_DIRECTION -> "extract-no-direction";
            default -> "extract-no-words";
        };
    }

    /** Why a field has no value, by the first place that says more than that it is gone; open ones are told already. */
    private void tellNothing(Field field, List<Finding> findings, String sentence) {
        Optional<Finding> telling = findings.stream()
                .min(Comparator.comparing(Finding::state))
                .filter(f -> f.state() != Finding.State.OPEN);
        telling.ifPresent(f -> problems.add(
                switch (f.state()) {
                    case EMPTY -> Problem.error("extract-empty", at(field, f), field.label());
                    case ANOTHER ->
                        Problem.error("extract-others", at(field, f), field.label(), f.standing(), f.value());
                    case WORDS -> Problem.error("extract-words", at(field, f), field.label(), f.standing());
                    default ->
                        Problem.error(
                                "extract-deleted",
                                Location.ofSentence(document, field.section(), sentence),
                                field.label());
                }));
    }

    private Location at(Field field, Finding finding) {
        return Location.ofSentence(document, field.section(), finding.sentence());
    }
}
