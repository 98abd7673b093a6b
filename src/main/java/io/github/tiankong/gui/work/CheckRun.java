package io.github.tiankong.gui.work;

import io.github.tiankong.check.Checks;
import io.github.tiankong.check.Finding;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.gui.task.TaskRunner;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The checks follow beside the window, one run at a time; a change during a run starts another. */
final class CheckRun {
    private final TaskRunner runner;
    private final Checks checks;
    private final Supplier<Filling> now;
    private final Consumer<List<Finding>> found;
    private boolean begun;
    private boolean running;

    /**
     * @param checks those of the template, made once
     * @param now the filling as it is
     * @param found is told what was found
     */
    CheckRun(TaskRunner runner, Checks checks, Supplier<Filling> now, Consumer<List<Finding>> found) {
        this.runner = runner;
        this.checks = checks;
        this.now = now;
        this.found = found;
    }

    /** From here on, on the window's thread; the model itself may be made beside it. */
    void begin() {
        begun = true;
        check();
    }

    void check() {
        if (running || !begun) {
            return;
        }
        running = true;
        Filling checked = now.get();
        runner.work(() -> checks.check(checked))
                .onSuccess(findings -> tell(checked, findings))
                .onProblems(problems -> running = false)
                .start();
    }

    @SuppressWarnings("ReferenceEquality") // the very filling that was checked, or one that came after it
    private void tell(Filling checked, List<Finding> findings) {
        running = false;
        found.accept(findings);
        if (checked != now.get()) {
            check();
        }
    }
}
