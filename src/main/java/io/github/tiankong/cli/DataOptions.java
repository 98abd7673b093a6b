package io.github.tiankong.cli;

import io.github.tiankong.extract.DataFiles;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Layout;
import io.github.tiankong.values.Mapped;
import io.github.tiankong.values.Mapping;
import io.github.tiankong.values.Offers;
import io.github.tiankong.values.Reading;
import io.github.tiankong.values.SavedMapping;
import io.github.tiankong.values.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the values of one document come from, and what the clerk says of it. */
final class DataOptions {
    private static final String ALL = "all";

    @Option(
            names = {"-d", "--data"},
            paramLabel = "FILE",
            arity = "1..*",
            descriptionKey = "fill.data")
    private List<Path> files = List.of();

    @Mixin
    private MappingOptions mappings = new MappingOptions();

    @Option(
            names = "--layout",
            paramLabel = "form|key-value|indicators|months|long|rows",
            converter = LayoutWord.class,
            descriptionKey = "fill.layout")
    private Layout layout;

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Option(names = "--row", paramLabel = "N", descriptionKey = "fill.row")
    private int row;

    @Option(
            names = "--accept",
            paramLabel = "KEYS|all",
            split = ",",
            hideParamSyntax = true,
            descriptionKey = "fill.accept")
    private List<String> accepted = List.of();

    List<Path> files() {
        return files;
    }

    /**
     * Reads all files and says how each was understood.
     *
     * @param source the template or draft as it was named, beside which the mapping lies
     * @param typed the fields that get their values elsewhere
     */
    Values read(Template template, Path source, Set<String> typed, Voice voice) throws InputException, OutputException {
        List<FieldName> names = Forms.names(template);
        List<Problem> problems = new ArrayList<>();
        SavedMapping mapping = mappings.read(source, names, said(), problems, voice);
        DataFiles data = DataFiles.read(files, sheets.choice());
        OptionalInt documentRow = row > 0 ? OptionalInt.of(row) : OptionalInt.empty();
        Mapped mapped = Mapping.map(data.tables(), names, mapping, documentRow, Forms.period(template));
        mapped.readings().forEach(reading -> say(reading, voice));
        data.reports()
                .forEach(report -> voice.say(
                        "fill.offered", report.fileName(), report.offers(names).size()));
        Values joined = data.offers(names).join(mapped.values(), typed, acceptance());
        problems.addAll(joined.problems());
        return joined.with(joined.current(), problems);
    }

    private Offers.Acceptance acceptance() {
        Set<String> keys = new TreeSet<>(accepted);
        return new Offers.Acceptance(keys, keys.remove(ALL));
    }

    private List<SavedMapping.Entry> said() {
        return layout == null ? List.of() : List.of(SavedMapping.Entry.ofLayout("", layout));
    }

    static void say(Reading reading, Voice voice) {
        String table = reading.sheet().isEmpty() ? reading.file() : reading.file() + "/" + reading.sheet();
        String layout = voice.text("layout." + reading.layout().name().toLowerCase(Locale.ROOT));
        int named = reading.bindings().size();
        long matched = reading.bindings().stream()
                .filter(binding -> !binding.key().isEmpty())
                .count();
        if (reading.headingRowNumber() == 0) {
            voice.say("fill.read-bare", table, layout, matched, named);
        } else {
            voice.say("fill.read", table, layout, reading.headingRowNumber(), matched, named);
        }
    }
}
