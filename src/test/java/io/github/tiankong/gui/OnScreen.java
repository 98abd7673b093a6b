package io.github.tiankong.gui;

import javafx.scene.control.ButtonBase;
import org.testfx.api.FxRobot;

/** What a window test does and reads, by the id of the control. */
final class OnScreen {
    private OnScreen() {}

    /** Presses a button wherever it stands, also where scrolling would be needed. */
    static void fire(FxRobot robot, String query) {
        robot.interact(() -> ((ButtonBase) robot.lookup(query).query()).fire());
    }

    static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }
}
