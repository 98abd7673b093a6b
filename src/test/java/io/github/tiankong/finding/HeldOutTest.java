package io.github.tiankong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.slot.Slot;
import io.github.tiankong.typing.MaskReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the reading of masks on drafts that were written and marked before the grammar saw them, one per genre and
 * mask style. {@code TIANKONG_HELDOUT} names another folder of such drafts and turns the thresholds off.
 */
class HeldOutTest {
    private static final String OTHER = System.getenv("TIANKONG_HELDOUT");

    private static final double WORST = Double.parseDouble(System.getProperty("labels.worst", "0"));
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /**
     * Wordings of names differ among people: the drafts were named by other hands than the shared ones, those of {@code
     * heldout3} by yet another, who found labels 0.68 alike before the grammar had learnt from them (0.66 the grammar before).
     * Those of {@code heldout4} were named by one more: 0.708 alike in {@code a} at first sight; 0.676 in {@code b}, which
     * holds contracts, minutes and other kinds of papers no other set has, and was looked at after {@code a} had been learnt.
     * {@code heldout5} was masked and named by two more: at first sight precision 0.994 in both, recall 0.985 in {@code c} and
     * 0.986 in {@code d}, types 0.933 and 0.946, units 0.944 and 0.950, mostly for tables pasted as lines.
     * {@code heldout6} was masked and named by two more: at first sight precision 1, recall 0.997 and 0.990, types 0.983 and
     * 0.987, labels 0.721 and 0.722. {@code heldout7} was masked and named by two more: at
     * first sight precision 0.997 and 1, recall 0.986 and 1, types 0.955 and 0.991, labels 0.756 and 0.735. {@code heldout8} was
     * masked and named by four more: at first sight precision 1, recall 0.997, 1, 0.994 and 1, types 0.991, 0.989, 0.989 and
     * 0.993, labels 0.782, 0.762, 0.774 and, after the others had been learnt, 0.789. All were learnt from since but {@code
     * heldout8/m} and {@code o}, whose names were not looked at. How far two people agree was measured too: one who named {@code heldout5/d} and four of the shared drafts anew, from the rules and the
     * other shared drafts alone, named them 0.861 and 0.855 alike.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            heldout,    0.99, 0.99, 0.824
            heldout3,   0.99, 0.985, 0.807
            heldout4/a, 0.99, 0.985, 0.825
            heldout4/b, 0.99, 0.985, 0.780
            heldout5/c, 0.998, 0.994, 0.835
            heldout5/d, 0.998, 0.996, 0.795
            heldout6/e, 0.998, 0.99, 0.812
            heldout6/f, 0.998, 0.99, 0.813
            heldout7/g, 0.998, 0.985, 0.849
            heldout7/h, 0.998, 0.99, 0.782
            heldout8/k, 0.996, 0.985, 0.838
            heldout8/l, 0.998, 0.985, 0.798
            heldout8/m, 0.993, 0.985, 0.788
            heldout8/o, 0.998, 0.99, 0.787
            """)
    void readsAndNamesTheMasksOfDraftsItWasNotMadeFor(String name, double found, double typed, double labelled)
            throws Exception {
        Path folder = OTHER == null ? Path.of(getClass().getResource(name).toURI()) : Path.of(OTHER);
        GoldScore total = new GoldScore();
        double likeness = 0;
        for (Path file : files(folder)) {
            MarkedDraft text = MarkedDraft.read(file);
            GoldScore score =
                    GoldScore.of(text.found(), MaskReader.read(text.found().draft()));
            double ofText = likeness(text.named());
            out.printf(
                    Locale.ROOT,
                    "%s labels %.3f%n",
                    score.line(text.name()),
                    ofText / Math.max(1, text.slots().size()));
            total.add(score);
            likeness += ofText;
        }
        double labels = likeness / total.gold;
        out.printf(Locale.ROOT, "%s labels %.4f%n", total.line("total"), labels);
        total.misses.forEach(out::println);
        if (OTHER == null) {
            assertThat(total.precision()).as("precision").isGreaterThanOrEqualTo(0.99);
            assertThat(total.recall()).as("recall").isGreaterThanOrEqualTo(found);
            assertThat(total.types()).as("type").isGreaterThanOrEqualTo(typed);
            assertThat(total.units()).as("unit").isGreaterThanOrEqualTo(typed);
            assertThat(total.decimals()).as("decimals").isGreaterThanOrEqualTo(typed);
            assertThat(labels).as("labels").isGreaterThanOrEqualTo(labelled);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private double likeness(Gold gold) {
        double sum = 0;
        List<Slot> slots = SlotFinder.name(gold.draft(), gold.figures()).slots();
        for (int i = 0; i < slots.size(); i++) {
            String label = slots.get(i).indicator().label();
            double likeness = Likeness.of(label, gold.indicators().get(i));
            sum += likeness;
            if (likeness < WORST) {
                tell(gold, slots.get(i), likeness, gold.indicators().get(i));
            }
        }
        return sum;
    }

    private void tell(Gold gold, Slot slot, double likeness, String wanted) {
        String text = gold.draft().paragraphs().get(slot.paragraphIndex()).text();
        int start = slot.figure().start();
        int end = slot.figure().end();
        out.printf(
                Locale.ROOT,
                "  %.2f %-4s %s ≠ %s | %s⟦%s⟧%s%n",
                likeness,
                slot.type(),
                slot.indicator().label(),
                wanted,
                text.substring(Math.max(0, start - 26), start),
                slot.figure().text(),
                text.substring(end, Math.min(text.length(), end + 14)));
    }
}
