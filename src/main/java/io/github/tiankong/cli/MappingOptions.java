package io.github.tiankong.cli;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.values.LastYear;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What the clerk says of the names in tables, now and once for all. */
final class MappingOptions {
    @Option(names = "--map", paramLabel = "NAME=KEY", descriptionKey = "fill.map")
    private Map<String, String> meanings = new LinkedHashMap<>();

    @Option(names = "--save-mapping", descriptionKey = "fill.save-mapping")
    private boolean savesMapping;

    /**
     * What was said before and what is said now; what is said now is kept if that is wanted.
     *
     * @param source the template or draft as it was named, beside which it is kept
     * @param more what other options say
     * @param problems gets what does not fit the template
     */
    SavedMapping read(
            Path source, List<FieldName> names, List<SavedMapping.Entry> more, List<Problem> problems, Voice voice)
            throws InputException, OutputException {
        List<SavedMapping.Entry> said = new ArrayList<>();
        meanings.forEach((name, key) -> said.add(SavedMapping.Entry.ofField(name, key)));
        said.addAll(more);
        SavedMapping all = Sources.savedMapping(source, names, problems, voice).with(said);
        Set<String> unknown = new TreeSet<>(meanings.values());
        Set<String> known = names.stream().map(FieldName::key).collect(Collectors.toSet());
        unknown.removeIf(key -> key.isEmpty() || known.contains(LastYear.fieldOf(key)));
        unknown.forEach(key -> problems.add(Problem.error("set-unknown", Location.NOWHERE, key)));
        if (savesMapping && unknown.isEmpty()) {
            Path file = Sources.mappingFile(source);
            all.write(file);
            voice.say("fill.mapping-saved", file);
        }
        return all;
    }
}
