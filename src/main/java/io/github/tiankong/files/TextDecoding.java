package io.github.tiankong.files;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a text file: its byte order mark (UTF-8, UTF-16), else UTF-8 if every byte fits, else GB18030
 * if every byte fits, which takes GBK and GB2312 in.
 *
 * <p>UTF-16 is never guessed without its mark, because GBK bytes nearly always decode as UTF-16 too.
 */
public final class TextDecoding {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MARK_LENGTH = 3;
    /** One in so many and the file is no text. */
    private static final int NULS_OF_BINARY = 10;

    private static final List<Charset> UNMARKED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextDecoding() {}

    /**
     * The characters of a text held in memory, without its byte order mark.
     *
     * @throws InputException {@code table-encoding} if no encoding fits
     */
    public static String decode(byte[] bytes, String fileName) throws InputException {
        try {
            Charset charset = charsetOf(() -> new ByteArrayInputStream(bytes), fileName);
            String text = new String(bytes, charset);
            return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /**
     * The encoding of a text file.
     *
     * @throws InputException {@code table-encoding}, {@code file-missing}, {@code file-is-folder} or {@code
     *     file-unreadable}
     */
    public static Charset charset(Path file) throws InputException {
        String fileName = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new InputException(Problem.error("file-is-folder", Location.ofFile(fileName)));
        }
        try {
            return charsetOf(() -> Files.newInputStream(file), fileName);
        } catch (IOException e) {
            throw unreadable(fileName, e);
        }
    }

    /**
     * Opens a text file of any size; it is read twice, the first time to find the encoding. The caller closes the reader.
     *
     * @throws InputException as {@link #charset}
     */
    public static BufferedReader open(Path file) throws InputException {
        return open(file, charset(file));
    }

    /** The same for a file whose encoding was found before. */
    public static BufferedReader open(Path file, Charset charset) throws InputException {
        try {
            BufferedReader reader = strictReader(Files.newInputStream(file), charset);
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            throw unreadable(String.valueOf(file.getFileName()), e);
        }
    }

    private static InputException unreadable(String fileName, IOException cause) {
        String code = cause instanceof NoSuchFileException ? "file-missing" : "file-unreadable";
        return new InputException(Problem.error(code, Location.ofFile(fileName)), cause);
    }

    private static Charset charsetOf(Source source, String fileName) throws IOException, InputException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(MARK_LENGTH);
        }
        Problem problem = Problem.error("table-encoding", Location.ofFile(fileName));
        for (Charset charset : marked(start).map(List::of).orElse(UNMARKED)) {
            Fit fit = fit(source, charset);
            if (fit.isText()) {
                return charset;
            }
            if (fit.isMarred()) {
                problem = Problem.error("table-nul", Location.ofRow(fileName, "", fit.nulLine()));
            }
        }
        throw new InputException(problem);
    }

    /**
     * How bytes read as characters.
     *
     * @param decodes whether all of them are characters
     * @param nuls how many are NUL, which text files do not hold but binary ones do
     * @param nulLine the line of the first one, from 1
     */
    private record Fit(boolean decodes, long characters, long nuls, int nulLine) {
        boolean isText() {
            return decodes && nuls == 0;
        }

        /** Text with a few, such as a database exports; what holds many is something else. */
        boolean isMarred() {
            return decodes && nuls * NULS_OF_BINARY < characters;
        }
    }

    private static Optional<Charset> marked(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(start, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] start, int... mark) {
        byte[] wanted = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            wanted[i] = (byte) mark[i];
        }
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, wanted, 0, mark.length);
    }

    private static Fit fit(Source source, Charset charset) throws IOException {
        char[] buffer = new char[8192];
        long characters = 0;
        long nuls = 0;
        int line = 1;
        int nulLine = 0;
        try (Reader reader = strictReader(source.open(), charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                characters += read;
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        line++;
                    } else if (buffer[i] == 0) {
                        nulLine = nuls++ == 0 ? line : nulLine;
                    }
                }
            }
            return new Fit(true, characters, nuls, nulLine);
        } catch (CharacterCodingException e) {
            return new Fit(false, characters, nuls, nulLine);
        }
    }

    private static BufferedReader strictReader(InputStream in, Charset charset) {
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** The same bytes, as often as they are wanted. */
    private interface Source {
        InputStream open() throws IOException;
    }
}
