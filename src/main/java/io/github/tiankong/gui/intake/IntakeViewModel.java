package io.github.tiankong.gui.intake;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.values.FieldName;
import io.github.tiankong.values.Layout;
import io.github.tiankong.values.SavedMapping;
import io.github.tiankong.values.Table;
import io.github.tiankong.values.TableReader;
import io.github.tiankong.values.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** An import before it is confirmed. Each thing a person says of a name or a sheet maps the tables anew. */
public final class IntakeViewModel {
    private static final String MAPPING = "mapping.csv";
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm");

    private final List<FieldName> names;
    private final Path mappingFile;
    private final Entries standing;
    private final TaskRunner runner;
    private final BiConsumer<Map<String, Value>, Map<String, Value>> taken;
    private final ReadOnlyObjectWrapper<List<SheetReading>> sheets =
            new ReadOnlyObjectWrapper<>(this, "sheets", List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", true);
    private final ReadOnlyIntegerWrapper takenCount = new ReadOnlyIntegerWrapper(this, "takenCount");
    private final BooleanProperty remembers = new SimpleBooleanProperty(this, "remembers");
    private final Map<String, Boolean> choices = new HashMap<>();
    private final List<SavedMapping.Entry> said = new ArrayList<>();
    private OptionalInt documentRow = OptionalInt.empty();
    private Sources sources = new Sources(List.of(), Map.of(), SavedMapping.NONE);
    private Intake intake;

    /** What was read of the files. */
    private record Sources(List<Table> tables, Map<String, String> encodings, SavedMapping saved) {}

    /**
     * @param source the draft or template; what is said of tables lies in the template's folder, or beside the draft
     * @param standing the values there are already
     * @param taken is handed what was confirmed, this year's and last year's
     */
    public IntakeViewModel(
            List<FieldName> names,
            Path source,
            Entries standing,
            TaskRunner runner,
            BiConsumer<Map<String, Value>, Map<String, Value>> taken) {
        this.names = List.copyOf(names);
        this.mappingFile = Files.isDirectory(source) ? source.resolve(MAPPING) : source.resolveSibling(MAPPING);
        this.standing = standing;
        this.runner = runner;
        this.taken = taken;
    }

    ReadOnlyObjectProperty<List<SheetReading>> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How many fields would get a value. */
    ReadOnlyIntegerProperty takenCountProperty() {
        return takenCount.getReadOnlyProperty();
    }

    /** Whether what was said is kept for the next time. */
    BooleanProperty remembersProperty() {
        return remembers;
    }

    List<FieldName> names() {
        return names;
    }

    /** Whether anything was said that could be kept. */
    boolean hasSaid() {
        return !said.isEmpty();
    }

    /** Reads the files; what cannot be read is told. */
    public void open(List<Path> files) {
        busy.set(true);
        runner.work(() -> read(files))
                .onSuccess(read -> {
                    sources = read;
                    map();
                })
                .onProblems(found -> {
                    problems.set(found);
                    busy.set(false);
                })
                .start();
    }

    /** A name stands for a field, or for none if the key is empty. */
    void say(NameRow row, String key) {
        remember(SavedMapping.Entry.ofField(row.name(), key));
        choices.remove(key);
        map();
    }

    /** A sheet is laid out so. */
    void say(SheetReading sheet, Layout layout) {
        remember(SavedMapping.Entry.ofLayout(sheet.sheet(), layout));
        map();
    }

    /** The columns of the months are the year so far, or each its own month. */
    void sayMonths(SheetReading sheet, boolean cumulative) {
        remember(SavedMapping.Entry.ofMonths(sheet.sheet(), cumulative));
        map();
    }

    /** Of a table with a row a document, the row to take, from 1. */
    void sayRow(int rowNumber) {
        documentRow = rowNumber > 0 ? OptionalInt.of(rowNumber) : OptionalInt.empty();
        map();
    }

    private void remember(SavedMapping.Entry entry) {
        List<SavedMapping.Entry> all =
                new SavedMapping(said).with(List.of(entry)).entries();
        said.clear();
        said.addAll(all);
    }

    /** Hands over what is ticked. */
    void confirm() {
        Set<String> keys = takenKeys();
        Map<String, Value> current =
                new LinkedHashMap<>(intake.mapped().values().current());
        current.keySet().retainAll(keys);
        Map<String, Value> last = new LinkedHashMap<>(intake.mapped().values().last());
        last.keySet().retainAll(keys);
        if (remembers.get() && hasSaid()) {
            SavedMapping all = sources.saved().with(said);
            runner.work(() -> {
                        all.write(mappingFile);
                        return all;
                    })
                    .start();
        }
        taken.accept(current, last);
    }

    private Sources read(List<Path> files) throws InputException {
        List<Table> tables = new ArrayList<>();
        Map<String, String> encodings = new HashMap<>();
        for (Path file : files) {
            tables.addAll(TableReader.read(file));
            if (!isWorkbook(file)) {
                encodings.put(InputFile.name(file), TextDecoding.charset(file).displayName(Locale.ROOT));
            }
        }
        SavedMapping saved = Files.exists(mappingFile) ? SavedMapping.read(mappingFile) : SavedMapping.NONE;
        return new Sources(tables, encodings, saved);
    }

    private static boolean isWorkbook(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return WORKBOOKS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private void map() {
        busy.set(true);
        Intake.Question question = new Intake.Question(
                sources.tables(),
                sources.encodings(),
                names,
                sources.saved().with(List.copyOf(said)),
                documentRow,
                standing);
        runner.work(() -> Intake.of(question))
                .onSuccess(this::show)
                .onProblems(problems::set)
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void show(Intake now) {
        intake = now;
        for (SheetReading sheet : now.sheets()) {
            for (NameRow row : sheet.rows()) {
                if (choices.containsKey(row.key())) {
                    row.takenProperty().set(choices.get(row.key()));
                }
                row.takenProperty().subscribe((before, chosen) -> choose(row.key(), chosen));
            }
        }
        sheets.set(now.sheets());
        problems.set(now.problems());
        takenCount.set(takenKeys().size());
    }

    /** This year's and last year's value of a field go together. */
    private void choose(String key, boolean chosen) {
        choices.put(key, chosen);
        for (SheetReading sheet : intake.sheets()) {
            sheet.rows().stream()
                    .filter(row -> row.key().equals(key))
                    .forEach(row -> row.takenProperty().set(chosen));
        }
        takenCount.set(takenKeys().size());
    }

    private Set<String> takenKeys() {
        Set<String> keys = new HashSet<>();
        if (intake != null) {
            intake.sheets()
                    .forEach(sheet -> sheet.rows().stream()
                            .filter(row ->
                                    row.takenProperty().get() && row.field().isPresent())
                            .forEach(row -> keys.add(row.key())));
        }
        return keys;
    }
}
