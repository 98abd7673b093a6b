package io.github.tiankong.gui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds texts that are not shown whole; names of files and headings may be shortened, their tooltips have them whole. */
final class CutTexts {
    private CutTexts() {}

    /** The texts that are cut, as they should be; on the window's thread. */
    static List<String> in(Parent root) {
        // a text that wraps tells its height only after it was given its width, and so do the panes around it
        for (int pass = 0; pass < 4; pass++) {
            root.applyCss();
            root.layout();
        }
        return all(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(CutTexts::isCut)
                .map(Labeled::getText)
                .toList();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CutTexts::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static boolean isCut(Labeled labeled) {
        boolean mayBeCut = labeled.getText() == null
                || labeled.getText().isEmpty()
                || labeled.getStyleClass().contains("elidable");
        return !mayBeCut
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(child -> ((Text) child).getText())
                        .noneMatch(labeled.getText()::equals);
    }
}
