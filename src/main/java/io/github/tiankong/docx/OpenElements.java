package io.github.tiankong.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is open at a place of a part while it is read. */
final class OpenElements {
    final Deque<ParagraphBuilder> paragraphs = new ArrayDeque<>();
    /** For each open alternate content the paragraphs of text boxes in its first copy that have no second copy yet. */
    final Deque<List<Integer>> alternatives = new ArrayDeque<>();

    /** How many elements are open. */
    int depth;

    int deletions;
    int rubies;
    int fallbacks;
    int textBoxes;
    /** The content controls around a place. */
    final Deque<OpenControl> controls = new ArrayDeque<>();

    /** A content control while it is read: its tag, and where in its paragraph it began. */
    static final class OpenControl {
        final ParagraphBuilder paragraph;
        final int start;
        String name = "";

        OpenControl(ParagraphBuilder paragraph) {
            this.paragraph = paragraph;
            this.start = paragraph == null ? 0 : paragraph.length();
        }
    }

    /** What may stand around the text of a run that begins here. */
    RunMark.Room room() {
        return controls.isEmpty() && rubies == 0 ? RunMark.Room.ANYTHING : RunMark.Room.NO_CONTROL;
    }

    /** Notes a paragraph of a text box, so that its second copy finds it. */
    void remember(int paragraphIndex) {
        if (textBoxes > 0 && !alternatives.isEmpty()) {
            alternatives.peek().add(paragraphIndex);
        }
    }

    /** The paragraph whose second copy begins here, or -1 when the first copy has none left. */
    int nextOriginal() {
        List<Integer> waiting = alternatives.peek();
        return waiting == null || waiting.isEmpty() ? -1 : waiting.remove(0);
    }
}
