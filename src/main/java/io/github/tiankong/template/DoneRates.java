package io.github.tiankong.template;

import io.github.tiankong.files.Resource;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rates of what was done in what came in: 受理诉求x件，办结x件，办结率x%. Proposed where one sentence holds all three and the
 * counts are named alike but for 受理 and 办结, so that both count the same things.
 */
final class DoneRates {
    private static final List<Pair> PAIRS = Resource.lines(DoneRates.class, "done-rates.tsv").stream()
            .map(Pair::of)
            .toList();

    /** By sentence, because all that is asked of a rate stands in its own. */
    private final Map<String, List<Slot>> sentences;

    private DoneRates(List<Slot> slots) {
        sentences = slots.stream()
                .collect(Collectors.groupingBy(
                        s -> s.paragraphIndex() + " " + s.indicator().sentence(), TreeMap::new, Collectors.toList()));
    }

    private record Pair(String rate, String done, String received) {
        static Pair of(String line) {
            String[] cells = line.split("\t", -1);
            return new Pair(cells[0], cells[1], cells[2]);
        }
    }

    /** The formulas by the key of the rate. */
    static Map<String, String> formulas(List<Slot> slots) {
        Map<String, String> formulas = new TreeMap<>();
        new DoneRates(slots)
                .sentences
                .values()
                .forEach(sentence -> sentence.stream()
                        .filter(slot -> slot.type() == SlotType.PERCENT)
                        .forEach(rate -> formula(rate, sentence)
                                .ifPresent(f ->
                                        formulas.putIfAbsent(rate.indicator().key(), f))));
        return formulas;
    }

    /** None where several would do; the second one is enough to know. */
    private static Optional<String> formula(Slot rate, List<Slot> sentence) {
        List<String> formulas = PAIRS.stream()
                .filter(pair -> rate.indicator().label().endsWith(pair.rate()))
                .flatMap(pair -> formulas(pair, rate, sentence))
                .limit(2)
                .toList();
        return formulas.size() == 1 ? Optional.of(formulas.get(0)) : Optional.empty();
    }

    private static Stream<String> formulas(Pair pair, Slot rate, List<Slot> sentence) {
        String label = rate.indicator().label();
        String things = label.substring(0, label.length() - pair.rate().length());
        List<Slot> receipts = counts(pair.received(), things, sentence);
        return counts(pair.done(), things, sentence).stream()
                .flatMap(done -> receipts.stream()
                        .filter(received -> isSame(pair, done, received))
                        .map(received -> done.indicator().key() + " / "
                                + received.indicator().key() + " * 100"));
    }

    private static List<Slot> counts(String verb, String things, List<Slot> sentence) {
        return sentence.stream()
                .filter(slot -> slot.type() == SlotType.COUNT)
                .filter(slot -> slot.indicator().label().startsWith(verb + things))
                .toList();
    }

    private static boolean isSame(Pair pair, Slot done, Slot received) {
        String doneThings = done.indicator().label().substring(pair.done().length());
        String receivedThings =
                received.indicator().label().substring(pair.received().length());
        return doneThings.equals(receivedThings)
                && done.figure().unit().equals(received.figure().unit());
    }
}
