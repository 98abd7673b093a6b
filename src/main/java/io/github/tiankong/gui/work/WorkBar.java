package io.github.tiankong.gui.work;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above: what is worked on, and what can be done with it. */
final class WorkBar extends HBox {
    private final Messages messages;

    /** What its buttons do. */
    record Actions(Runnable back, Runnable importData, Runnable check, Runnable find, Zoom zoom) {}

    WorkBar(WorkViewModel work, Messages messages, Actions actions) {
        this.messages = messages;
        getStyleClass().add("work-bar");
        Button back = Parts.iconButton("icon-back", messages.text("work.bar.back"));
        back.setId("back");
        back.setOnAction(event -> actions.back().run());
        Label name = new Label(work.work().fileName());
        name.getStyleClass().addAll("work-name", "elidable");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(work.work().source().toString()));
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = Parts.iconButton("icon-undo", messages.text("work.bar.undo"));
        undo.setId("undo");
        undo.disableProperty().bind(work.canUndoProperty().not());
        undo.setOnAction(event -> work.undo());
        Button redo = Parts.iconButton("icon-redo", messages.text("work.bar.redo"));
        redo.setId("redo");
        redo.disableProperty().bind(work.canRedoProperty().not());
        redo.setOnAction(event -> work.redo());
        Button find = Parts.iconButton("icon-find", messages.text("work.bar.find"));
        find.setOnAction(event -> actions.find().run());
        getChildren()
                .addAll(
                        back,
                        name,
                        gap,
                        wide("work.bar.import", "icon-import", "import", actions.importData()),
                        wide("work.bar.check", "icon-check", "check", actions.check()),
                        undo,
                        redo,
                        find,
                        zoom(actions.zoom()));
    }

    private Button wide(String key, String icon, String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(messages.text(key));
        button.setGraphic(Parts.icon(icon));
        button.getStyleClass().add("bar-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox zoom(Zoom zoom) {
        Button smaller = Parts.iconButton("icon-smaller", messages.text("work.bar.smaller"));
        smaller.setOnAction(event -> zoom.step(-1));
        Label percent = Parts.line(Bindings.concat(zoom.percentProperty(), "%"), "small", "quiet", "zoom-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        Button larger = Parts.iconButton("icon-larger", messages.text("work.bar.larger"));
        larger.setOnAction(event -> zoom.step(1));
        HBox box = new HBox(smaller, percent, larger);
        box.getStyleClass().add("zoom-box");
        return box;
    }
}
