package io.github.tiankong.finding;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.WordTable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the paragraphs that only a download site left in a draft (advertising, file sizes, word counts). They are offered
 * for removal and never removed unasked.
 *
 * <p>The table {@code site-lines.tsv} holds the signs: {@code sure} ones tell such a line alone, of {@code weak} ones it
 * takes two; a {@code whole} line is the sign and nothing else but digits and punctuation.
 */
final class SiteLines {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WEAK_LINE = 80;
    private static final WordTable SURE = signs("sure");
    private static final WordTable WEAK = signs("weak");
    private static final List<String> WHOLE = WordTable.lines(SiteLines.class, "site-lines.tsv").stream()
            .filter(line -> line.startsWith("whole\t"))
            .flatMap(line -> List.of(line.substring("whole\t".length()).split(" ", -1)).stream())
            .toList();

    private SiteLines() {}

    /** Indices in {@code Draft.paragraphs()}, ascending. */
    static List<Integer> of(Draft draft) {
        return IntStream.range(0, draft.paragraphs().size())
                .filter(index -> isSiteLine(draft.paragraphs().get(index).text()))
                .boxed()
                .toList();
    }

    private static boolean isSiteLine(String text) {
        if (text.length() > LONGEST_LINE || text.isBlank()) {
            return false;
        }
        int weak = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!SURE.startingAt(text, i).isEmpty()) {
                return true;
            }
            weak += WEAK.startingAt(text, i).isEmpty() ? 0 : 1;
        }
        return (weak > 1 && text.length() <= LONGEST_WEAK_LINE) || isWhole(text);
    }

    private static boolean isWhole(String text) {
        String words = text.chars()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return WHOLE.contains(words);
    }

    private static WordTable signs(String kind) {
        return WordTable.of(WordTable.lines(SiteLines.class, "site-lines.tsv").stream()
                .filter(line -> line.startsWith(kind + "\t"))
                .flatMap(line -> List.of(line.substring(kind.length() + 1).split(" ", -1)).stream())
                .toList());
    }
}
