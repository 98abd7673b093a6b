package io.github.tiankong.draft;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.typeset.DocLayout;
import io.github.tiankong.typeset.LaidBlock;
import io.github.tiankong.typeset.LaidDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads a Word document of the binary format (DOC, 97 to 2003; WPS writes it too) and lays it out anew as a DOCX.
 *
 * <p>HWPF answers a damaged file with any exception there is, so this is the one place that catches them all.
 */
final class DocReader {
    /** Tells the console of every oddity of a file. Held here, because the JDK forgets the level of a logger nobody holds. */
    private static final Logger HWPF_LOG = Logger.getLogger("org.apache.poi");

    private static final String WORD_STREAM = "WordDocument";
    /** The second byte of the flags in which a document begins (MS-DOC 2.5.2, FibBase, fEncrypted). */
    private static final int FIB_FLAGS = 11;

    private static final int FIB_ENCRYPTED = 1;
    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

    private final String fileName;

    DocReader(String fileName) {
        this.fileName = fileName;
        HWPF_LOG.setLevel(Level.OFF);
    }

    /**
     * Reads an OLE2 file.
     *
     * @throws InputException {@code doc-not-word}, {@code doc-encrypted}, {@code doc-too-old}, {@code doc-damaged}
     */
    DocxDraft read(byte[] bytes) throws InputException {
        byte[] docx = laidOut(bytes);
        return DocxDraft.of(DocxText.of(DocxPackage.read(fileName, docx)), Draft.Kind.DOC);
    }

    private byte[] laidOut(byte[] bytes) throws InputException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            requireWord(files);
            try (HWPFDocument document = new HWPFDocument(files)) {
                return DocLayout.build(laid(document));
            }
        } catch (EncryptedDocumentException e) {
            throw refuse("doc-encrypted", e);
        } catch (OldWordFileFormatException e) {
            throw refuse("doc-too-old", e);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw refuse("doc-damaged", e);
        }
    }

    private void requireWord(POIFSFileSystem files) throws InputException, IOException {
        if (files.getRoot().hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)) {
            throw new InputException(problem("doc-encrypted"));
        }
        if (!files.getRoot().hasEntry(WORD_STREAM)) {
            throw new InputException(problem("doc-not-word"));
        }
        try (InputStream word = files.createDocumentInputStream(WORD_STREAM)) {
            byte[] fib = word.readNBytes(FIB_FLAGS + 1);
            if (fib.length > FIB_FLAGS && (fib[FIB_FLAGS] & FIB_ENCRYPTED) != 0) {
                throw new InputException(problem("doc-encrypted"));
            }
        }
    }

    private static LaidDocument laid(HWPFDocument document) {
        DocBlocks blocks = new DocBlocks(document);
        DocSections sections = new DocSections(document, blocks);
        Notes footnotes = document.getFootnotes();
        Notes endnotes = document.getEndnotes();
        return new LaidDocument(
                sections.read(new DocStory(footnotes, endnotes, Optional.empty())),
                notes(footnotes, document.getFootnoteRange(), blocks, DocStory.ofNotes(false)),
                notes(endnotes, document.getEndnoteRange(), blocks, DocStory.ofNotes(true)),
                sections.facingPages());
    }

    private static List<List<LaidBlock>> notes(Notes notes, Range range, DocBlocks blocks, DocStory story) {
        List<List<LaidBlock>> read = new ArrayList<>();
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int start = range.getStartOffset() + notes.getNoteTextStartOffset(i);
            int end = Math.min(range.getEndOffset(), range.getStartOffset() + notes.getNoteTextEndOffset(i));
            read.add(blocks.between(start, end, story));
        }
        return read;
    }

    private InputException refuse(String code, Throwable cause) {
        return new InputException(problem(code), cause);
    }

    private Problem problem(String code) {
        return Problem.error(code, Location.ofFile(fileName));
    }
}
