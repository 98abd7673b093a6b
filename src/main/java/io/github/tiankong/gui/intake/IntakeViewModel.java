package io.github.tiankong.gui.intake;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.values.Layout;
import io.github.tiankong.values.ReportPeriod;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** An import before it is confirmed. Each thing a person says of a name or a sheet maps the tables anew. */
public final class IntakeViewModel {
    private final List<FieldName> names;
    private final ReportPeriod period;
    private final Path mappingFile;
    private final Entries standing;
    private final TaskRunner runner;
    private final Consumer<Entries> taken;
    private final ReadOnlyObjectWrapper<List<SheetReading>> sheets =
            new ReadOnlyObjectWrapper<>(this, "sheets", List.of());
    private final ReadOnlyObjectWrapper<List<OfferRow>> offers = new ReadOnlyObjectWrapper<>(this, "offers", List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", true);
    private final BooleanProperty remembers = new SimpleBooleanProperty(this, "remembers");
    private final BooleanProperty readsHidden = new SimpleBooleanProperty(this, "readsHidden");
    private final Ticks ticks = new Ticks();
    private final List<SavedMapping.Entry> said = new ArrayList<>();
    private List<Path> files = List.of();
    private OptionalInt documentRow = OptionalInt.empty();
    private IntakeFiles read = IntakeFiles.NONE;
    private Intake intake = Intake.NONE;

    /**
     * @param period what the draft tells of its own period
     * @param source the draft or template; what is said of tables lies in the template's folder, or beside the draft
     * @param standing the values there are already
     * @param taken is handed what was confirmed
     */
    public IntakeViewModel(
            List<FieldName> names,
            ReportPeriod period,
            Path source,
            Entries standing,
            TaskRunner runner,
            Consumer<Entries> taken) {
        this.names = List.copyOf(names);
        this.period = period;
        this.mappingFile = SavedMapping.fileOf(source);
        this.standing = standing;
        this.runner = runner;
        this.taken = taken;
        readsHidden.subscribe((before, now) -> read());
    }

    ReadOnlyObjectProperty<List<SheetReading>> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /** The figures of finished reports that speak of fields. */
    ReadOnlyObjectProperty<List<OfferRow>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How many fields would get a value. */
    ReadOnlyIntegerProperty takenCountProperty() {
        return ticks.countProperty();
    }

    /** The figures of reports among which there is nothing to choose. */
    List<OfferRow> clearOffers() {
        return ticks.clearOffers();
    }

    /** Takes all clear figures of reports, or none of any kind. */
    void takeOffers(boolean all) {
        ticks.tickOffers(all);
    }

    /** Whether what was said is kept for the next time. */
    BooleanProperty remembersProperty() {
        return remembers;
    }

    /** Whether rows, columns and sheets that people do not see are read too. */
    BooleanProperty readsHiddenProperty() {
        return readsHidden;
    }

    /** Whether any of the files may hide something. */
    boolean mayHide() {
        return files.stream().anyMatch(IntakeFiles::isWorkbook);
    }

    /** Whether finished reports are among the files. */
    boolean hasReports() {
        return !read.data().reports().isEmpty();
    }

    List<FieldName> names() {
        return names;
    }

    /** Reads the files; what cannot be read is told. */
    public void open(List<Path> given) {
        files = List.copyOf(given);
        read();
    }

    private void read() {
        busy.set(true);
        Hidden hidden = Hidden.of(readsHidden.get());
        runner.work(() -> IntakeFiles.read(files, hidden, mappingFile))
                .onSuccess(found -> {
                    read = found;
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
        ticks.forget(key);
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

    /**
     * Hands over what is ticked. Where what was said cannot be kept for the next time, that is told first; to confirm once
     * more is to do without.
     */
    void confirm() {
        if (!remembers.get() || said.isEmpty()) {
            taken.accept(ticks.of(intake.mapped().values()));
            return;
        }
        SavedMapping all = read.saved().with(said);
        busy.set(true);
        runner.work(() -> {
                    all.write(mappingFile);
                    return all;
                })
                .onSuccess(kept -> taken.accept(ticks.of(intake.mapped().values())))
                .onProblems(found -> {
                    remembers.set(false);
                    problems.set(found);
                })
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void map() {
        busy.set(true);
        Intake.Question question =
                new Intake.Question(read, names, period, read.saved().with(List.copyOf(said)), documentRow, standing);
        runner.work(() -> Intake.of(question))
                .onSuccess(this::show)
                .onProblems(problems::set)
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void show(Intake now) {
        intake = now;
        ticks.show(now);
        sheets.set(now.sheets());
        offers.set(now.offers());
        problems.set(now.problems());
    }
}
