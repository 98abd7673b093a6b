package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.work.WorkReader;
import io.github.tiankong.gui.work.WorkServices;
import io.github.tiankong.gui.work.WorkViewModel;
import io.github.tiankong.problem.InputException;
import java.nio.file.Path;

/** Opens what is to be filled and makes its work page ready. Slow: never called on the window's thread. */
public final class WorkOpener {
    private final WorkReader reader;
    private final WorkServices services;

    public WorkOpener(WorkServices services) {
        this.reader = new WorkReader(services.sessions(), services.clock());
        this.services = services;
    }

    /** A draft, a template folder or a saved filling. */
    WorkViewModel open(Path path) throws InputException {
        return new WorkViewModel(reader.read(path), services);
    }

    /** A finished report, whose figures are the blanks. */
    WorkViewModel openReport(Path path) throws InputException {
        return new WorkViewModel(reader.readReport(path), services);
    }

    WorkServices services() {
        return services;
    }
}
