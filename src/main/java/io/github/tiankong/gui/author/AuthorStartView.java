package io.github.tiankong.gui.author;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.gui.fill.DropZone;
import io.github.tiankong.gui.fill.TemplateCards;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first page of the place 模板: drop a draft or a report, or take a template. */
final class AuthorStartView extends ScrollPane {
    private final AuthorStartViewModel model;
    private final Messages messages;
    private final AuthorDesk desk;

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
    }

    private VBox page() {
        VBox head = new VBox(
                Parts.label(messages.text("templates.head.title"), "page-title"),
                Parts.label(messages.text("templates.head.text"), "quiet"));
        head.getStyleClass().add("page-head");
        DropZone zone = new DropZone(
                "author-drop",
                model.busyProperty(),
                messages,
                new DropZone.Words(
                        "templates.drop.title",
                        "templates.drop.busy",
                        "templates.drop.kinds",
                        "templates.drop.choose",
                        "templates.drop.accessible"),
                () -> desk.pickDraft().ifPresent(model::open));
        zone.takeDropsOn(this, model::openOneOf);
        VBox.setVgrow(zone, Priority.ALWAYS);
        HBox title = new HBox(Parts.label(messages.text("templates.shelf.title"), "card-title"), openFolder());
        title.getStyleClass().add("author-shelf-head");
        TemplateCards shelf = new TemplateCards(
                title,
                model.templates(),
                model.busyProperty(),
                messages,
                new TemplateCards.Words("templates.shelf.empty", "templates.shelf.role", "templates.shelf.change"),
                model::open);
        VBox page = new VBox(
                head,
                zone,
                Parts.banner(messages.sentence(model.problemProperty()), "author-problem"),
                reportOffer(),
                shelf);
        page.getStyleClass().add("page");
        return page;
    }

    private Button openFolder() {
        Button button = Parts.button(
                messages.text("templates.shelf.open"),
                "author-open-folder",
                () -> desk.pickFolder().ifPresent(model::open));
        button.getStyleClass().add("flat-button");
        return button;
    }

    /** A file without masks may be last year's report; its years are moved on. */
    private Node reportOffer() {
        Label text = Parts.label(Bindings.createStringBinding(
                () -> messages.now(
                        "templates.report.text",
                        model.reportProperty().get().map(InputFile::name).orElse("")),
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
}
