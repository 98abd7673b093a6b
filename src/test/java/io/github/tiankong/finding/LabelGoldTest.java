package io.github.tiankong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.slot.Slot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Measures labels against those people gave; {@code -Dlabels.worst=0.7} also lists the labels less alike than that. */
class LabelGoldTest {
    private static final double WORST = Double.parseDouble(System.getProperty("labels.worst", "0"));
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Test
    void labelsOfMasksAreLikeThosePeopleGive() throws IOException {
        assertThat(measure("gold")).isGreaterThanOrEqualTo(0.857);
    }

    @Test
    void labelsOfFinishedReportsAreLikeThosePeopleGive() throws IOException {
        assertThat(measure("gold-filled")).isGreaterThanOrEqualTo(0.826);
    }

    private double measure(String folder) throws IOException {
        assumeTrue(Files.isDirectory(Gold.SHARED.resolve(folder)), "needs the shared folder beside the repository");
        double sum = 0;
        int count = 0;
        for (String name : Gold.names(folder)) {
            Gold gold = Gold.read(folder, name);
            double likeness = likeness(gold);
            if (!gold.figures().isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        "%-32s %4d labels %.4f%n",
                        name,
                        gold.figures().size(),
                        likeness / gold.figures().size());
            }
            sum += likeness;
            count += gold.figures().size();
        }
        out.printf(Locale.ROOT, "%-32s %4d labels %.4f%n", folder + " in total", count, sum / count);
        return sum / count;
    }

    private double likeness(Gold gold) {
        List<Slot> slots = SlotFinder.name(gold.draft(), gold.figures()).slots();
        double sum = 0;
        for (int i = 0; i < slots.size(); i++) {
            String label = slots.get(i).indicator().label();
            double likeness = Likeness.of(label, gold.indicators().get(i));
            sum += likeness;
            if (likeness < WORST) {
                Slot slot = slots.get(i);
                String text =
                        gold.draft().paragraphs().get(slot.paragraphIndex()).text();
                int from = Math.max(0, slot.figure().start() - 26);
                int to = Math.min(text.length(), slot.figure().end() + 14);
                out.printf(
                        Locale.ROOT,
                        "  %.2f %-4s %s ≠ %s | %s⟦%s⟧%s%n",
                        likeness,
                        slot.type(),
                        label,
                        gold.indicators().get(i),
                        text.substring(from, slot.figure().start()),
                        slot.figure().text(),
                        text.substring(slot.figure().end(), to));
            }
        }
        return sum;
    }
}
