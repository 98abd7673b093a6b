package io.github.tiankong.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names the parts and counts their paragraphs, a text box being a part inside another one. */
final class PartNumbers {
    private static final class Counter {
        private final String part;
        private int paragraphs;

        Counter(String part) {
            this.part = part;
        }
    }

    private final Deque<Counter> open = new ArrayDeque<>();
    private int textBoxes;

    void enter(String part) {
        open.push(new Counter(part));
    }

    void enterTextBox() {
        enter("textbox" + ++textBoxes);
    }

    void leave() {
        open.pop();
    }

    String part() {
        return open.element().part;
    }

    int next() {
        return ++open.element().paragraphs;
    }
}
