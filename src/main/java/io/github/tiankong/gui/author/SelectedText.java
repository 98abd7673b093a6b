package io.github.tiankong.gui.author;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.gui.document.DocumentLine;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text on screen and the document behind it: for each character of the flow, where it stands. A slot is one character of
 * the flow, whatever its mask.
 */
final class SelectedText {
    private final TextFlow flow;
    private final List<TextRange> characters = new ArrayList<>();
    private final List<Boolean> slots = new ArrayList<>();

    private SelectedText(TextFlow flow) {
        this.flow = flow;
    }

    /** The text around a node of a document's line, if it is in one. */
    static Optional<SelectedText> around(Node node, Template template) {
        TextFlow flow = null;
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TextFlow found) {
                flow = found;
            }
            if (at instanceof ListCell<?> cell && flow != null && cell.getItem() instanceof DocumentLine line) {
                int index = flow.getParent() instanceof GridPane row
                        ? row.getChildren().indexOf(flow)
                        : 0;
                SelectedText text = new SelectedText(flow);
                text.read(line.paragraphs(index), template);
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private void read(List<Integer> paragraphs, Template template) {
        int next = 0;
        int offset = 0;
        for (Node child : flow.getChildren()) {
            if (!child.isManaged()) {
                continue;
            }
            boolean endsParagraph = child instanceof Text text
                    && text.getText().equals("\n")
                    && offset == length(template, paragraphs.get(next))
                    && next + 1 < paragraphs.size();
            int paragraph = paragraphs.get(next);
            if (endsParagraph) {
                characters.add(new TextRange(paragraph, offset, offset));
                slots.add(false);
                next++;
                offset = 0;
            } else if (child instanceof Text text) {
                for (int i = 0; i < text.getText().length(); i++) {
                    characters.add(new TextRange(paragraph, offset, ++offset));
                    slots.add(false);
                }
            } else {
                boolean slot = child.getStyleClass().contains("chip");
                int end = slot
                        ? slotEnd(template, paragraph, offset)
                        : offset + ((Labeled) child).getText().length();
                characters.add(new TextRange(paragraph, offset, end));
                slots.add(slot);
                offset = end;
            }
        }
    }

    private static int length(Template template, int paragraph) {
        return template.document().paragraphs().get(paragraph).text().length();
    }

    private static int slotEnd(Template template, int paragraph, int start) {
        return template.places().stream()
                .filter(p -> p.paragraphIndex() == paragraph && p.start() == start)
                .findFirst()
                .map(Place::end)
                .orElse(start);
    }

    TextFlow flow() {
        return flow;
    }

    /** The place in the flow nearest to a point of the scene, from 0 to the number of its characters. */
    int insertionAt(double sceneX, double sceneY) {
        Point2D local = flow.sceneToLocal(sceneX, sceneY);
        Insets insets = flow.getInsets();
        Point2D inside = new Point2D(local.getX() - insets.getLeft(), local.getY() - insets.getTop());
        int found = flow.hitTest(inside).getInsertionIndex();
        return Math.max(0, Math.min(characters.size(), found));
    }

    /** The slot a chip stands for. */
    Optional<TextRange> slotOf(Node chip) {
        int index = 0;
        for (Node child : flow.getChildren()) {
            if (child == chip) {
                return Optional.of(characters.get(index)).filter(r -> r.start() < r.end());
            }
            index += child.isManaged()
                    ? child instanceof Text text ? text.getText().length() : 1
                    : 0;
        }
        return Optional.empty();
    }

    /** The stretch of one paragraph between two places of the flow; empty where there is none, or a slot lies in it. */
    Optional<TextRange> between(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        if (from == to || slots.subList(from, to).contains(true)) {
            return Optional.empty();
        }
        TextRange first = characters.get(from);
        TextRange last = characters.get(to - 1);
        return first.paragraphIndex() == last.paragraphIndex()
                ? Optional.of(new TextRange(first.paragraphIndex(), first.start(), last.end()))
                : Optional.empty();
    }

    /** The word or figure around a place of the flow. */
    int[] wordAround(int at) {
        int from = Math.min(at, Math.max(0, characters.size() - 1));
        int to = from;
        String text = text();
        boolean figure = from < text.length() && isFigure(text.charAt(from));
        while (from > 0 && joins(text.charAt(from - 1), figure)) {
            from--;
        }
        while (to < text.length() && joins(text.charAt(to), figure)) {
            to++;
        }
        return new int[] {from, to};
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Node child : flow.getChildren()) {
            if (child.isManaged()) {
                text.append(child instanceof Text words ? words.getText() : "\n");
            }
        }
        return text.toString();
    }

    private static boolean joins(char c, boolean figure) {
        return figure ? isFigure(c) : Character.isLetter(c) && !isFigure(c);
    }

    private static boolean isFigure(char c) {
        return Character.isDigit(c) || ".xX".indexOf(c) >= 0;
    }

    /** The shape around a stretch of the flow, in its coordinates. */
    PathElement[] shape(int one, int other) {
        return flow.rangeShape(Math.min(one, other), Math.max(one, other));
    }
}
