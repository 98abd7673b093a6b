package io.github.tiankong.sheet;

import io.github.tiankong.files.Resource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Makes names of one indicator equal that different hands have written: {@code 工业总产值（亿元）}, {@code 1. 工 业 总产值}
 * and {@code 其中：工业产值①} all fold to {@code 工业产值}.
 *
 * <p>DOMAIN.md section 6: blanks, brackets with units, leading 其中：, # and numbering, footnote marks and full-width
 * letters do not tell indicators apart. What the wordings of {@code wordings.properties} stand for is taken to be one
 * thing as well.
 */
public final class NameFolding {
    private static final String NUMBERS = "0123456789一二三四五六七八九十";
    private static final String OPEN = "([{（【〔";
    private static final String CLOSE = ")]}）】〕";
    private static final String NOTE_MARKS = "*#①②③④⑤⑥⑦⑧⑨⑩";
    private static final Properties LEADS = Resource.properties(NameFolding.class, "leads.properties");
    private static final List<String> LEADING =
            List.of(LEADS.getProperty("lead").split(",", -1));
    private static final List<String> DROPPED =
            List.of(LEADS.getProperty("drop").split(",", -1));
    private static final List<Map.Entry<String, String>> WORDINGS = wordings();

    private NameFolding() {}

    /** Without blanks, in half-width letters and small ones: enough to compare a heading with a word we know. */
    public static String squeeze(String name) {
        String half = isNormal(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder squeezed = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            if (!CellText.isBlank(half.charAt(i))) {
                squeezed.append(half.charAt(i));
            }
        }
        return squeezed.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether it is all ASCII and common Han (U+4E00 to U+9FFF), which stay as they are; spares loading the tables. */
    private static boolean isNormal(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' && (c < '\u4E00' || c > '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    /** The name that all wordings of one indicator share. */
    public static String fold(String name) {
        String folded = squeeze(withoutNoteMarks(name));
        folded = withoutLead(folded);
        folded = withoutBrackets(folded);
        if (isAscii(folded)) {
            return folded;
        }
        for (String word : DROPPED) {
            folded = folded.replace(word, "");
        }
        for (Map.Entry<String, String> wording : WORDINGS) {
            folded = folded.replace(wording.getKey(), wording.getValue());
        }
        return folded;
    }

    /** Whether it is a number, say, of which none of the tables' words can be a part. */
    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether the name says that its row is a part of the one above: 其中：规上企业. */
    public static boolean isPart(String name) {
        String squeezed = squeeze(name);
        return LEADING.stream().anyMatch(squeezed::startsWith);
    }

    /** Whether a chapter's number stands before the name: 一、工业. */
    public static boolean isNumbered(String name) {
        String squeezed = squeeze(name);
        return !withoutNumbering(squeezed).equals(squeezed);
    }

    /** What stands in the last brackets, which in headings is nearly always the unit; empty if there are none. */
    public static String bracketed(String name) {
        String text = CellText.strip(withoutNoteMarks(name));
        if (text.isEmpty() || CLOSE.indexOf(text.charAt(text.length() - 1)) < 0) {
            return "";
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                return squeeze(text.substring(i + 1, text.length() - 1)).replaceFirst("^单位:", "");
            }
        }
        return "";
    }

    private static String withoutNoteMarks(String name) {
        int end = name.length();
        while (end > 0 && NOTE_MARKS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String withoutLead(String name) {
        String rest = name;
        for (String lead : LEADING) {
            if (rest.startsWith(lead)) {
                rest = rest.substring(lead.length());
            }
        }
        return withoutNumbering(rest);
    }

    /** Takes off {@code 1.}, {@code 1、}, {@code (一)}, {@code 一、}; a bare number may be part of the name. */
    private static String withoutNumbering(String name) {
        int at = name.startsWith("(") ? 1 : 0;
        int digits = at;
        while (digits < name.length() && NUMBERS.indexOf(name.charAt(digits)) >= 0) {
            digits++;
        }
        if (digits == at || digits == name.length()) {
            return name;
        }
        String ends = at == 1 ? ")" : ".、";
        boolean point = digits + 1 < name.length() && Character.isDigit(name.charAt(digits + 1));
        return ends.indexOf(name.charAt(digits)) >= 0 && !point ? name.substring(digits + 1) : name;
    }

    public static String withoutBrackets(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static List<Map.Entry<String, String>> wordings() {
        List<Map.Entry<String, String>> wordings = new ArrayList<>();
        Resource.properties(NameFolding.class, "wordings.properties").forEach((key, words) -> {
            for (String wording : words.toString().split(",", -1)) {
                wordings.add(Map.entry(wording, key.toString()));
            }
        });
        wordings.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> entry) -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey));
        return List.copyOf(wordings);
    }
}
