package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The templates that lie ready, a card each, below a title. */
public final class TemplateCards extends VBox {
    private final ObservableList<Path> templates;
    private final ObservableBooleanValue busy;
    private final Messages messages;
    private final Words words;
    private final Consumer<Path> open;
    private final FlowPane cards = new FlowPane();

    /**
     * The keys of what is said.
     *
     * @param empty that there are none
     * @param role what a click does, below each name
     * @param open the same, heard with the name
     */
    public record Words(String empty, String role, String open) {}

    /** @param open is given the template whose card was pressed */
    public TemplateCards(
            Node title,
            ObservableList<Path> templates,
            ObservableBooleanValue busy,
            Messages messages,
            Words words,
            Consumer<Path> open) {
        this.templates = templates;
        this.busy = busy;
        this.messages = messages;
        this.words = words;
        this.open = open;
        getStyleClass().add("templates");
        cards.getStyleClass().add("template-cards");
        Label none = Parts.label(messages.text(words.empty()), "quiet");
        none.visibleProperty().bind(Bindings.isEmpty(templates));
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(title, none, cards);
        templates.addListener((InvalidationListener) changed -> refill());
        refill();
    }

    private void refill() {
        cards.getChildren().setAll(templates.stream().map(this::card).toList());
    }

    private Node card(Path template) {
        String name = template.getFileName().toString();
        Label title = new Label(name);
        title.getStyleClass().addAll("template-name", "elidable");
        HBox content = new HBox(
                Parts.icon("icon-templates"),
                new VBox(title, Parts.line(messages.text(words.role()), "small", "quiet")));
        content.getStyleClass().add("template-content");
        Button card = new Button();
        card.getStyleClass().add("template-card");
        card.setGraphic(content);
        card.disableProperty().bind(busy);
        card.setOnAction(event -> open.accept(template));
        card.accessibleTextProperty().bind(messages.text(words.open(), name));
        card.setTooltip(new Tooltip(template.toString()));
        return card;
    }
}
