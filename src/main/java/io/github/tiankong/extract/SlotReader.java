package io.github.tiankong.extract;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.DirectionFinder;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the slots of a line that has been aligned. */
final class SlotReader {
    private static final String MINUS = "-－−﹣";
    private static final String CLAUSE_ENDS = ",。;!?\t\n";

    private final Clauses clauses;
    private final Map<String, Field> fields;
    private final List<Token> tokens;
    private final Glyphs glyphs;
    private final Alignment alignment;
    private final Match.How how;
    private final Map<Integer, DirectionClause> told = new HashMap<>();
    private final boolean[] taken;
    private final OwnNoun noun;

    SlotReader(
            Clauses clauses,
            Map<String, Field> fields,
            List<Token> tokens,
            Glyphs glyphs,
            Alignment alignment,
            Match.How how) {
        this.clauses = clauses;
        this.fields = fields;
        this.tokens = tokens;
        this.glyphs = glyphs;
        this.alignment = alignment;
        this.how = how;
        this.taken = new boolean[glyphs.size()];
        this.noun = new OwnNoun(tokens, glyphs);
        findDirections();
    }

    private void findDirections() {
        List<Integer> slots = new ArrayList<>();
        List<DirectionFinder.Range> ranges = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int k = alignment.from(i); k < alignment.to(i); k++) {
                taken[k] = true;
            }
            if (tokens.get(i) instanceof Token.Slot slot && alignment.isStanding(i)) {
                slots.add(i);
                ranges.add(new DirectionFinder.Range(
                        glyphs.start(alignment.from(i)),
                        glyphs.start(alignment.to(i)),
                        clauses.isTurned(slot.place())));
            }
        }
        List<Optional<DirectionClause>> found = DirectionFinder.find(glyphs.text(), ranges);
        for (int k = 0; k < slots.size(); k++) {
            int slot = slots.get(k);
            found.get(k).ifPresent(clause -> told.put(slot, clause));
        }
    }

    List<Finding> read() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Slot slot) {
                findings.add(
                        alignment.isStanding(i)
                                ? standing(i, slot)
                                : new GapReader(tokens, glyphs, alignment, i).read(slot, clauses.of(slot.place())));
            }
        }
        return findings;
    }

    private Finding standing(int index, Token.Slot slot) {
        Place place = slot.place();
        int from = alignment.from(index);
        String text = glyphs.text(from, alignment.to(index));
        String sentence = SentenceAround.of(glyphs.text(), glyphs.start(from));
        boolean mask = alignment.to(index) == from + 1 && glyphs.code(from) == Glyphs.MASK;
        if (mask || OpenMask.stands(text, place.mask())) {
            return Finding.none(place, Finding.State.OPEN, text, sentence);
        }
        Reason reason = surroundings(index);
        if (slot.kind() == Token.Kind.WORDS) {
            Reason words = isOpenEnded(index, text) ? reason.or(Reason.WORDS_OPEN_ENDED) : reason;
            return new Finding(place, Finding.State.VALUE, CellText.spaced(text), false, text, words, sentence);
        }
        Optional<String> another =
                Surroundings.before(tokens, glyphs, alignment, index).whole()
                        ? Optional.empty()
                        : noun.another(index, from);
        if (another.isPresent()) {
            return new Finding(place, Finding.State.ANOTHER, another.get(), false, text, Reason.NO_WORDS, sentence);
        }
        boolean isBehindOwnWords = !noun.isGone(index, from);
        Field field = fields.get(place.key());
        boolean minus = isMinusBefore(index);
        Sign sign = Sign.of(clauses.of(place), Optional.ofNullable(told.get(index)), minus);
        Surroundings behind = Surroundings.behind(tokens, glyphs, alignment, index);
        boolean sameUnit = behind.whole() && behind.characters() > 0;
        return new FigureReader(field, slot, glyphs, from, alignment.to(index), sameUnit)
                .read(sign, reason)
                .filter(r -> r.reason() != Reason.UNIT_OTHER || isBehindOwnWords)
                .map(r -> new Finding(
                        place, Finding.State.VALUE, r.value(), sign.isFall(), r.standing(), r.reason(), sentence))
                .orElseGet(() -> Finding.none(place, Finding.State.WORDS, text, sentence));
    }

    /** A minus before the figure that the template does not have as a dash of its own. */
    private boolean isMinusBefore(int index) {
        int position = glyphs.start(alignment.from(index)) - 1;
        boolean dash = index > 0
                && tokens.get(index - 1) instanceof Token.Fixed
                && alignment.isStanding(index - 1)
                && alignment.to(index - 1) == alignment.from(index);
        return position >= 0 && !dash && MINUS.indexOf(glyphs.text().charAt(position)) >= 0;
    }

    private Reason surroundings(int index) {
        Surroundings before = Surroundings.before(tokens, glyphs, alignment, index);
        Surroundings behind = Surroundings.behind(tokens, glyphs, alignment, index);
        Reason reason = Reason.SAME_WORDS;
        if (!before.whole() || !behind.whole()) {
            boolean some = before.whole() || behind.whole() || before.characters() + behind.characters() > 1;
            reason = some ? Reason.WORDS_CHANGED : Reason.NO_WORDS;
            boolean isWord = tokens.get(index) instanceof Token.Slot slot && slot.kind() == Token.Kind.WORDS;
            if (!isWord && !before.whole() && noun.isGone(index, alignment.from(index))) {
                reason = Reason.OTHER_WORDS;
            }
            if (hasRival(index)) {
                reason = reason.or(Reason.SEVERAL_NUMBERS);
            }
        }
        return switch (how) {
            case IN_ORDER -> reason;
            case MOVED -> reason.or(Reason.LINE_MOVED);
            case ONE_OF_SEVERAL -> reason.or(Reason.SEVERAL_LINES);
        };
    }

    /** Whether a number of the same unit that belongs to no slot stands in the same clause, or in the next with more of its noun. */
    private boolean hasRival(int index) {
        return hasRival(index, alignment.from(index) - 1, -1) || hasRival(index, alignment.to(index), 1);
    }

    private boolean hasRival(int index, int start, int step) {
        Optional<PrintedNumber> own = glyphs.number(alignment.from(index));
        boolean beyond = false;
        for (int k = start; own.isPresent() && k >= 0 && k < glyphs.size(); k += step) {
            int code = glyphs.code(k);
            beyond |= code == ',';
            boolean ends = code < Glyphs.NUMBER && code != ',' && CLAUSE_ENDS.indexOf(code) >= 0;
            if (ends || beyond && taken[k] && code == Glyphs.NUMBER) {
                return false;
            }
            if (beyond && !noun.isCloser(index, alignment.from(index), k)) {
                continue;
            }
            Optional<PrintedNumber> other = taken[k] ? Optional.empty() : glyphs.number(k);
            if (other.filter(n -> n.figure().unit().equals(own.get().figure().unit()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words hold the fixed text behind them, so that they could as well end there; or none parts two slots. */
    private boolean isOpenEnded(int index, String text) {
        StringBuilder behind = new StringBuilder();
        for (int i = index + 1; i < tokens.size() && tokens.get(i) instanceof Token.Fixed fixed; i++) {
            behind.append(fixed.character());
        }
        boolean slotFollows = index + 1 < tokens.size() && tokens.get(index + 1) instanceof Token.Slot;
        return slotFollows || behind.length() > 0 && text.contains(behind);
    }
}
