package io.github.tiankong.gui.work;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.gui.look.ProblemLine;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The last step: what stands in the way, the clerk's choice, and where the document lies. */
final class GenerateCard extends VBox {
    private static final int MOST_LISTED = 6;

    private final GenerateViewModel model;
    private final Messages messages;
    private final WorkDesk desk;
    private final Consumer<String> go;
    private final Runnable close;

    /** @param go closes the card and goes to a field */
    GenerateCard(GenerateViewModel model, Messages messages, WorkDesk desk, Consumer<String> go, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        this.go = go;
        this.close = close;
        setId("generate-card");
        getStyleClass().addAll("card", "dialog-card", "generate-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        model.stageProperty().subscribe(this::show);
        model.auditProperty().subscribe(path -> show(model.stageProperty().get()));
    }

    private void show(GenerateViewModel.Stage stage) {
        switch (stage) {
            case IDLE -> getChildren().clear();
            case CHECKING, WRITING -> content(title("generate.busy.title"));
            case WRONG -> showWrong();
            case GAPS -> showGaps();
            case READY -> chooseTarget();
            case DONE -> showDone();
            case FAILED -> showFailed();
        }
        getChildren().stream()
                .filter(HBox.class::isInstance)
                .flatMap(row -> ((HBox) row).getChildren().stream())
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void chooseTarget() {
        desk.pickTarget(model.proposedName()).ifPresentOrElse(model::write, close);
    }

    private void showWrong() {
        List<ProblemRow> errors = model.errors();
        VBox list = list();
        errors.stream().limit(MOST_LISTED).forEach(row -> list.getChildren().add(line(row.key(), said(row))));
        addMore(list, errors.size() - MOST_LISTED);
        content(
                title("generate.wrong.title", Integer.toString(errors.size())),
                Parts.label(messages.text("generate.wrong.text"), "quiet"),
                list,
                buttons(button("generate.wrong.back", this::backToWrong, true)));
    }

    private void backToWrong() {
        model.errors().stream()
                .map(ProblemRow::key)
                .filter(key -> !key.isEmpty())
                .findFirst()
                .ifPresentOrElse(go, close);
    }

    private void showGaps() {
        List<Node> said = new ArrayList<>(doubtful());
        if (!model.open().isEmpty()) {
            said.addAll(openBlanks());
        }
        boolean gaps = !model.open().isEmpty();
        said.add(buttons(
                button(gaps ? "generate.gaps.back" : "generate.doubts.back", () -> go.accept(firstToLookAt()), true),
                button(gaps ? "generate.gaps.write" : "generate.doubts.write", this::chooseTarget, false)));
        content(said.toArray(Node[]::new));
    }

    private String firstToLookAt() {
        return model.doubts().stream()
                .map(ProblemRow::key)
                .filter(key -> !key.isEmpty())
                .findFirst()
                .or(() -> model.open().stream().map(Field::key).findFirst())
                .orElse("");
    }

    private List<Node> doubtful() {
        List<ProblemRow> doubts = model.doubts();
        if (doubts.isEmpty()) {
            return List.of();
        }
        VBox list = list();
        list.setId("generate-doubts");
        int most = model.open().isEmpty() ? MOST_LISTED : MOST_LISTED / 2;
        doubts.stream().limit(most).forEach(row -> list.getChildren().add(line(row.key(), said(row))));
        addMore(list, doubts.size() - most);
        return List.of(
                title("generate.doubts.title", Integer.toString(doubts.size())),
                Parts.label(messages.text("generate.doubts.text"), "quiet"),
                list);
    }

    private List<Node> openBlanks() {
        List<Field> open = model.open();
        int most = model.doubts().isEmpty() ? MOST_LISTED : MOST_LISTED / 2;
        VBox list = list();
        open.stream()
                .limit(most)
                .forEach(field -> list.getChildren()
                        .add(line(
                                field.key(),
                                field.section().isEmpty() ? field.label() : field.label() + " — " + field.section())));
        addMore(list, open.size() - most);
        return List.of(
                title("generate.gaps.title", Integer.toString(open.size())),
                Parts.label(messages.text("generate.gaps.text"), "quiet"),
                list);
    }

    private void showDone() {
        Label name = new Label(model.written().toString());
        name.setWrapText(true);
        name.getStyleClass().add("quiet");
        HBox head = new HBox(Parts.icon("icon-done"), title("generate.done.title"));
        head.getStyleClass().add("done-head");
        content(head, name);
        if (!model.doubts().isEmpty()) {
            getChildren().add(left("generate.done.doubts", model.doubts().size()));
        }
        if (!model.open().isEmpty()) {
            getChildren().add(left("generate.done.gaps", model.open().size()));
        }
        model.auditProperty()
                .get()
                .ifPresent(path -> getChildren()
                        .add(Parts.label(messages.text("generate.done.audited", path.toString()), "quiet")));
        getChildren()
                .add(buttons(
                        button("generate.done.open", () -> tell(desk.open(model.written())), true),
                        button("generate.done.folder", () -> tell(desk.showFolder(model.written())), false),
                        button("generate.done.audit", this::audit, false),
                        button("generate.done.close", close, false)));
    }

    /** What the document still has in it. */
    private Label left(String key, int count) {
        Label left = Parts.label(messages.text(key, Integer.toString(count)), "problem");
        left.setId(key.replace('.', '-'));
        return left;
    }

    /** A machine that has no program for documents is not silent about it. */
    private void tell(boolean opened) {
        if (!opened && lookup("#generate-unopened") == null) {
            Label unopened = Parts.label(messages.text("generate.done.unopened"), "problem");
            unopened.setId("generate-unopened");
            getChildren().add(getChildren().size() - 1, unopened);
        }
    }

    private void audit() {
        desk.pickTarget(messages.now("generate.audit.name"))
                .ifPresent(target -> model.writeAudit(target, messages.locale()));
    }

    private void showFailed() {
        Label said =
                new Label(model.problemProperty().get().map(messages::sentence).orElse(""));
        said.setWrapText(true);
        said.getStyleClass().add("problem");
        content(
                title("generate.failed.title"),
                said,
                buttons(
                        button("generate.failed.again", this::chooseTarget, true),
                        button("generate.failed.close", close, false)));
    }

    private void content(Node... nodes) {
        getChildren().setAll(nodes);
    }

    private Label title(String key, String... arguments) {
        return Parts.label(messages.text(key, arguments), "page-title");
    }

    private static VBox list() {
        VBox list = new VBox();
        list.getStyleClass().add("dialog-list");
        return list;
    }

    /** Its line leads to the field, so the place need not be told. */
    private String said(ProblemRow row) {
        return row.key().isEmpty() ? messages.sentence(row.problem()) : Words.beside(row.problem(), messages);
    }

    private void addMore(VBox list, int more) {
        if (more > 0) {
            list.getChildren().add(Parts.label(messages.text("generate.list.more", Integer.toString(more)), "quiet"));
        }
    }

    private Button line(String key, String text) {
        Button button = new ProblemLine(text, () -> go.accept(key));
        button.setDisable(key.isEmpty());
        return button;
    }

    private Button button(String key, Runnable action, boolean first) {
        Button button = Parts.button(messages.text(key), key.replace('.', '-'), action);
        if (first) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private static HBox buttons(Button... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("dialog-buttons");
        for (Button button : buttons) {
            HBox.setHgrow(button, Priority.NEVER);
        }
        return row;
    }
}
