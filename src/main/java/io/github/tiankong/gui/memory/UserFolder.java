package io.github.tiankong.gui.memory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where each platform wants a program to keep what it remembers about its user.
 *
 * <p>Sources: XDG Base Directory Specification 0.8 (Linux), Known Folder RoamingAppData (Windows), File System
 * Programming Guide (macOS).
 */
public final class UserFolder {
    private static final String WINDOWS_NAME = "Tiankong";
    private static final String LINUX_NAME = "tiankong";

    private UserFolder() {}

    public static Path ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(String systemName, Map<String, String> environment, Path home) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return absolute(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve(WINDOWS_NAME);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(WINDOWS_NAME);
        }
        return absolute(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve(LINUX_NAME);
    }

    /** The specification asks to ignore a relative path. */
    private static Path absolute(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            return otherwise;
        }
        Path path = Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }
}
