package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns a line of any length: a long one is first cut at stretches of fixed text that stand once in the template and once
 * in the document, so that the work grows with the length and not with its square.
 */
final class LineAligner {
    /** Tokens times glyphs up to which a line is aligned in one piece. */
    private static final long WHOLE = 1_000_000;
    /** What lies between two cuts and is larger is not compared at all. */
    private static final long MOST = 8_000_000;
    /** Of all lines of a document together: some seconds. */
    private static final long MOST_IN_ALL = 800_000_000;

    private static final int ANCHOR = 8;

    private record Anchor(int token, int glyph) {}

    private record Stretch(Anchor from, Anchor to) {}

    private long spent;

    Alignment align(List<Token> tokens, Glyphs glyphs) {
        Alignment alignment = new Alignment(tokens.size());
        List<Anchor> anchors = (long) tokens.size() * glyphs.size() <= WHOLE ? List.of() : anchors(tokens, glyphs);
        Anchor from = new Anchor(0, 0);
        for (Anchor to : anchors) {
            align(tokens, glyphs, new Stretch(from, to), alignment);
            from = to;
        }
        align(tokens, glyphs, new Stretch(from, new Anchor(tokens.size(), glyphs.size())), alignment);
        return alignment;
    }

    private void align(List<Token> tokens, Glyphs glyphs, Stretch stretch, Alignment target) {
        Anchor from = stretch.from();
        Anchor to = stretch.to();
        long cells = (long) (to.token() - from.token() + 1) * (to.glyph() - from.glyph() + 1);
        spent += cells;
        if (cells > MOST || spent > MOST_IN_ALL) {
            target.leaveOut(from.token(), to.token(), from.glyph());
        } else {
            List<Token> part = tokens.subList(from.token(), to.token());
            TokenAligner.align(part, glyphs, from.glyph(), to.glyph(), target, from.token());
        }
    }

    private static List<Anchor> anchors(List<Token> tokens, Glyphs glyphs) {
        Map<String, Integer> inTemplate = new HashMap<>();
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += Forks.deepens(tokens.get(i));
            if (depth == 0 && tokens.get(i) instanceof Token.Fixed fixed) {
                run.append(fixed.character());
                addGram(inTemplate, run, i + 1);
            } else {
                run.setLength(0);
            }
        }
        Map<String, Integer> inDocument = new HashMap<>();
        run.setLength(0);
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.code(i) < Glyphs.NUMBER) {
                run.append((char) glyphs.code(i));
                addGram(inDocument, run, i + 1);
            } else {
                run.setLength(0);
            }
        }
        List<Anchor> anchors = new ArrayList<>();
        inTemplate.forEach((gram, token) -> {
            int glyph = inDocument.getOrDefault(gram, -1);
            if (token >= 0 && glyph >= 0) {
                anchors.add(new Anchor(token, glyph));
            }
        });
        anchors.sort((a, b) -> Integer.compare(a.token(), b.token()));
        return Rising.of(anchors, Anchor::glyph);
    }

    /** Where a stretch begins; -1 for one that stands twice. */
    private static void addGram(Map<String, Integer> grams, StringBuilder run, int end) {
        if (run.length() >= ANCHOR) {
            grams.merge(run.substring(run.length() - ANCHOR), end - ANCHOR, (a, b) -> -1);
        }
    }
}
