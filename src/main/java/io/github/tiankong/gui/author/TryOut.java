package io.github.tiankong.gui.author;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills a template with values that might be, so that its author sees how a document will look. Slow. */
final class TryOut {
    /** Digits nobody takes for a real figure. */
    private static final String DIGITS = "123456789";

    private static final String FOLDER = "tiankong";
    private static final int MOST_DIGITS = 6;
    private static final BigDecimal LAST_YEAR = new BigDecimal("0.93");
    private static final int ENTRIES = 2;

    private final Template template;
    private final int year;

    /** @param working see {@code TemplateEdit} */
    TryOut(Template working, int year) throws InputException {
        this.template = TemplateReading.ofWorking(working).template();
        this.year = year;
    }

    /**
     * Writes the document into a new folder among the temporary files.
     *
     * @param name the document's, without extension
     */
    Path write(String name) throws OutputException {
        Filler.Outcome outcome = Filler.fill(template, values());
        Path target = folder().resolve(name + ".docx");
        new Renderer(template).render(outcome.filling(), Gaps.HIGHLIGHT, target);
        return target;
    }

    private static Path folder() throws OutputException {
        try {
            return Files.createTempDirectory(FOLDER);
        } catch (IOException e) {
            throw WholeFile.failure(Path.of(FOLDER), e);
        }
    }

    /** A value for every field that no formula computes; two entries for each list. */
    Values values() {
        Map<String, List<Values>> lists = new LinkedHashMap<>();
        for (String list : template.lists()) {
            Values entry = values(Optional.of(list));
            lists.put(list, Collections.nCopies(ENTRIES, entry));
        }
        Values own = values(Optional.empty());
        return new Values(own.current(), own.last(), List.of(), lists);
    }

    private Values values(Optional<String> list) {
        Map<String, Value> current = new LinkedHashMap<>();
        Map<String, Value> last = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            if (field.list().equals(list) && field.supply().formula().isEmpty()) {
                String raw = raw(field);
                current.put(field.key(), value(field, raw));
                lastYear(field, raw).ifPresent(text -> last.put(field.key(), value(field, text)));
            }
        }
        return new Values(current, last, List.of());
    }

    private static Value value(Field field, String raw) {
        return new Value(raw, field.kind().unit().text(), Origin.TYPED);
    }

    private static Optional<String> lastYear(Field field, String raw) {
        if (!field.kind().type().isNumeric()) {
            return Optional.empty();
        }
        BigDecimal now = new BigDecimal(raw);
        return Optional.of(now.multiply(LAST_YEAR)
                .setScale(now.scale(), RoundingMode.HALF_UP)
                .toPlainString());
    }

    /** What might stand there. */
    String raw(Field field) {
        if (!field.supply().defaultValue().isEmpty() && !field.kind().type().isNumeric()) {
            return field.supply().defaultValue();
        }
        return switch (field.kind().type()) {
            case AMOUNT, COUNT, QUANTITY -> whole(field) + decimals(field);
            case PERCENT -> "8" + decimals(field);
            case PERCENTAGE_POINT -> "1" + decimals(field);
            case RATIO, RANK -> "3" + decimals(field);
            case YEAR -> Integer.toString(year);
            case MONTH -> "6";
            case DAY -> "18";
            case NAME, TEXT, OTHER -> field.label();
        };
    }

    /** As many digits as the mask has. */
    private static String whole(Field field) {
        String mask = field.mask(0);
        int point = mask.indexOf('.');
        int digits = Math.max(1, Math.min(MOST_DIGITS, point < 0 ? mask.length() : point));
        return DIGITS.substring(0, digits);
    }

    private static String decimals(Field field) {
        int decimals = field.kind().decimals().orElse(0);
        return decimals == 0 ? "" : "." + DIGITS.substring(0, Math.min(decimals, DIGITS.length()));
    }
}
