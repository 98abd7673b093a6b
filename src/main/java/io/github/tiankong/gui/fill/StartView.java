package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first page of the place 填写: drop a draft, go on with recent work, take a template. */
final class StartView extends ScrollPane {
    private final StartViewModel model;
    private final Messages messages;
    private final FilePicker picker;

    StartView(StartViewModel model, Messages messages, FilePicker picker) {
        this.model = model;
        this.messages = messages;
        this.picker = picker;
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // a scroll pane would be a stop on the way of the Tab key where nothing can be done
        setFocusTraversable(false);
        setContent(page());
    }

    /** Asks for a draft and opens it. */
    void choose() {
        picker.pick().ifPresent(model::open);
    }

    private VBox page() {
        DropZone dropZone = new DropZone(
                "drop-zone",
                model.busyProperty(),
                messages,
                new DropZone.Words(
                        "start.drop.title",
                        "start.drop.busy",
                        "start.drop.kinds",
                        "start.drop.choose",
                        "start.drop.accessible"),
                this::choose);
        dropZone.takeDropsOn(this, model::openOneOf);
        VBox work =
                new VBox(dropZone, Parts.banner(messages.sentence(model.problemProperty()), "problem"), reportOffer());
        work.getStyleClass().add("work");
        VBox.setVgrow(dropZone, Priority.ALWAYS);
        RecentList recent = new RecentList(model, messages);
        HBox columns = new HBox(work, recent);
        columns.getStyleClass().add("columns");
        HBox.setHgrow(work, Priority.ALWAYS);
        VBox head = new VBox(
                Parts.label(messages.text("start.head.title"), "page-title"),
                Parts.label(messages.text("start.head.text"), "quiet"));
        head.getStyleClass().add("page-head");
        TemplateCards templates = new TemplateCards(
                Parts.label(messages.text("start.templates.title"), "card-title"),
                model.templates(),
                model.busyProperty(),
                messages,
                new TemplateCards.Words("start.templates.empty", "start.templates.role", "start.templates.open"),
                model::open);
        VBox page = new VBox(head, new RecoveryBanner(model, messages), columns, templates);
        page.getStyleClass().add("page");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return page;
    }

    /** A file without masks may be last year's report. */
    private Button reportOffer() {
        Button offer = new Button();
        offer.setId("open-report");
        offer.getStyleClass().add("accent");
        offer.textProperty().bind(messages.text("start.report.open"));
        offer.setMinWidth(USE_PREF_SIZE);
        offer.setOnAction(event -> model.openReport());
        offer.visibleProperty().bind(model.reportProperty().map(Optional::isPresent));
        offer.managedProperty().bind(offer.visibleProperty());
        return offer;
    }
}
