package io.github.tiankong.sheet;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a table file really is by its first bytes, whatever its name says, and opens it. */
public final class Workbooks {
    /** The first byte of every kind POI can tell; what begins with another is text, and POI need not be loaded for it. */
    private static final String BEGINNINGS = "\u00D0P<\t12{%\n\r\u00DB\u00FFG\u0089IM\u00D7\u0001B";

    private Workbooks() {}

    /** The sheets of the file, to be closed by the caller. */
    public static SheetSource open(Path file, Hidden hidden) throws InputException {
        String name = InputFile.name(file);
        requireContent(file, name);
        return isText(file, name) ? CsvSource.open(file, name) : openKind(file, name, hidden);
    }

    private static SheetSource openKind(Path file, String name, Hidden hidden) throws InputException {
        return switch (magic(file, name)) {
            case OOXML -> XlsxSource.open(file, name, hidden);
            case OLE2 -> openOle2(file, name, hidden);
            case PDF, RTF, HTML, XML, WORD2, MSWRITE, GIF, JPEG, PNG, TIFF, EMF, WMF, BMP ->
                throw refused("table-kind", name, null);
            default -> CsvSource.open(file, name);
        };
    }

    private static void requireContent(Path file, String name) throws InputException {
        if (Files.isDirectory(file)) {
            throw refused("file-is-folder", name, null);
        }
        if (isEmpty(file)) {
            throw refused("table-empty", name, null);
        }
    }

    private static boolean isText(Path file, String name) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            return BEGINNINGS.indexOf(in.read()) < 0;
        } catch (NoSuchFileException e) {
            throw refused("file-missing", name, e);
        } catch (IOException e) {
            throw refused("file-unreadable", name, e);
        }
    }

    private static FileMagic magic(Path file, String name) throws InputException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return FileMagic.valueOf(in);
        } catch (IOException e) {
            throw refused("file-unreadable", name, e);
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static SheetSource openOle2(Path file, String name, Hidden hidden) throws InputException {
        try (POIFSFileSystem opened = new POIFSFileSystem(file.toFile(), true)) {
            if (opened.getRoot().hasEntry("EncryptedPackage")) {
                throw refused("table-password", name, null);
            }
            if (!opened.getRoot().hasEntry("Workbook") && !opened.getRoot().hasEntry("WORKBOOK")) {
                throw refused("table-kind", name, null);
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(name, e);
        }
        return XlsSource.open(file, name, hidden);
    }

    static InputException damaged(String fileName, Exception cause) {
        if (cause instanceof EncryptedDocumentException) {
            return refused("table-password", fileName, cause);
        }
        return refused(cause instanceof TooBigException ? "table-too-big" : "table-damaged", fileName, cause);
    }

    private static InputException refused(String code, String fileName, Exception cause) {
        return new InputException(Problem.error(code, Location.ofFile(fileName)), cause);
    }
}
