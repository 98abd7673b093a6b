package io.github.tiankong.typing;

import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.WordTable;
import java.util.List;
import java.util.Optional;

/**
 * One printed number and what stands around it, as the rules look at it. Looks at a bounded stretch only, so that reading
 * a paragraph stays linear.
 *
 * @param text the paragraph
 * @param numbers all its numbers
 * @param index which of them
 * @param previous what was said of the number before, empty for the first
 */
record NumberPlace(String text, List<PrintedNumber> numbers, int index, Optional<Judgement> previous) {
    private static final String CLAUSE_ENDS = "，。；！？,;!?\n\t";
    private static final int LONGEST_CLAUSE = 40;
    static final int MOST_FILLERS = 6;
    private static final WordTable FILLERS = NumberWords.section("fillers");

    PrintedNumber number() {
        return numbers.get(index);
    }

    String digits() {
        return number().figure().text();
    }

    String unit() {
        return number().figure().unit().text();
    }

    UnitKind kind() {
        return number().kind();
    }

    int start() {
        return number().figure().start();
    }

    int digitsEnd() {
        return number().figure().end();
    }

    int end() {
        return number().end();
    }

    /** Whether the unit follows directly, not at the end of a range or list. */
    boolean hasOwnUnit() {
        return end() > digitsEnd();
    }

    boolean isWhole() {
        return number().figure().decimals().orElse(0) == 0;
    }

    char charAt(int position) {
        return position < 0 || position >= text.length() ? '\0' : text.charAt(position);
    }

    /** Whether a word of the table stands directly before the digits. */
    boolean follows(WordTable words) {
        return !words.endingAt(text, beforeSpaces(start())).isEmpty();
    }

    /** Whether a word of the table stands directly after the digits. */
    boolean digitsPrecede(WordTable words) {
        return !words.startingAt(text, afterSpace(digitsEnd())).isEmpty();
    }

    /** Whether a word of the table stands directly after the unit. */
    boolean precedes(WordTable words) {
        return !words.startingAt(text, end()).isEmpty();
    }

    /** Where the words 达到, 超过, 分别为 … before the digits begin. */
    int beforeFillers() {
        int position = beforeSpaces(start());
        for (int i = 0; i < MOST_FILLERS; i++) {
            position = beforeFiller(position);
        }
        return position;
    }

    /** Where one such word begins that ends at the position; the position itself where none does. */
    int beforeFiller(int position) {
        return position - FILLERS.endingAt(text, position).length();
    }

    /** Where the clause begins, at most {@value #LONGEST_CLAUSE} characters before the digits. */
    int clauseStart() {
        int position = start();
        while (position > 0
                && start() - position < LONGEST_CLAUSE
                && CLAUSE_ENDS.indexOf(text.charAt(position - 1)) < 0) {
            position--;
        }
        return position;
    }

    /** Whether a word of the table stands within the characters from one position to another. */
    boolean holds(WordTable words, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, text.length()); i++) {
            String word = words.startingAt(text, i);
            if (!word.isEmpty() && i + word.length() <= to) {
                return true;
            }
        }
        return false;
    }

    boolean isTiedBackBy(Tie tie) {
        return index > 0 && numbers.get(index - 1).tie() == tie;
    }

    boolean isTiedBy(Tie tie) {
        return number().tie() == tie || isTiedBackBy(tie);
    }

    /** The last character before the digits that is no space; 0 at the start of the text. */
    char wordBefore() {
        return charAt(beforeSpaces(start()) - 1);
    }

    /** The first character after the digits that is no space; 0 at the end of the text. */
    char wordAfter() {
        return charAt(afterSpace(digitsEnd()));
    }

    /** The position, or the one after a space that stands there. */
    int afterSpace(int position) {
        return charAt(position) == ' ' ? position + 1 : position;
    }

    /** Whether the number before, with its unit, ends where the digits begin, spaces left out. */
    boolean joinsPrevious() {
        return index > 0 && numbers.get(index - 1).end() >= beforeSpaces(start());
    }

    /** Where the word ends that stands before the position, one or two spaces left out. */
    int beforeSpaces(int position) {
        int i = position;
        while (i > 0 && position - i < 2 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }
}
