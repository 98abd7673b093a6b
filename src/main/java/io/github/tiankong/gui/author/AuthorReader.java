package io.github.tiankong.gui.author;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.FinishedReport;
import io.github.tiankong.slot.FixedNumber;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateEdit;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.template.WorkingSlots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens drafts, finished reports and template folders for their author. Slow: never called on the window's thread. */
final class AuthorReader {
    /** The code of the problem that a draft has no masks; it may be a finished report then. */
    static final String NO_BLANKS = "window-no-blanks";

    private static final int AROUND = 12;

    private final AuthorMemory memory;

    AuthorReader(AuthorMemory memory) {
        this.memory = memory;
    }

    /**
     * Opens a masked draft or a template folder.
     *
     * @throws InputException also {@value #NO_BLANKS}
     */
    OpenedTemplate open(Path given) throws InputException {
        Path path = given.toAbsolutePath().normalize();
        return Files.isDirectory(path) ? folder(path) : made(path, DraftReader.read(path));
    }

    /**
     * Opens a finished report: its figures become slots.
     *
     * @param year the year of the next report
     */
    OpenedTemplate openReport(Path given, int year) throws InputException {
        Path path = given.toAbsolutePath().normalize();
        DocxDraft draft = DraftReader.read(path);
        FinishedReport report = SlotFinder.readReport(draft.draft(), year);
        Template template = TemplateMaker.make(draft, report);
        List<KeptNumber> fixed =
                report.fixed().stream().map(n -> kept(draft, n)).toList();
        return opened(path, draft, template, fixed);
    }

    private OpenedTemplate made(Path path, DocxDraft draft) throws InputException {
        return opened(path, draft, TemplateMaker.make(draft), List.of());
    }

    private OpenedTemplate opened(Path path, DocxDraft draft, Template made, List<KeptNumber> fixed)
            throws InputException {
        if (made.places().isEmpty()) {
            throw new InputException(Problem.error(NO_BLANKS, Location.ofFile(InputFile.name(path))));
        }
        Template working = TemplateEdit.ofDraft(made);
        List<Suggestion> suggestions = new ArrayList<>(memory.suggestions(working));
        suggestions.addAll(links(working));
        working.fields().stream()
                .filter(f -> !f.supply().formula().isEmpty())
                .forEach(f -> suggestions.add(
                        new Suggestion.ComputedField(f.key(), f.supply().formula())));
        working.rules().forEach(rule -> suggestions.add(new Suggestion.CheckedRule(rule)));
        return new OpenedTemplate(
                path, Optional.empty(), working, draft.document().docx().warnings(), fixed, suggestions);
    }

    private OpenedTemplate folder(Path path) throws InputException {
        TemplateReading reading = TemplateReading.of(path);
        Template working = TemplateEdit.ofFolder(reading.template());
        return new OpenedTemplate(path, Optional.of(path), working, reading.problems(), List.of(), links(working));
    }

    private static List<Suggestion> links(Template working) {
        return new WorkingSlots(working)
                .mayBeOne().stream()
                        .map(pair -> (Suggestion) new Suggestion.SameField(pair.key(), pair.otherKey()))
                        .toList();
    }

    private static KeptNumber kept(DocxDraft draft, FixedNumber number) {
        String text = draft.draft().paragraphs().get(number.paragraphIndex()).text();
        int from = Math.max(0, number.start() - AROUND);
        int to = Math.min(text.length(), number.end() + AROUND);
        String around = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        int paragraph = draft.documentIndex().get(number.paragraphIndex());
        return new KeptNumber(
                new TextRange(paragraph, number.start(), number.end()), number.text(), around, number.reason());
    }
}
