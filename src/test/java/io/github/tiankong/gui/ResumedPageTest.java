package io.github.tiankong.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.work.Drafts;
import io.github.tiankong.template.TemplateMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Work that goes on: form and document stand at the field it was left at. */
@ExtendWith({RequiresFx.class, ApplicationExtension.class})
class ResumedPageTest {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    @TempDir
    static Path folder;

    private Stage stage;
    private String leftAt;

    @Start
    void start(Stage given) throws Exception {
        Path draft = Drafts.write(folder, 10);
        leftAt = TemplateMaker.make(DraftReader.read(draft)).fields().get(125).key();
        Path user = Files.createTempDirectory(folder, "user");
        Sessions sessions = new Sessions(user);
        sessions.save(new SavedFilling(draft, false, Instant.now(), 0, 190, leftAt, Entries.NONE));
        sessions.close(draft);
        stage = given;
        ShownApp.show(stage, folder, user, Optional::empty, new FakeDesk(folder), draft);
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void showsTheChipOfTheFieldThatIsWorkedOn(FxRobot robot) {
        robot.interact(() -> CutTexts.in(stage.getScene().getRoot()));
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("input-" + leftAt);
        Node chip = robot.lookup(".chip")
                .match(node -> node.getPseudoClassStates().contains(CURRENT))
                .query();
        assertThat(inScene(robot.lookup("#document").query()).contains(inScene(chip)))
                .isTrue();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
