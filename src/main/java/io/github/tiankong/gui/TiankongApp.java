package io.github.tiankong.gui;

import io.github.tiankong.gui.author.AuthorView;
import io.github.tiankong.gui.batch.BatchShelf;
import io.github.tiankong.gui.batch.BatchView;
import io.github.tiankong.gui.batch.BatchViewModel;
import io.github.tiankong.gui.batch.LastBatchFile;
import io.github.tiankong.gui.fill.FilePicker;
import io.github.tiankong.gui.fill.FillView;
import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.fill.StartViewModel;
import io.github.tiankong.gui.fill.WorkOpener;
import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Look;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.memory.Settings;
import io.github.tiankong.gui.memory.SettingsFile;
import io.github.tiankong.gui.memory.WindowPlace;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.gui.work.WorkDesk;
import io.github.tiankong.gui.work.WorkServices;
import io.github.tiankong.problem.OutputException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window together; every part is made here and given what it needs. */
final class TiankongApp {
    private static final System.Logger LOG = System.getLogger(TiankongApp.class.getName());
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 780;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 700;

    private final MainViewModel mainModel;
    private final StartViewModel startModel;
    private final BatchViewModel batchModel;
    private final Messages messages;
    private final FilePicker picker;
    private final WorkDesk desk;
    private final AuthorView.Means author;
    private final List<Path> templateFolders;

    /**
     * @param messages in the language of the window
     * @param userFolder where the window remembers things
     */
    TiankongApp(
            Messages messages,
            Path userFolder,
            Installation installation,
            TaskRunner runner,
            TaskRunner checks,
            Clock clock,
            FilePicker picker,
            WorkDesk desk) {
        SettingsFile settingsFile = new SettingsFile(userFolder);
        Settings settings = settingsFile.read();
        this.messages = messages;
        this.mainModel = new MainViewModel(settingsFile, settings, messages, runner);
        WorkServices services = new WorkServices(runner, checks, new Sessions(userFolder), clock);
        this.startModel = new StartViewModel(new WorkOpener(services), new RecentFiles(userFolder), installation);
        this.batchModel = new BatchViewModel(
                new BatchShelf(new RecentFiles(userFolder), installation),
                new LastBatchFile(userFolder),
                TaskRunner.ofWindow(),
                TaskRunner.ofWindow());
        this.desk = desk;
        this.author = new AuthorView.Means(runner, checks, clock, userFolder);
        this.templateFolders = installation.templateFolders();
        this.picker = picker;
    }

    /** In the language the user chose last, else in that of the locale. */
    static Messages messages(Path userFolder, Locale locale) {
        return new Messages(new SettingsFile(userFolder).read().language().orElse(Language.of(locale)));
    }

    /** Shows the window and opens the file it was started with, if any. */
    void show(Stage stage, List<Path> files) {
        FillView fill = new FillView(startModel, messages, picker, desk);
        Map<Place, Node> places = new EnumMap<>(Place.class);
        places.put(Place.FILL, fill);
        FolderDialogs dialogs = new FolderDialogs(stage, picker, desk);
        places.put(Place.BATCH, new BatchView(batchModel, messages, dialogs));
        AuthorView templates = new AuthorView(author, messages, dialogs, templateFolders);
        places.put(Place.TEMPLATES, templates);
        MainView view = new MainView(mainModel, messages, places, fill::choose);
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        view.putKeysOn(scene);
        Look.dress(scene, mainModel.themeProperty());
        stage.getIcons().setAll(Look.icon());
        stage.setScene(scene);
        stage.titleProperty().bind(messages.text("window.title.text"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        mainModel.settings().place().ifPresent(place -> putBack(stage, place));
        stage.setOnCloseRequest(event -> {
            event.consume();
            // an input gives on what was typed when the keyboard leaves it
            view.requestFocus();
            askAndClose(stage, templates);
        });
        stage.setOnHidden(event -> {
            fill.close();
            close(stage);
        });
        stage.show();
        startModel.load();
        startModel.openOneOf(files);
    }

    /** Only onto a screen that is still there. */
    private static void putBack(Stage stage, WindowPlace place) {
        if (Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty()) {
            return;
        }
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(Math.max(LEAST_WIDTH, place.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, place.height()));
        stage.setMaximized(place.maximized());
    }

    /** A template that is not saved and a run that lasts are asked about, in this order; else the window closes. */
    private void askAndClose(Stage stage, AuthorView templates) {
        Runnable unlessRunning = () -> {
            if (batchModel.isRunning()) {
                mainModel.placeProperty().set(Place.BATCH);
            }
            batchModel.askBefore(stage::close);
        };
        if (templates.hasUnsavedWork()) {
            mainModel.placeProperty().set(Place.TEMPLATES);
            templates.askBefore(unlessRunning);
        } else {
            unlessRunning.run();
        }
    }

    private void close(Stage stage) {
        try {
            mainModel.close(new WindowPlace(
                    (int) stage.getX(),
                    (int) stage.getY(),
                    (int) stage.getWidth(),
                    (int) stage.getHeight(),
                    stage.isMaximized()));
        } catch (OutputException e) {
            LOG.log(System.Logger.Level.WARNING, "the place of the window was not noted down", e);
        }
    }
}
