package io.github.tiankong.gui.batch;

import io.github.tiankong.render.Gaps;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is chosen for a run. */
final class BatchInputs {
    private final ObjectProperty<Optional<Path>> template = optional("template");
    private final ObjectProperty<Optional<Path>> table = optional("table");
    private final ObjectProperty<SheetChoice> sheets = new SimpleObjectProperty<>(this, "sheets", SheetChoice.VISIBLE);
    private final ObjectProperty<List<Path>> lists = new SimpleObjectProperty<>(this, "lists", List.of());
    private final ObjectProperty<OutputKind> kind = new SimpleObjectProperty<>(this, "kind", OutputKind.FOLDER);
    private final ObjectProperty<Optional<Path>> chosenOutput = optional("chosenOutput");
    private final StringProperty pattern = new SimpleStringProperty(this, "pattern", "");
    private final ObjectProperty<Gaps> gaps = new SimpleObjectProperty<>(this, "gaps", Gaps.FAIL);
    private final BooleanProperty strict = new SimpleBooleanProperty(this, "strict");
    private final BooleanProperty remembers = new SimpleBooleanProperty(this, "remembers");
    private final List<SavedMapping.Entry> said = new ArrayList<>();
    private final ReadOnlyBooleanWrapper hasSaid = new ReadOnlyBooleanWrapper(this, "hasSaid");
    private final Runnable changed;
    private boolean wantsProposal;
    private boolean quiet;

    /** @param changed is told of every choice */
    BatchInputs(Runnable changed) {
        this.changed = changed;
        table.subscribe((before, now) -> takeTable());
        kind.subscribe((before, now) -> {
            chosenOutput.set(Optional.empty());
            change();
        });
        template.subscribe((before, now) -> {
            wantsProposal = true;
            change();
        });
        sheets.subscribe((before, now) -> {
            wantsProposal = true;
            change();
        });
        lists.subscribe((before, now) -> change());
        chosenOutput.subscribe((before, now) -> change());
        pattern.subscribe((before, now) -> change());
        gaps.subscribe((before, now) -> change());
        strict.subscribe((before, now) -> change());
    }

    private ObjectProperty<Optional<Path>> optional(String name) {
        return new SimpleObjectProperty<>(this, name, Optional.empty());
    }

    private void change() {
        if (!quiet) {
            changed.run();
        }
    }

    /** A template folder or a draft. */
    ObjectProperty<Optional<Path>> templateProperty() {
        return template;
    }

    ObjectProperty<Optional<Path>> tableProperty() {
        return table;
    }

    /** What is read of the tables that are workbooks. */
    ObjectProperty<SheetChoice> sheetsProperty() {
        return sheets;
    }

    /** The tables with the entries of the template's lists, each once. */
    ObjectProperty<List<Path>> listsProperty() {
        return lists;
    }

    void addLists(List<Path> more) {
        lists.set(Stream.concat(lists.get().stream(), more.stream()).distinct().toList());
    }

    void replaceList(Path list, Path by) {
        lists.set(lists.get().stream()
                .map(one -> one.equals(list) ? by : one)
                .distinct()
                .toList());
    }

    void dropList(Path list) {
        lists.set(lists.get().stream().filter(one -> !one.equals(list)).toList());
    }

    ObjectProperty<OutputKind> kindProperty() {
        return kind;
    }

    /** Where the clerk wants the documents; empty while the program proposes a place. */
    ObjectProperty<Optional<Path>> chosenOutputProperty() {
        return chosenOutput;
    }

    StringProperty patternProperty() {
        return pattern;
    }

    ObjectProperty<Gaps> gapsProperty() {
        return gaps;
    }

    BooleanProperty strictProperty() {
        return strict;
    }

    /** Whether what is said of the table's names is kept beside the template. */
    BooleanProperty remembersProperty() {
        return remembers;
    }

    /** Whether anything was said that could be kept. */
    ReadOnlyBooleanProperty hasSaidProperty() {
        return hasSaid.getReadOnlyProperty();
    }

    boolean areComplete() {
        return template.get().isPresent() && table.get().isPresent();
    }

    /** Puts back what the last run was made with, as far as it is still there. */
    void restore(LastBatch last) {
        quiet = true;
        template.set(last.template().filter(Files::exists));
        table.set(last.table().filter(Files::exists));
        sheets.set(last.sheets());
        lists.set(last.lists().stream().filter(Files::exists).toList());
        kind.set(last.kind());
        chosenOutput.set(last.output());
        pattern.set(last.pattern());
        gaps.set(last.gaps());
        strict.set(last.strict());
        said.clear();
        said.addAll(last.said());
        hasSaid.set(!said.isEmpty());
        wantsProposal = last.pattern().isBlank();
        quiet = false;
        change();
    }

    LastBatch toRemember() {
        return new LastBatch(
                template.get(),
                table.get(),
                sheets.get(),
                lists.get(),
                kind.get(),
                chosenOutput.get(),
                pattern.get(),
                gaps.get(),
                strict.get(),
                said);
    }

    /** A dropped file is a template if it looks like one, otherwise the table. */
    void take(Path dropped) {
        (BatchShelf.isTemplate(dropped) && !isTextTable(dropped) ? template : table).set(Optional.of(dropped));
    }

    /** A text may be either; without a template it is one, with a template it is the table. */
    private boolean isTextTable(Path dropped) {
        return dropped.toString().toLowerCase(Locale.ROOT).endsWith(".txt")
                && template.get().isPresent();
    }

    /** A column stands for a field, or for none if the key is empty. */
    void say(ColumnRow column, String key) {
        List<SavedMapping.Entry> all = new SavedMapping(said)
                .with(List.of(SavedMapping.Entry.ofField(column.name(), key)))
                .entries();
        said.clear();
        said.addAll(all);
        hasSaid.set(true);
        change();
    }

    /** What was said of one table's names is not said of another's. */
    private void takeTable() {
        wantsProposal = true;
        if (!quiet) {
            said.clear();
            hasSaid.set(false);
            sheets.set(SheetChoice.VISIBLE);
            chosenOutput.set(Optional.empty());
        }
        change();
    }

    BatchChoices choices() {
        String names = kind.get().hasNames() ? pattern.get() : "";
        return new BatchChoices(
                template.get().orElseThrow(),
                table.get().orElseThrow(),
                sheets.get(),
                lists.get(),
                false,
                said,
                names,
                gaps.get(),
                strict.get());
    }

    /** Whether names are to be proposed, for a template or table that is new; once. */
    boolean wantsProposal() {
        return wantsProposal && kind.get().hasNames();
    }

    void propose(String proposal) {
        wantsProposal = false;
        pattern.set(proposal);
    }
}
