package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The templates that lie ready, a card each. */
final class TemplateCards extends VBox {
    private final StartViewModel model;
    private final Messages messages;
    private final FlowPane cards = new FlowPane();

    TemplateCards(StartViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("templates");
        cards.getStyleClass().add("template-cards");
        Label empty = Parts.label(messages.text("start.templates.empty"), "quiet");
        empty.visibleProperty().bind(Bindings.isEmpty(model.templates()));
        empty.managedProperty().bind(empty.visibleProperty());
        getChildren().addAll(Parts.label(messages.text("start.templates.title"), "card-title"), empty, cards);
        model.templates().addListener((InvalidationListener) changed -> refill());
        refill();
    }

    private void refill() {
        cards.getChildren().setAll(model.templates().stream().map(this::card).toList());
    }

    private Node card(Path template) {
        String name = template.getFileName().toString();
        Label title = new Label(name);
        title.getStyleClass().addAll("template-name", "elidable");
        Label role = Parts.line(messages.text("start.templates.role"), "small", "quiet");
        HBox content = new HBox(Parts.icon("icon-templates"), new VBox(title, role));
        content.getStyleClass().add("template-content");
        Button card = new Button();
        card.getStyleClass().add("template-card");
        card.setGraphic(content);
        card.disableProperty().bind(model.busyProperty());
        card.setOnAction(event -> model.open(template));
        card.accessibleTextProperty().bind(messages.text("start.templates.open", name));
        card.setTooltip(new Tooltip(template.toString()));
        return card;
    }
}
