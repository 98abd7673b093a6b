package io.github.tiankong.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All directives of a document by the paragraphs they stand in, and what stands there beside them. */
final class Directives {
    private final DocxText text;
    private final Map<Integer, List<TextRange>> byParagraph = new HashMap<>();
    private final Map<Integer, String> beside = new HashMap<>();

    Directives(DocxText text, List<Block> blocks) {
        this.text = text;
        for (Block block : blocks) {
            block.directives()
                    .forEach(d -> byParagraph
                            .computeIfAbsent(d.paragraphIndex(), k -> new ArrayList<>())
                            .add(d));
        }
    }

    /** Whether a paragraph may be left out or repeated: it holds a directive, or stands for its row. */
    boolean standIn(int paragraphIndex) {
        return byParagraph.containsKey(paragraphIndex);
    }

    List<TextRange> in(int paragraphIndex) {
        return byParagraph.getOrDefault(paragraphIndex, List.of());
    }

    /** Whether nothing but directives and blanks stands in a paragraph. */
    boolean areAlone(int paragraphIndex) {
        return textBeside(paragraphIndex).isBlank();
    }

    /** Whether nothing but directives and blanks stands in a stretch of a paragraph. */
    boolean areAlone(int paragraphIndex, int from, int to) {
        return textBeside(paragraphIndex).substring(from, to).isBlank();
    }

    /** The text of a paragraph with blanks in place of its directives. */
    private String textBeside(int paragraphIndex) {
        return beside.computeIfAbsent(paragraphIndex, index -> {
            char[] rest = text.paragraphs().get(index).text().toCharArray();
            in(index).forEach(d -> Arrays.fill(rest, d.start(), d.end(), ' '));
            return new String(rest);
        });
    }
}
