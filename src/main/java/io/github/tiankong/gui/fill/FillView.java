package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.work.WorkDesk;
import io.github.tiankong.gui.work.WorkView;
import io.github.tiankong.gui.work.WorkViewModel;
import io.github.tiankong.problem.OutputException;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The place 填写: its start page, or the page of what is worked on. */
public final class FillView extends StackPane {
    private static final System.Logger LOG = System.getLogger(FillView.class.getName());

    private final StartViewModel model;
    private final Messages messages;
    private final WorkDesk desk;
    private final StartView start;
    private Optional<WorkViewModel> shown = Optional.empty();

    public FillView(StartViewModel model, Messages messages, FilePicker picker, WorkDesk desk) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        this.start = new StartView(model, messages, picker);
        model.workProperty().subscribe(this::show);
    }

    /** Asks for a draft and opens it. */
    public void choose() {
        start.choose();
    }

    /** The window closes: what is worked on is kept. */
    public void close() {
        shown.ifPresent(FillView::keep);
        shown = Optional.empty();
    }

    private void show(Optional<WorkViewModel> work) {
        close();
        shown = work;
        if (work.isEmpty()) {
            getChildren().setAll(start);
            return;
        }
        WorkView view = new WorkView(work.get(), messages, desk, model::leave);
        getChildren().setAll(view);
        view.begin();
    }

    private static void keep(WorkViewModel work) {
        try {
            work.close();
        } catch (OutputException e) {
            // the bar below has said so all along
            LOG.log(System.Logger.Level.WARNING, "the filling was not kept", e);
        }
    }
}
