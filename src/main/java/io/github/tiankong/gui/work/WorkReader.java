package io.github.tiankong.gui.work;

import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.gui.filling.FillingFile;
import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.template.TemplateReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Opens drafts, finished reports, template folders and saved fillings. Slow: never called on the window's thread. */
public final class WorkReader {
    /** The code of the problem that a draft has no masks; it may be a finished report then. */
    public static final String NO_BLANKS = "window-no-blanks";

    private final Sessions sessions;
    private final Clock clock;

    /** @param clock tells the year a finished report is moved on to */
    public WorkReader(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Opens a file or folder, with what was entered before.
     *
     * @throws InputException also {@value #NO_BLANKS}
     */
    public OpenedWork read(Path given) throws InputException {
        Path path = given.toAbsolutePath().normalize();
        if (!Files.isDirectory(path) && FillingFile.isOne(path)) {
            SavedFilling saved = FillingFile.read(path);
            return with(read(saved.source(), saved.asReport()), Optional.of(saved));
        }
        Optional<SavedFilling> saved = sessions.find(path);
        return with(read(path, saved.map(SavedFilling::asReport).orElse(false)), saved);
    }

    /** Opens a finished report: its figures become the blanks and are remembered as last year's. */
    public OpenedWork readReport(Path given) throws InputException {
        return read(given.toAbsolutePath().normalize(), true);
    }

    private OpenedWork read(Path path, boolean asReport) throws InputException {
        if (Files.isDirectory(path)) {
            TemplateReading reading = TemplateReading.of(path);
            return opened(path, false, reading.template(), reading.problems());
        }
        DocxDraft draft = DraftReader.read(path);
        Template template = asReport
                ? TemplateMaker.make(
                        draft,
                        SlotFinder.readReport(draft.draft(), Year.now(clock).getValue()))
                : TemplateMaker.make(draft);
        return opened(path, asReport, template, List.of());
    }

    private static OpenedWork opened(Path path, boolean asReport, Template template, List<Problem> problems)
            throws InputException {
        if (template.fields().isEmpty()) {
            throw new InputException(Problem.error(NO_BLANKS, Location.ofFile(InputFile.name(path))));
        }
        return new OpenedWork(path, asReport, template, problems, Optional.empty(), false);
    }

    private static OpenedWork with(OpenedWork work, Optional<SavedFilling> saved) {
        boolean edited =
                saved.filter(s -> isEditedSince(work.source(), s.savedAt())).isPresent();
        return new OpenedWork(work.source(), work.asReport(), work.template(), work.problems(), saved, edited);
    }

    private static boolean isEditedSince(Path source, Instant savedAt) {
        try {
            for (Path file : TemplateFolder.filesOf(source)) {
                if (Files.exists(file)
                        && Files.getLastModifiedTime(file).toInstant().isAfter(savedAt)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // it was read a moment ago; when it was written is a hint only
            return false;
        }
    }
}
