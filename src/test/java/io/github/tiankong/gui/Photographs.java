package io.github.tiankong.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** Pictures of windows under test, to be looked at; in {@code target/screens}, with {@code -Dscreens.take=true}. */
final class Photographs {
    private static final Path SCREENS = Path.of("target", "screens");

    private Photographs() {}

    /** On the window's thread. */
    static void take(Scene scene, String name) {
        if (!Boolean.getBoolean("screens.take")) {
            return;
        }
        try {
            Files.createDirectories(SCREENS);
            ImageIO.write(
                    SwingFXUtils.fromFXImage(scene.snapshot(null), null),
                    "png",
                    SCREENS.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
