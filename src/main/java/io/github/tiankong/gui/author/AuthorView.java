package io.github.tiankong.gui.author;

import io.github.tiankong.gui.fill.TemplateShelf;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.task.TaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The place 模板: its start page, or the editor of the template that is worked on. */
public final class AuthorView extends StackPane {
    private final AuthorStartViewModel model;
    private final Messages messages;
    private final AuthorDesk desk;
    private final AuthorStartView start;
    private final Path home;
    private Optional<EditorView> shown = Optional.empty();

    /** What the place is given by the window. */
    public record Means(TaskRunner runner, TaskRunner checks, Clock clock, Path userFolder) {}

    /** @param templateFolders where templates lie; new ones go into the first */
    public AuthorView(Means means, Messages messages, AuthorDesk desk, List<Path> templateFolders) {
        AuthorServices services =
                new AuthorServices(means.runner(), means.checks(), new AuthorMemory(means.userFolder()), means.clock());
        this.model = new AuthorStartViewModel(services, new TemplateShelf(templateFolders));
        this.messages = messages;
        this.desk = desk;
        this.home = templateFolders.get(0);
        this.start = new AuthorStartView(model, messages, desk);
        getStyleClass().add("author");
        model.editorProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            if (scene != null && model.editorProperty().get().isEmpty()) {
                model.load();
            }
        });
    }

    /** Whether leaving now would lose work. */
    public boolean hasUnsavedWork() {
        return shown.isPresent()
                && model.editorProperty()
                        .get()
                        .filter(EditorViewModel::hasUnsavedWork)
                        .isPresent();
    }

    /** Asks what becomes of work that is not saved; then the window closes, unless its author goes back. */
    public void askBefore(Runnable closing) {
        shown.ifPresent(view -> view.askBefore(closing));
    }

    private void show(Optional<EditorViewModel> editor) {
        shown = Optional.empty();
        if (editor.isEmpty()) {
            getChildren().setAll(start);
            return;
        }
        EditorView view = new EditorView(editor.get(), messages, desk, home, model::leave);
        shown = Optional.of(view);
        getChildren().setAll(view);
        editor.get().begin();
        view.begin();
    }
}
