package io.github.tiankong.gui.work;

import io.github.tiankong.gui.filling.FillingFile;
import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps the filling: noted as changed, written beside the window, told when it was. */
final class SavingViewModel {
    private final WorkServices services;
    private final Supplier<SavedFilling> state;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt =
            new ReadOnlyObjectWrapper<>(this, "savedAt", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

    private boolean touched;
    private boolean closed;

    SavingViewModel(WorkServices services, Supplier<SavedFilling> state) {
        this.services = services;
        this.state = state;
    }

    /** Whether something was changed since it was last written. */
    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** When it was last written, by the clock on the clerk's wall. */
    ReadOnlyObjectProperty<Optional<LocalTime>> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void changed() {
        touched = true;
        dirty.set(true);
    }

    /** Writes what was changed. */
    void save() {
        SavedFilling saved = state.get();
        dirty.set(false);
        services.runner()
                .work(() -> {
                    write(saved);
                    return saved;
                })
                .onSuccess(this::tell)
                .onProblems(problems -> {
                    dirty.set(true);
                    problem.set(problems.stream().findFirst());
                })
                .start();
    }

    /** Writes it to a file of its own too, to be handed on. */
    void saveAs(Path file) {
        SavedFilling saved = state.get();
        services.runner()
                .work(() -> {
                    FillingFile.write(saved, file);
                    return saved;
                })
                .onSuccess(this::tell)
                .onProblems(problems -> problem.set(problems.stream().findFirst()))
                .start();
    }

    /** The work is left in order: written at once, because the thread beside the window may end with the program. */
    void close() throws OutputException {
        SavedFilling saved = state.get();
        synchronized (this) {
            closed = true;
            if (touched) {
                services.sessions().save(saved);
            }
            services.sessions().close(saved.source());
        }
    }

    /** What was still waiting to be written when the work was left is older than what was written then. */
    private synchronized void write(SavedFilling saved) throws OutputException {
        if (!closed) {
            services.sessions().save(saved);
        }
    }

    private void tell(SavedFilling saved) {
        problem.set(Optional.empty());
        savedAt.set(Optional.of(
                LocalTime.ofInstant(saved.savedAt(), services.clock().getZone())));
    }
}
