package io.github.tiankong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports from the field say what is so: whatever the checks find in their own figures is a false alarm. */
class FalseAlarmsTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Set<SlotType> LEVELS = EnumSet.of(SlotType.AMOUNT, SlotType.COUNT, SlotType.QUANTITY);

    @BeforeEach
    void skipWithoutTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no folder ../shared/corpus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finished-port-2020.txt", "finished-zone-2018.txt"})
    void finishedReportRaisesNoAlarm(String report) throws Exception {
        Template template = template(report);
        Template firstYear = withFields(
                template, template.fields().stream().map(f -> f.withLast("")).toList());
        Map<String, Value> values = new LinkedHashMap<>();
        template.fields().forEach(f -> values.put(f.key(), typed(f.last())));
        assertThat(alarms(firstYear, values)).isEmpty();
    }

    /** A year on each figure has grown or shrunk by its own rate, and the rates that are told are those. */
    @ParameterizedTest
    @CsvSource({
        "finished-port-2020.txt, 1",
        "finished-port-2020.txt, 2",
        "finished-port-2020.txt, 3",
        "finished-zone-2018.txt, 1",
        "finished-zone-2018.txt, 2",
        "finished-zone-2018.txt, 3"
    })
    void aYearOfGrowthRaisesHardlyAnAlarm(String report, long seed) throws Exception {
        Template template = template(report);
        assertThat(alarms(template, grown(template, new Random(seed))))
                .hasSizeLessThanOrEqualTo(template.fields().size() / 100);
    }

    private static Template template(String report) throws Exception {
        DocxDraft draft = DraftReader.read(CORPUS.resolve(report));
        return TemplateMaker.make(draft, SlotFinder.readReport(draft.draft(), 0));
    }

    private static Map<String, Value> grown(Template template, Random random) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            Optional<BigDecimal> last = Decimals.parse(field.last());
            if (LEVELS.contains(field.kind().type()) && last.isPresent()) {
                BigDecimal rate = BigDecimal.valueOf(950 + random.nextInt(250), 3);
                BigDecimal grown = last.get()
                        .multiply(rate)
                        .setScale(Math.max(0, last.get().scale()), RoundingMode.HALF_UP);
                numbers.put(field.key(), grown);
                values.put(field.key(), typed(grown.toPlainString()));
            } else if (field.supply().formula().isEmpty()) {
                values.put(field.key(), typed(field.last()));
            }
        }
        template.fields().forEach(f -> rate(template, f, numbers).ifPresent(v -> values.put(f.key(), v)));
        return values;
    }

    /** The rate of a growth, where the sentence speaks of one; else it is left to be computed. */
    private static Optional<Value> rate(Template template, Field field, Map<String, BigDecimal> numbers) {
        String formula = field.supply().formula();
        boolean growth = formula.startsWith("(") && formula.endsWith(" - 1) * 100");
        String base = growth ? formula.substring(1, formula.indexOf(" / ")) : "";
        Optional<BigDecimal> last = template.field(base).flatMap(f -> Decimals.parse(f.last()));
        BigDecimal now = numbers.get(base);
        if (last.isEmpty() || now == null || last.get().signum() == 0 || now.compareTo(last.get()) < 0) {
            return Optional.empty();
        }
        int decimals = field.kind().decimals().orElse(1);
        return Optional.of(typed(now.divide(last.get(), 20, RoundingMode.HALF_UP)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString()));
    }

    private static List<Problem> alarms(Template template, Map<String, Value> values) {
        Filler.Outcome outcome = Filler.fill(template, new Values(values, Map.of(), List.of()));
        List<Problem> told = new ArrayList<>(outcome.problems());
        told.addAll(Checks.run(outcome.filling()));
        return told.stream().filter(p -> p.severity() == Severity.WARNING).toList();
    }

    private static Template withFields(Template template, List<Field> fields) {
        return new Template(
                template.name(), template.document(), fields, template.places(), template.literals(), template.rules());
    }

    private static Value typed(String text) {
        return new Value(text, "", Origin.TYPED);
    }
}
