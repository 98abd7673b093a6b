package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first page of the place 模板: drop a draft or a report, or take a template. */
final class AuthorStartView extends ScrollPane {
    private final AuthorStartViewModel model;
    private final Messages messages;
    private final AuthorDesk desk;
    private final FlowPane cards = new FlowPane();

    AuthorStartView(AuthorStartViewModel model, Messages messages, AuthorDesk desk) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(page());
        takeDrops();
        model.templates().addListener((InvalidationListener) changed -> refill());
        refill();
    }

    private VBox page() {
        VBox head = new VBox(
                Parts.label(messages.text("templates.head.title"), "page-title"),
                Parts.label(messages.text("templates.head.text"), "quiet"));
        head.getStyleClass().add("page-head");
        Button zone = dropZone();
        VBox.setVgrow(zone, Priority.ALWAYS);
        cards.getStyleClass().add("template-cards");
        Label none = Parts.label(messages.text("templates.shelf.empty"), "quiet");
        none.visibleProperty().bind(Bindings.isEmpty(model.templates()));
        none.managedProperty().bind(none.visibleProperty());
        HBox title = new HBox(
                Parts.label(messages.text("templates.shelf.title"), "card-title"),
                flat(
                        "templates.shelf.open",
                        "author-open-folder",
                        () -> desk.pickFolder().ifPresent(model::open)));
        title.getStyleClass().add("author-shelf-head");
        VBox shelf = new VBox(title, none, cards);
        shelf.getStyleClass().add("templates");
        VBox page = new VBox(head, zone, problemBanner(), reportOffer(), shelf);
        page.getStyleClass().add("page");
        return page;
    }

    private Button dropZone() {
        Button zone = new Button();
        zone.getStyleClass().add("drop-zone");
        zone.setId("author-drop");
        zone.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        zone.setMinHeight(USE_PREF_SIZE);
        zone.setOnAction(event -> desk.pickDraft().ifPresent(model::open));
        zone.accessibleTextProperty().bind(messages.text("templates.drop.accessible"));
        zone.disableProperty().bind(model.busyProperty());
        VBox content = new VBox(
                Parts.icon("icon-document"),
                Parts.line(
                        Bindings.when(model.busyProperty())
                                .then(messages.text("templates.drop.busy"))
                                .otherwise(messages.text("templates.drop.title")),
                        "drop-title"),
                Parts.line(messages.text("templates.drop.kinds"), "quiet"),
                Parts.line(messages.text("templates.drop.choose"), "drop-choice"));
        content.getStyleClass().add("drop-content");
        zone.setGraphic(content);
        return zone;
    }

    private void takeDrops() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && !model.busyProperty().get()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            model.openOneOf(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private Label problemBanner() {
        Label banner = Parts.label(
                Bindings.createStringBinding(
                        () -> model.problemProperty()
                                .get()
                                .map(messages::sentence)
                                .orElse(""),
                        model.problemProperty(),
                        messages.languageProperty()),
                "problem");
        banner.setId("author-problem");
        banner.setGraphic(Parts.icon("icon-warning"));
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.visibleProperty().bind(banner.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    /** A file without masks may be last year's report; its years are moved on. */
    private Node reportOffer() {
        Label text = Parts.label(Bindings.createStringBinding(
                () -> messages.now(
                        "templates.report.text", name(model.reportProperty().get())),
                model.reportProperty(),
                messages.languageProperty()));
        HBox.setHgrow(text, Priority.ALWAYS);
        TextField year = new TextField(Integer.toString(model.nextYear()));
        year.setId("report-year");
        year.setPrefColumnCount(4);
        year.accessibleTextProperty().bind(messages.text("templates.report.year"));
        Button open = new Button();
        open.setId("author-open-report");
        open.getStyleClass().add("accent");
        open.textProperty().bind(messages.text("templates.report.open"));
        open.setMinWidth(USE_PREF_SIZE);
        Runnable action = () -> {
            if (!model.openReport(year.getText())) {
                year.requestFocus();
                year.selectAll();
            }
        };
        open.setOnAction(event -> action.run());
        year.setOnAction(event -> action.run());
        Label yearLabel = Parts.line(messages.text("templates.report.year"), "quiet");
        yearLabel.setMinWidth(USE_PREF_SIZE);
        HBox offer = new HBox(text, yearLabel, year, open);
        offer.getStyleClass().add("recovery");
        offer.visibleProperty().bind(model.reportProperty().map(Optional::isPresent));
        offer.managedProperty().bind(offer.visibleProperty());
        return offer;
    }

    private static String name(Optional<Path> file) {
        return file.map(f -> f.getFileName().toString()).orElse("");
    }

    private void refill() {
        cards.getChildren().setAll(model.templates().stream().map(this::card).toList());
    }

    private Node card(Path template) {
        String name = template.getFileName().toString();
        Label title = new Label(name);
        title.getStyleClass().addAll("template-name", "elidable");
        HBox content = new HBox(
                Parts.icon("icon-templates"),
                new VBox(title, Parts.line(messages.text("templates.shelf.role"), "small", "quiet")));
        content.getStyleClass().add("template-content");
        Button card = new Button();
        card.getStyleClass().add("template-card");
        card.setGraphic(content);
        card.disableProperty().bind(model.busyProperty());
        card.setOnAction(event -> model.open(template));
        card.accessibleTextProperty().bind(messages.text("templates.shelf.change", name));
        card.setTooltip(new Tooltip(template.toString()));
        return card;
    }

    private Button flat(String key, String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(messages.text(key));
        button.getStyleClass().add("flat-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
