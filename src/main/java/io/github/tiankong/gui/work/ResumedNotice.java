package io.github.tiankong.gui.work;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** That the work goes on where it was left, and the way to begin anew. */
final class ResumedNotice extends HBox {
    /** @param done gives the keyboard back when it has been answered */
    ResumedNotice(WorkViewModel work, Messages messages, Runnable done) {
        getStyleClass().add("notice");
        setId("notice");
        Button anew = new Button();
        anew.textProperty().bind(messages.text("work.resumed.anew"));
        anew.getStyleClass().addAll("small", "flat-button");
        anew.setOnAction(event -> {
            work.values().clear();
            answer(done);
        });
        Button close = Parts.iconButton("icon-close", messages.text("work.resumed.close"));
        close.setOnAction(event -> answer(done));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Parts.line(
                                messages.text(work.work().editedSince() ? "work.resumed.edited" : "work.resumed.text")),
                        anew,
                        gap,
                        close);
        Parts.show(this, work.isResumed());
    }

    private void answer(Runnable done) {
        Parts.show(this, false);
        done.run();
    }
}
