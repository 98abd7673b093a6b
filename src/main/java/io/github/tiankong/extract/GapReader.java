package io.github.tiankong.extract;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.values.NumberText;
import java.util.List;
import java.util.Optional;

/** Reads what stands where a slot took nothing: 持平, other words, or nothing at all. */
final class GapReader {
    private static final String LEVEL = "持平";
    /** More is no wording of a value, but other text. */
    private static final int MOST_WORDS = 40;

    private final Glyphs glyphs;
    private final Gap gap;

    GapReader(List<Token> tokens, Glyphs glyphs, Alignment alignment, int slot) {
        this.glyphs = glyphs;
        this.gap = Gap.around(tokens, glyphs, alignment, slot);
    }

    Finding read(Token.Slot slot, Optional<DirectionClause> clause) {
        String words = glyphs.text(gap.from(), gap.to()).strip();
        String sentence = SentenceAround.of(glyphs.text(), glyphs.start(gap.from()));
        NumberText number = NumberText.parse(words);
        boolean level = clause.isPresent() && words.contains(LEVEL);
        boolean brief = words.length() <= MOST_WORDS;
        if (brief && slot.kind() == Token.Kind.NUMBER && (level || number.kind() == NumberText.Kind.NUMBER)) {
            String value = level ? "0" : number.value().toPlainString();
            return new Finding(slot.place(), Finding.State.VALUE, value, false, words, Reason.WORDS_CHANGED, sentence);
        }
        if (number.kind() == NumberText.Kind.NO_DATA && gap.joined()) {
            return Finding.none(slot.place(), Finding.State.EMPTY, words, sentence);
        }
        return brief && gap.joined()
                ? Finding.none(slot.place(), Finding.State.WORDS, words, sentence)
                : Finding.none(slot.place(), Finding.State.DELETED, "", "");
    }
}
