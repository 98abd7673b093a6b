package io.github.tiankong.template;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the directives in {@code template.docx}.
 *
 * <pre>
 * directive = "[#if" condition "]" | "[#elseif" condition "]" | "[#else]" | "[/#if]"
 *           | "[#list" key "as" name "]" | "[/#list]"
 * </pre>
 *
 * <p>What input methods make of them is understood: full-width and Chinese brackets and {@code ＃}. The smart dash and
 * quotes of Word never occur in one.
 *
 * @param found the directives in document order
 * @param broken places where one begins and does not end, or says too much or too little
 */
record Directives(List<Directive> found, List<Directive> broken) {
    private static final String OPENING = "[［【";
    private static final String CLOSING = "]］】";
    private static final String HASHES = "#＃";
    /** What a directive that never ends is quoted by. */
    private static final int BROKEN_LENGTH = 20;

    static Directives read(DocxText document) {
        Directives directives = new Directives(new ArrayList<>(), new ArrayList<>());
        List<DocxParagraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).original().isEmpty()) {
                directives.read(i, paragraphs.get(i).text());
            }
        }
        return directives;
    }

    static Directives in(String text) {
        Directives directives = new Directives(new ArrayList<>(), new ArrayList<>());
        directives.read(0, text);
        return directives;
    }

    /** Whether a directive begins here. */
    static boolean beginsAt(String text, int i) {
        return kindAt(text, i).isPresent();
    }

    private void read(int paragraphIndex, String text) {
        int i = 0;
        while (i < text.length()) {
            Optional<Directive.Kind> kind = kindAt(text, i);
            i = kind.isPresent() ? read(paragraphIndex, text, i, kind.get()) : i + 1;
        }
    }

    private int read(int paragraphIndex, String text, int start, Directive.Kind kind) {
        int wordEnd = start + 1 + kind.word().length();
        int end = wordEnd;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) < 0 && !beginsAt(text, end)) {
            end++;
        }
        if (end == text.length() || CLOSING.indexOf(text.charAt(end)) < 0) {
            int cut = Math.min(text.length(), start + BROKEN_LENGTH);
            broken.add(new Directive(new TextRange(paragraphIndex, start, cut), kind, text.substring(start, cut), ""));
            return wordEnd;
        }
        TextRange range = new TextRange(paragraphIndex, start, end + 1);
        String argument = text.substring(wordEnd, end).strip();
        Optional<Directive> directive = directive(range, kind, argument);
        directive.ifPresentOrElse(
                found::add, () -> broken.add(new Directive(range, kind, text.substring(start, range.end()), "")));
        return range.end();
    }

    private static Optional<Directive> directive(TextRange range, Directive.Kind kind, String argument) {
        if (kind == Directive.Kind.LIST) {
            String[] words = argument.split("\\s++", -1);
            boolean good = words.length == 3 && words[1].equals("as") && Keys.isKey(words[0]) && Keys.isKey(words[2]);
            return good ? Optional.of(new Directive(range, kind, words[0], words[2])) : Optional.empty();
        }
        boolean needs = kind == Directive.Kind.IF || kind == Directive.Kind.ELSE_IF;
        return argument.isEmpty() == needs ? Optional.empty() : Optional.of(new Directive(range, kind, argument, ""));
    }

    private static Optional<Directive.Kind> kindAt(String text, int at) {
        if (at + 3 > text.length() || OPENING.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        for (Directive.Kind kind : Directive.Kind.values()) {
            if (says(text, at + 1, kind.word())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the word stands there whole: {@code #else} is not the beginning of {@code #elseif}. */
    private static boolean says(String text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(at + i);
            boolean same = word.charAt(i) == '#' ? HASHES.indexOf(c) >= 0 : Character.toLowerCase(c) == word.charAt(i);
            if (!same) {
                return false;
            }
        }
        int behind = at + word.length();
        return behind == text.length() || !Character.isLetter(text.charAt(behind));
    }
}
