package io.github.tiankong.template;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the directives in {@code template.docx}.
 *
 * <pre>
 * directive = "[#if" condition "]" | "[#elseif" condition "]" | "[#else]" | "[/#if]"
 *           | "[#list" key "as" name "]" | "[/#list]"
 * </pre>
 *
 * <p>What input methods make of them is understood: full-width and Chinese brackets, {@code ＃} and {@code ／}. The smart dash and
 * quotes of Word never occur in one.
 *
 * @param found the directives in document order
 * @param broken places where one begins and does not end, or says too much or too little
 * @param unknown places that look like one and are none: {@code [#esle]}, {@code <#if …>}
 */
record Directives(List<Directive> found, List<Directive> broken, List<TextRange> unknown) {
    static final String CLOSING = "]］】";
    private static final String OTHER_CLOSING = ">＞〉》}｝)）";
    /** Blanks people do not see and did not mean: no-break spaces, what has no width, hyphens to be. */
    private static final String UNSEEN = "\u00a0\u2007\u202f\u200b\u200c\u200d\u2060\ufeff\u00ad";

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]++");
    /** What a directive that never ends is quoted by. */
    private static final int BROKEN_LENGTH = 20;

    static Directives read(DocxText document) {
        Directives directives = new Directives(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<DocxParagraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).original().isEmpty()) {
                directives.read(i, paragraphs.get(i).text());
            }
        }
        return directives;
    }

    static Directives in(String text) {
        Directives directives = new Directives(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        directives.read(0, text);
        return directives;
    }

    /** Whether a directive begins here, or what may be taken for one. */
    static boolean beginsAt(String text, int i) {
        return DirectiveWord.at(text, i).isPresent();
    }

    /** Whether a broken directive lacks its end. */
    static boolean isEndless(Directive broken) {
        String text = broken.argument();
        return CLOSING.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private void read(int paragraphIndex, String text) {
        int i = 0;
        while (i < text.length()) {
            Optional<DirectiveWord> word = DirectiveWord.at(text, i);
            if (word.isEmpty()) {
                i++;
            } else if (word.get().kind().isPresent()) {
                i = read(paragraphIndex, text, i, word.get().kind().get());
            } else {
                unknown.add(new TextRange(
                        paragraphIndex, i, endOf(text, i, word.get().end())));
                i = word.get().end();
            }
        }
    }

    /** Where the text in brackets ends that looks like a directive, if it does so soon. */
    private static int endOf(String text, int start, int wordEnd) {
        int last = Math.min(text.length(), start + BROKEN_LENGTH);
        for (int i = wordEnd; i < last; i++) {
            if ((CLOSING + OTHER_CLOSING).indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return wordEnd;
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
        String argument = seen(text.substring(wordEnd, end));
        Optional<Directive> directive = directive(range, kind, argument);
        directive.ifPresentOrElse(
                found::add, () -> broken.add(new Directive(range, kind, text.substring(start, range.end()), "")));
        return range.end();
    }

    /** The text with plain blanks in place of those nobody sees. */
    static String seen(String text) {
        StringBuilder seen = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (UNSEEN.indexOf(text.charAt(i)) >= 0) {
                seen.setCharAt(i, ' ');
            }
        }
        return seen.toString().strip();
    }

    private static Optional<Directive> directive(TextRange range, Directive.Kind kind, String argument) {
        if (kind == Directive.Kind.LIST) {
            String[] words = BLANKS.split(argument, -1);
            boolean good = words.length == 3 && words[1].equals("as") && Keys.isKey(words[0]) && Keys.isKey(words[2]);
            return good ? Optional.of(new Directive(range, kind, words[0], words[2])) : Optional.empty();
        }
        boolean needs = kind == Directive.Kind.IF || kind == Directive.Kind.ELSE_IF;
        return argument.isEmpty() == needs ? Optional.empty() : Optional.of(new Directive(range, kind, argument, ""));
    }
}
