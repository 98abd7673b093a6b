package io.github.tiankong.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The indicators a paragraph has told last, for figures that are told of them again. */
final class Indicators {
    private static final int REMEMBERED = 12;

    private final List<Told> told = new ArrayList<>();

    void add(Told indicator) {
        told.add(indicator);
        told.subList(0, Math.max(0, told.size() - REMEMBERED)).clear();
    }

    /** The indicator spoken of last with its measure, empty at the beginning. */
    String subject() {
        return told.isEmpty() ? "" : told.get(told.size() - 1).name();
    }

    /** The indicator spoken of last without its measure. */
    String subjectStem() {
        return told.isEmpty() ? "" : told.get(told.size() - 1).stem();
    }

    /** The latest figure that gave a level of this indicator, -1 if there is none. */
    int baseOf(String indicator) {
        return last(one -> one.isLevel()
                        && (one.name().equals(indicator) || one.stem().equals(indicator)))
                .map(Told::spot)
                .orElse(-1);
    }

    /** The indicator told last that fits. */
    private Optional<Told> last(Predicate<Told> fits) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (fits.test(told.get(i))) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same, if it is told in this unit. */
    int baseOf(String indicator, String unit) {
        int spot = baseOf(indicator);
        return told.stream().anyMatch(one -> one.spot() == spot && one.unit().equals(unit)) ? spot : -1;
    }

    /** The last {@code count} different indicators, in their order; fewer where fewer were told. */
    List<String> lastSubjects(int count) {
        List<String> found = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0 && found.size() < count; i--) {
            if (!found.contains(told.get(i).name())) {
                found.add(0, told.get(i).name());
            }
        }
        return found;
    }

    /** What did harm in this sentence: 事故 of 安全生产事故2起，死亡1人; empty where nothing was told of. */
    String harm(int sentence) {
        return last(one -> one.sentence() >= sentence
                        && one.unit().equals("起")
                        && !one.harm().isEmpty())
                .map(Told::harm)
                .orElse("");
    }

    /** The figure a part with this unit belongs to: the level told last. */
    Optional<Told> lastLevel(Spot part) {
        return last(one -> one.sentence() == part.sentence()
                && one.isLevel()
                && one.type() == part.type()
                && Measure.bare(one.unit()).equals(Measure.bare(part.unit())));
    }

    /** The level told last in this sentence. */
    Optional<Told> lastLevel(int sentence) {
        return last(one -> one.sentence() == sentence && one.isLevel());
    }
}
