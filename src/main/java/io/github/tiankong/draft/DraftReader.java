package io.github.tiankong.draft;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.typeset.OfficialLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a draft, telling its kind by its content and never by its name.
 *
 * <p>A DOCX keeps its own document; a DOC is laid out anew as a DOCX that looks like it; a TXT is laid out as an official
 * document, each line that is not empty becoming one paragraph.
 */
public final class DraftReader {
    /** A report of a thousand pages has 2 MB; what is larger is a data file. */
    private static final int MOST_TEXT_BYTES = 20 << 20;

    private DraftReader() {}

    /**
     * Reads a file.
     *
     * @throws InputException when the file is missing, empty, of a kind that is no draft, encrypted or damaged
     */
    public static DocxDraft read(Path file) throws InputException {
        String fileName = InputFile.name(file);
        byte[] bytes = InputFile.read(file);
        return switch (FileKind.of(bytes)) {
            case ZIP -> DocxDraft.of(DocxText.of(DocxPackage.read(fileName, bytes)));
            case OLE2 -> new DocReader(fileName).read(bytes);
            case TEXT -> laidOut(textDraft(fileName, bytes));
            case PDF -> throw refuse("draft-is-pdf", fileName);
            case RTF -> throw refuse("draft-is-rtf", fileName);
            case HTML -> throw refuse("draft-is-html", fileName);
            case BINARY -> throw refuse("draft-unknown", fileName);
        };
    }

    /**
     * Reads what people read of a file, without a document to write into: a plain text is not laid out, which spares a
     * command that only looks the loading of POI.
     *
     * @throws InputException as {@link #read}
     */
    public static Draft readText(Path file) throws InputException {
        byte[] bytes = InputFile.read(file);
        if (FileKind.of(bytes) != FileKind.TEXT) {
            return read(file).draft();
        }
        Draft draft = textDraft(InputFile.name(file), bytes);
        if (draft.paragraphs().stream().allMatch(p -> p.text().isBlank())) {
            throw refuse("file-empty", draft.fileName());
        }
        return draft;
    }

    private static Draft textDraft(String fileName, byte[] bytes) throws InputException {
        if (bytes.length > MOST_TEXT_BYTES) {
            throw InputFile.tooBig(fileName, MOST_TEXT_BYTES);
        }
        return Draft.ofLines(fileName, TextLines.split(TextDecoding.decode(bytes, fileName)));
    }

    private static DocxDraft laidOut(Draft draft) throws InputException {
        List<String> lines = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            boolean blank = paragraph.text().isBlank();
            indices.add(blank ? -1 : lines.size());
            if (!blank) {
                lines.add(paragraph.text());
            }
        }
        if (lines.isEmpty()) {
            throw refuse("file-empty", draft.fileName());
        }
        byte[] document = OfficialLayout.build(lines);
        return new DocxDraft(draft, DocxText.of(DocxPackage.read(draft.fileName(), document)), indices);
    }

    private static InputException refuse(String code, String fileName) {
        return new InputException(Problem.error(code, Location.ofFile(fileName)));
    }
}
