package io.github.tiankong.draft;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which characters of a DOC are codes of fields and not text (MS-DOC 2.8.25): of a field only its result is shown. A field
 * that has no end is no field.
 */
final class DocFields {
    private static final char BEGIN = 0x13;
    private static final char SEPARATOR = 0x14;
    private static final char END = 0x15;
    private static final Set<String> PAGE_COUNTERS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");
    private static final int LONGEST_CODE = 80;

    /** A field that counts pages. */
    record PageCounter(String instruction, String shown) {}

    private static final class Open {
        private final int begin;
        private int separator = -1;

        Open(int begin) {
            this.begin = begin;
        }
    }

    private final CharSequence text;
    private final BitSet hidingBegins = new BitSet();
    private final BitSet hidingEnds = new BitSet();
    private final BitSet hidden = new BitSet();
    private final Map<Integer, PageCounter> counters = new HashMap<>();

    private DocFields(CharSequence text) {
        this.text = text;
    }

    static DocFields of(CharSequence text) {
        DocFields fields = new DocFields(text);
        fields.match();
        fields.sweep();
        return fields;
    }

    boolean isHidden(int offset) {
        return hidden.get(offset);
    }

    /** The page counter whose field begins there, or {@code null}. */
    PageCounter counterAt(int offset) {
        return counters.get(offset);
    }

    private void match() {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case BEGIN -> open.push(new Open(i));
                case SEPARATOR -> {
                    if (!open.isEmpty() && open.peek().separator < 0) {
                        open.peek().separator = i;
                    }
                }
                case END -> {
                    if (!open.isEmpty()) {
                        close(open.pop(), i);
                    }
                }
                default -> {}
            }
        }
    }

    private void close(Open field, int end) {
        int codeEnd = field.separator < 0 ? end : field.separator;
        hidingBegins.set(field.begin);
        String code = codeEnd - field.begin > LONGEST_CODE
                ? ""
                : text.subSequence(field.begin + 1, codeEnd).toString().strip();
        String command = code.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (!PAGE_COUNTERS.contains(command)) {
            hidingEnds.set(codeEnd);
            return;
        }
        hidingEnds.set(end);
        boolean plain = code.chars().allMatch(c -> c >= ' ');
        String shown = end - codeEnd > LONGEST_CODE || codeEnd == end
                ? "1"
                : text.subSequence(codeEnd + 1, end).toString();
        counters.put(field.begin, new PageCounter(plain ? code : command, shown));
    }

    private void sweep() {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (hidingBegins.get(i)) {
                depth++;
            }
            if (depth > 0) {
                hidden.set(i);
            }
            if (hidingEnds.get(i)) {
                depth--;
            }
        }
    }
}
