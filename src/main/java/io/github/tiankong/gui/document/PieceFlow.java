package io.github.tiankong.gui.document;

import io.github.tiankong.gui.language.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The pieces of one paragraph or cell. When they change, the nodes of those that stay are kept: styling is what costs. */
final class PieceFlow extends TextFlow {
    private final Messages messages;
    private final String sought;
    private final Consumer<String> chosen;
    private final List<Piece> shown = new ArrayList<>();
    private final List<List<Node>> nodes = new ArrayList<>();
    private boolean narrow;
    private double room = Double.MAX_VALUE;

    /**
     * @param sought is marked wherever it stands; empty for none
     * @param chosen is told the key of a chip that was clicked
     */
    PieceFlow(Messages messages, String sought, Consumer<String> chosen) {
        this.messages = messages;
        this.sought = sought;
        this.chosen = chosen;
    }

    /** A cell of a table: its chips wrap rather than reach into the next. */
    void stayWithin() {
        narrow = true;
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    private void fit(double width) {
        if (narrow && width > 0) {
            room = Math.max(1, width - getInsets().getLeft() - getInsets().getRight());
            for (Node node : getChildren()) {
                if (node instanceof Chip chip) {
                    chip.setMaxWidth(room);
                }
            }
        }
    }

    void show(List<Piece> now) {
        int most = Math.min(now.size(), shown.size());
        int same = 0;
        while (same < most && now.get(same).equals(shown.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && now.get(now.size() - 1 - tail).equals(shown.get(shown.size() - 1 - tail))) {
            tail++;
        }
        replace(same, shown.size() - tail, now.subList(same, now.size() - tail));
    }

    private void replace(int from, int to, List<Piece> now) {
        int at = count(nodes.subList(0, from));
        List<List<Node>> made = now.stream().map(this::nodes).toList();
        getChildren().remove(at, at + count(nodes.subList(from, to)));
        getChildren().addAll(at, made.stream().flatMap(List::stream).toList());
        replace(shown, from, to, now);
        replace(nodes, from, to, made);
    }

    private static <T> void replace(List<T> all, int from, int to, List<T> now) {
        all.subList(from, to).clear();
        all.addAll(from, now);
    }

    private static int count(List<List<Node>> some) {
        return some.stream().mapToInt(Collection::size).sum();
    }

    /** Makes the chips of a field stand out. */
    void mark(String currentKey) {
        for (Node node : getChildren()) {
            if (node instanceof Chip chip) {
                chip.mark(currentKey);
            }
        }
    }

    private List<Node> nodes(Piece piece) {
        if (piece instanceof Piece.Chip chip) {
            return List.of(chip(chip));
        }
        return piece instanceof Piece.Turned turned ? List.of(turned(turned)) : words(piece.text());
    }

    private Node chip(Piece.Chip piece) {
        Chip chip = new Chip(piece, messages);
        chip.setOnMouseClicked(event -> chosen.accept(piece.key()));
        chip.setWrapText(narrow);
        chip.setMaxWidth(room);
        return chip;
    }

    private Node turned(Piece.Turned turned) {
        Label label = new Label(turned.text());
        label.getStyleClass().add("turned");
        label.setAccessibleText(messages.now("document.turned.accessible", turned.standing(), turned.text()));
        return label;
    }

    /** Text, and in it what is sought, marked. */
    private List<Node> words(String text) {
        List<Node> all = new ArrayList<>();
        int at = 0;
        for (int found = sought.isEmpty() ? -1 : text.indexOf(sought); found >= 0; found = text.indexOf(sought, at)) {
            addPlain(all, text.substring(at, found));
            Label mark = new Label(sought);
            mark.getStyleClass().add("found");
            all.add(mark);
            at = found + sought.length();
        }
        addPlain(all, text.substring(at));
        return all;
    }

    private static void addPlain(List<Node> all, String text) {
        if (!text.isEmpty()) {
            Text node = new Text(text);
            node.getStyleClass().add("document-words");
            all.add(node);
        }
    }
}
