package io.github.tiankong.gui.work;

import io.github.tiankong.audit.AuditTable;
import io.github.tiankong.check.Checks;
import io.github.tiankong.check.Finding;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.form.TableWriter;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.PictureFiles;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.render.Use;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** From the filling to the file: what stands in the way, what the clerk decides, where the document lies. */
final class GenerateViewModel {
    private static final String DOCX = ".docx";

    private final WorkViewModel work;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.IDLE);
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> audit =
            new ReadOnlyObjectWrapper<>(this, "audit", Optional.empty());
    private List<ProblemRow> errors = List.of();
    private List<ProblemRow> doubts = List.of();
    private List<Field> open = List.of();
    private Path written = Path.of("");

    /** How far it has come. */
    enum Stage {
        IDLE,
        CHECKING,
        /** Values are wrong: nothing is written before they are corrected. */
        WRONG,
        /** Blanks are open, or something is doubtful: the clerk decides. */
        GAPS,
        /** Nothing stands in the way: where is it to be written? */
        READY,
        WRITING,
        DONE,
        /** It could not be written. */
        FAILED
    }

    GenerateViewModel(WorkViewModel work) {
        this.work = work;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Where the audit was written, if it was. */
    ReadOnlyObjectProperty<Optional<Path>> auditProperty() {
        return audit.getReadOnlyProperty();
    }

    List<ProblemRow> errors() {
        return errors;
    }

    /** What somebody should look at before the document goes out, though nothing forbids it. */
    List<ProblemRow> doubts() {
        return doubts;
    }

    /** The open blanks that must be filled. */
    List<Field> open() {
        return open;
    }

    /** Where the document lies. */
    Path written() {
        return written;
    }

    /** A name for the document: the draft's, told apart from it. */
    String proposedName() {
        return work.work().template().name() + "-已填" + DOCX;
    }

    /** Checks the filling as it is now and says what stands in the way. */
    void start() {
        stage.set(Stage.CHECKING);
        Filling filling = work.fillingProperty().get();
        PictureFiles pictures = work.pictures();
        work.services()
                .runner()
                .work(() -> findings(filling, pictures))
                .onSuccess(found -> decide(found))
                .onProblems(this::fail)
                .start();
    }

    private static List<Finding> findings(Filling filling, PictureFiles pictures) {
        List<Finding> findings = new ArrayList<>(Checks.findings(filling));
        pictures.faults(filling).forEach((key, fault) -> findings.add(new Finding(key, fault)));
        return findings;
    }

    private void decide(List<Finding> found) {
        Findings all = new Findings(
                work.work().problems(), work.findingsProperty().get().told(), found);
        errors = all.errors();
        doubts = all.doubts();
        open = work.openFields().stream()
                .filter(field -> field.supply().required())
                .toList();
        Stage complete = open.isEmpty() && doubts.isEmpty() ? Stage.READY : Stage.GAPS;
        stage.set(errors.isEmpty() ? complete : Stage.WRONG);
    }

    /** Writes the document; open blanks that must be filled stay as masks, marked in yellow. */
    void write(Path chosen) {
        Path target = withEnding(chosen);
        Gaps gaps = open.isEmpty() ? Gaps.FAIL : Gaps.HIGHLIGHT;
        Filling filling = work.fillingProperty().get();
        Template template = work.work().template();
        PictureFiles pictures = work.pictures();
        Path source = work.work().source();
        stage.set(Stage.WRITING);
        audit.set(Optional.empty());
        work.services()
                .runner()
                .work(() -> {
                    requireOther(target, source);
                    new Renderer(template, Use.ONCE, pictures).render(filling, gaps, target);
                    return target;
                })
                .onSuccess(path -> {
                    written = path;
                    stage.set(Stage.DONE);
                })
                .onProblems(this::fail)
                .start();
    }

    /** Writes where each figure came from. */
    void writeAudit(Path target, Locale locale) {
        Filling filling = work.fillingProperty().get();
        Path source = work.work().source();
        work.services()
                .runner()
                .work(() -> {
                    requireOther(target, source);
                    WholeFile.requireOther(target, written);
                    AuditTable table = new AuditTable(filling, Checks.findings(filling), locale);
                    TableWriter.write(table.headings(), table.rows(), target);
                    return target;
                })
                .onSuccess(path -> audit.set(Optional.of(path)))
                .onProblems(this::fail)
                .start();
    }

    private void fail(List<Problem> problems) {
        problem.set(problems.stream().findFirst());
        stage.set(Stage.FAILED);
    }

    private static Path withEnding(Path chosen) {
        boolean ended = chosen.toString().toLowerCase(Locale.ROOT).endsWith(DOCX);
        return ended ? chosen : chosen.resolveSibling(chosen.getFileName() + DOCX);
    }

    /** An original is never overwritten. */
    private static void requireOther(Path target, Path original) throws OutputException {
        WholeFile.requireOther(target, TemplateFolder.filesOf(original).toArray(Path[]::new));
    }
}
