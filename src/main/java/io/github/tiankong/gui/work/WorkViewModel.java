package io.github.tiankong.gui.work;

import io.github.tiankong.check.Checks;
import io.github.tiankong.check.Finding;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.gui.document.DocumentViewModel;
import io.github.tiankong.gui.document.EntryKey;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.render.PictureFiles;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The filling that is worked on: what is entered ({@link EnteredValues}) shows at once in document, outline and form, and
 * the checks follow beside the window ({@link CheckRun}).
 */
public final class WorkViewModel {
    private final OpenedWork work;
    private final WorkServices services;
    private final Map<String, Field> fields;
    private final EnteredValues values;
    private final DocumentViewModel document;
    private final OutlineViewModel outline;
    private final FormOrder order;
    private final FormItems items;
    private final FormViewModel form;
    private final CheckRun checks;
    private final SavingViewModel saving;
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", new Findings(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Filling> filling = new ReadOnlyObjectWrapper<>(this, "filling");
    private final ReadOnlyIntegerWrapper filledCount = new ReadOnlyIntegerWrapper(this, "filledCount");
    private final Set<Path> tables = new LinkedHashSet<>();
    private Looks looks;

    public WorkViewModel(OpenedWork work, WorkServices services) {
        this.work = work;
        this.services = services;
        Template template = work.template();
        this.fields = template.fieldsByKey();
        this.values = new EnteredValues(
                template, work.saved().map(SavedFilling::entries).orElse(Entries.NONE), this::changed);
        this.document = new DocumentViewModel(template);
        List<Section> sections = Sections.of(template);
        this.outline = new OutlineViewModel(sections);
        this.order = new FormOrder(sections, values::isOpen);
        this.items = new FormItems(template, values, document);
        this.form = new FormViewModel(sections, key -> items.item(key, looks));
        this.saving = new SavingViewModel(services, this::toSave);
        this.checks = new CheckRun(services.checks(), Checks.of(template), values::filling, this::checked);
        show(List.of());
        String start = work.saved().map(SavedFilling::key).orElse("");
        focus(
                order.contains(FormKey.of(start))
                        ? start
                        : order.nextOpen("").orElse(order.keys().get(0)));
    }

    /** Called once on the window's thread, when the page is shown; the model itself may be made beside it. */
    void begin() {
        checks.begin();
    }

    public OpenedWork work() {
        return work;
    }

    WorkServices services() {
        return services;
    }

    DocumentViewModel document() {
        return document;
    }

    OutlineViewModel outline() {
        return outline;
    }

    FormViewModel form() {
        return form;
    }

    FormOrder order() {
        return order;
    }

    SavingViewModel saving() {
        return saving;
    }

    /** Where values are typed, taken and taken back. */
    EnteredValues values() {
        return values;
    }

    /** Takes values from tables, and remembers where those lie: pictures they name lie beside them. */
    void take(Entries more, List<Path> from) {
        tables.addAll(from);
        values.take(more);
    }

    /** The pictures that values name; those of no table imported since the work was opened lie beside draft or template. */
    PictureFiles pictures() {
        Path source = work.source();
        Path folder = Files.isDirectory(source) ? source : source.resolveSibling("");
        return new PictureFiles(work.template(), tables, folder);
    }

    ReadOnlyObjectProperty<Filling> fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** How many fields and lists have what they need. */
    ReadOnlyIntegerProperty filledCountProperty() {
        return filledCount.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return values.canUndoProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return values.canRedoProperty();
    }

    /** How many fields and lists there are. */
    int fieldCount() {
        return order.keys().size();
    }

    /** Whether it goes on where it was left. */
    boolean isResumed() {
        return work.saved().isPresent() && !values.entries().equals(Entries.NONE);
    }

    void undo() {
        focus(values.undo());
    }

    void redo() {
        focus(values.redo());
    }

    /** Makes a field, a list, or a field of one entry ({@link EntryKey}) the one that is worked on. */
    void focus(String word) {
        String formKey = FormKey.of(word);
        if (!order.contains(formKey)) {
            return;
        }
        if (!word.equals(document.currentKeyProperty().get())) {
            values.endStep();
        }
        form.focus(formKey);
        Optional<EntryKey> cell = EntryKey.parse(word);
        form.list(formKey).ifPresent(list -> cell.ifPresentOrElse(list::focusEntry, list::focusOpen));
        document.setCurrentKey(word);
        form.page().ifPresent(page -> outline.setCurrent(page.section()));
    }

    /** Makes a cell of a list, which has the keyboard already, the one that is worked on. */
    void entered(ListViewModel list, EntryKey cell) {
        if (!cell.equals(list.currentProperty().get())
                || !list.key().equals(form.currentKeyProperty().get())) {
            values.endStep();
        }
        form.focus(list.key());
        list.focus(cell);
        document.setCurrentKey(list.wordOf(cell));
    }

    /** The first open field of a section or below it, else its first field, else empty. */
    Optional<String> firstOf(int section) {
        return order.firstOf(outline.keysOf(section));
    }

    Field field(String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }

    /** The fields that are open and whose text is to stand. */
    List<Field> openFields() {
        return values.filling().openFields();
    }

    private void changed() {
        show(findings.get().checked());
        saving.changed();
        checks.check();
    }

    private void checked(List<Finding> found) {
        if (!found.equals(findings.get().checked())) {
            show(found);
        }
    }

    private void show(List<Finding> checked) {
        Findings now = new Findings(work.problems(), values.told(), checked);
        looks = new Looks(values, now);
        filling.set(values.filling());
        document.show(values.filling(), looks::of);
        form.shownProperty().get().forEach(item -> items.show(item, looks));
        outline.show(key -> !values.isOpen(key), looks::isWarned);
        filledCount.set(fieldCount() - order.openCount());
        findings.set(now);
    }

    /** Keeps the filling beside the window, before anything that is asked for later. */
    public void save() {
        saving.save();
    }

    /** Keeps the filling; called when it is left in order. */
    public void close() throws OutputException {
        saving.close();
    }

    private SavedFilling toSave() {
        return new SavedFilling(
                work.source(),
                work.asReport(),
                services.clock().instant(),
                filledCount.get(),
                fieldCount(),
                form.currentKeyProperty().get(),
                values.kept());
    }
}
