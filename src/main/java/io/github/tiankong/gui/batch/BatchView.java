package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Keys;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The place 批量: the choices, the run, or what became of it. */
public final class BatchView extends StackPane {
    private final BatchViewModel model;
    private final Messages messages;
    private final SetupView setup;
    private final RunView running;
    private final ResultView result;
    private final EventHandler<KeyEvent> start = this::press;
    private boolean loaded;

    public BatchView(BatchViewModel model, Messages messages, BatchDesk desk) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("batch");
        setup = new SetupView(model, messages, desk);
        running = new RunView(model.run(), messages);
        result = new ResultView(model, messages, desk);
        messages.languageProperty()
                .subscribe(language -> model.outlook().setSuffix(messages.now("batch.output.suffix")));
        model.run().stageProperty().subscribe(this::show);
        sceneProperty().subscribe(this::moved);
    }

    /** The key works wherever the focus is, as long as the place is open. */
    private void moved(Scene before, Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, start);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, start);
            if (!loaded) {
                loaded = true;
                model.load();
            }
        }
    }

    private void show(RunViewModel.Stage stage) {
        switch (stage) {
            case IDLE -> getChildren().setAll(setup);
            case RUNNING, STOPPING -> {
                getChildren().setAll(running);
                running.begin();
            }
            case DONE, REFUSED -> {
                getChildren().setAll(result);
                result.begin();
            }
        }
    }

    private void press(KeyEvent event) {
        boolean choosing = model.run().stageProperty().get() == RunViewModel.Stage.IDLE;
        // disabled while the help lies over the window
        if (Keys.GENERATE.match(event) && choosing && !isDisabled()) {
            model.start(messages.now("batch.failed.file"));
            event.consume();
        }
    }
}
