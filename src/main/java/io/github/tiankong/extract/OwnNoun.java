package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words directly left of a number and those its slot has in the template: what a number is told by first. */
final class OwnNoun {
    /** The share of the template's noun that has to stand before a number. */
    private static final double LEAST = 0.4;
    /** A noun is looked at so far back from its number. */
    private static final int MOST = 40;
    /** Shorter words are no noun: 为, 达到. */
    private static final int LONG = 4;
    /** So like a noun the words have to be that they are taken for it. */
    private static final double LIKE = 0.6;

    private final List<Token> tokens;
    private final Symbols document;
    /** That of each token; none yet before it is asked for. */
    private final List<String> nouns = new ArrayList<>();

    OwnNoun(List<Token> tokens, Glyphs glyphs) {
        this.tokens = tokens;
        this.document = Symbols.of(glyphs);
    }

    /** The noun of a slot; empty where it has none of its own. */
    String of(int slot) {
        Symbols line = Symbols.of(tokens.subList(Math.max(0, slot - MOST), slot));
        String noun = LinePart.wordsBefore(line, line.size(), 0);
        return MovedParts.isDependent(noun) ? "" : noun;
    }

    /** Whether most of the slot's noun is gone before a number, so that it tells of something else. */
    boolean isGone(int slot, int glyph) {
        String noun = of(slot);
        String words = before(glyph);
        return noun.length() >= LONG && PartPairs.byEnd(noun, words) < LIKE && share(noun, words) < LEAST;
    }

    /** The words before a number if they are the noun of another slot of the line and not of its own. */
    Optional<String> another(int slot, int glyph) {
        String words = before(glyph);
        String own = of(slot);
        if (own.isEmpty() || PartPairs.byEnd(own, words) > 0) {
            return Optional.empty();
        }
        if (nouns.isEmpty()) {
            for (int i = 0; i < tokens.size(); i++) {
                nouns.add(tokens.get(i) instanceof Token.Slot ? of(i) : "");
            }
        }
        boolean isAnother = nouns.stream().anyMatch(n -> PartPairs.byEnd(n, words) >= LIKE);
        return Optional.of(words).filter(w -> isAnother);
    }

    /** Whether the words before another number have what those before its own number lack. */
    boolean isCloser(int slot, int glyph, int rival) {
        String noun = of(slot);
        String own = before(glyph);
        String other = before(rival);
        for (int i = 0; i + 2 <= noun.length(); i++) {
            String pair = noun.substring(i, i + 2);
            if (!own.contains(pair) && other.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    private String before(int glyph) {
        return LinePart.wordsBefore(document, glyph, Math.max(0, glyph - MOST));
    }

    private static double share(String noun, String words) {
        int common = 0;
        for (int i = 0; i < noun.length(); i++) {
            common += words.indexOf(noun.charAt(i)) >= 0 ? 1 : 0;
        }
        return (double) common / noun.length();
    }
}
