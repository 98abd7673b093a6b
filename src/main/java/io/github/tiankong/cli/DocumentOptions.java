package io.github.tiankong.cli;

import io.github.tiankong.audit.OriginNote;
import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.TextMarks;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.pdf.LibreOffice;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.render.Marking;
import io.github.tiankong.render.PictureFiles;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What the document is to carry besides its values, and the PDF beside it. */
final class DocumentOptions {
    /** Which marks name the values. */
    enum Ids {
        NONE,
        BOOKMARK,
        CONTROL
    }

    @Option(names = "--comments", descriptionKey = "fill.comments")
    private boolean comments;

    @Option(names = "--ids", paramLabel = "none|bookmark|control", descriptionKey = "fill.ids")
    private Ids ids = Ids.NONE;

    @Option(names = "--pdf", descriptionKey = "fill.pdf")
    private boolean pdf;

    /** The template as its documents are to be marked: values are filled into this one. */
    Template marked(Template template) {
        return switch (ids) {
            case NONE -> template;
            case BOOKMARK -> Marking.named(template, TextMarks.Kind.BOOKMARK);
            case CONTROL -> Marking.named(template, TextMarks.Kind.CONTROL);
        };
    }

    /** What of this is not for the values in lists. */
    List<Problem> notes(Template template) {
        List<Problem> notes = new ArrayList<>();
        String lists = String.join("、", template.lists());
        if (!lists.isEmpty() && ids == Ids.BOOKMARK) {
            notes.add(Problem.note("ids-lists", Location.NOWHERE, lists));
        }
        if (!lists.isEmpty() && comments) {
            notes.add(Problem.note("comments-lists", Location.NOWHERE, lists));
        }
        return notes;
    }

    Renderer renderer(Template template, List<Spot> spots, PictureFiles pictures, Locale locale) {
        return comments
                ? Renderer.commenting(template, spots, pictures, new OriginNote(locale))
                : new Renderer(template, spots, pictures);
    }

    /**
     * Writes the PDF of a document that stands there, as it reads without marks: in print they are nothing, and LibreOffice
     * loses text beside some.
     */
    void writePdf(Path docx, Voice voice) throws InputException, OutputException {
        if (!pdf) {
            return;
        }
        Path target = docx.resolveSibling(InputFile.stem(docx) + ".pdf");
        if (target.equals(docx)) {
            throw WholeFile.refusal("output-is-input", target);
        }
        DocxPackage written = DocxPackage.read(docx);
        DocxPackage printed =
                comments || ids != Ids.NONE ? Marking.strip(written).document() : written;
        LibreOffice.find().convert(printed.bytes(), target);
        voice.say("fill.written", target);
    }
}
