package io.github.tiankong.batch;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a document's file, made from what the pattern and the data say by one rule on every system, so that a folder
 * may be carried from Linux to Windows:
 *
 * <ul>
 *   <li>Unicode form NFC; characters Windows refuses ({@code < > : " / \ | ? *}, controls) become {@code _}, invisible ones
 *       are left out; spaces and dots at both ends are taken off. What is left of {@code ..} is nothing.
 *   <li>Names of devices (CON, NUL, COM1 …, with or without an extension) get a {@code _} before them.
 *   <li>Nothing left: {@code 第12行}, by the row.
 *   <li>255 bytes of UTF-8 at most with the extension, cut between characters.
 *   <li>Two rows with one name, upper and lower case not told apart: the later one gets {@code （2）}.
 * </ul>
 *
 * Source: Microsoft, "Naming Files, Paths, and Namespaces"; 255 bytes is the limit of ext4, XFS, APFS.
 */
final class FileName {
    static final String EXTENSION = ".docx";
    private static final int MOST_BYTES = 255;
    private static final String ILLEGAL = "<>:\"/\\|?*";
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$");

    private final String wanted;
    private final String base;
    private final Location row;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param wanted the name as the pattern puts it together, without extension
     * @param row the row it is the name of
     */
    FileName(String wanted, Location row) {
        this.wanted = wanted;
        this.row = row;
        String clean = clean(wanted);
        if (!clean.equals(Normalizer.normalize(wanted, Normalizer.Form.NFC)) && !clean.isEmpty()) {
            problems.add(Problem.warning("name-altered", row, wanted, clean));
        }
        if (clean.isEmpty()) {
            clean = "第" + row.rowNumber() + "行";
            problems.add(Problem.warning("name-empty", row, wanted, clean));
        } else if (isDevice(clean)) {
            clean = "_" + clean;
            problems.add(Problem.warning("name-reserved", row, wanted, clean));
        }
        this.base = clean;
    }

    /** The name for the first row of this name, or for the n-th. */
    String numbered(int number) {
        String tail = (number > 1 ? "（" + number + "）" : "") + EXTENSION;
        return cut(base, MOST_BYTES - bytes(tail)) + tail;
    }

    /** What was changed in the name and why: {@code name-altered}, {@code -empty}, {@code -reserved}, {@code -cut}, {@code -twice}. */
    List<Problem> problems(int number) {
        List<Problem> all = new ArrayList<>(problems);
        if (bytes(base) + EXTENSION.length() > MOST_BYTES) {
            all.add(Problem.warning("name-cut", row, wanted, Integer.toString(MOST_BYTES)));
        }
        if (number > 1) {
            all.add(Problem.warning("name-twice", row, base, "（" + number + "）"));
        }
        return all;
    }

    /** Whether the rule would change a text that people wrote on purpose. */
    static boolean isAltered(String text) {
        return text.codePoints().anyMatch(c -> replaced(c) != c) || text.contains("..");
    }

    /** Names that differ in this only are one name to Windows and macOS. */
    static String folded(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(FileName::replaced)
                .filter(c -> c >= 0)
                .forEach(clean::appendCodePoint);
        int start = 0;
        int end = clean.length();
        while (start < end && isEdge(clean.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(clean.charAt(end - 1))) {
            end--;
        }
        return clean.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == '.' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The character that stands for one, -1 for none. */
    private static int replaced(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '_';
            case Character.FORMAT -> -1;
            default -> ILLEGAL.indexOf(c) >= 0 ? '_' : c;
        };
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        boolean port = stem.length() == 4
                && (stem.startsWith("COM") || stem.startsWith("LPT"))
                && "123456789¹²³".indexOf(stem.charAt(3)) >= 0;
        return port || DEVICES.contains(stem);
    }

    private static String cut(String text, int mostBytes) {
        int end = text.length();
        int length = bytes(text);
        while (length > mostBytes) {
            int c = text.codePointBefore(end);
            end -= Character.charCount(c);
            length -= bytes(Character.toString(c));
        }
        while (end < text.length() && end > 0 && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
