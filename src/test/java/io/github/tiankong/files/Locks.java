package io.github.tiankong.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file is locked, as Linux tells without opening it. */
public final class Locks {
    private static final Path TABLE = Path.of("/proc/locks");

    private Locks() {}

    public static boolean isLocked(Path file) throws IOException {
        if (!Files.isReadable(TABLE)) {
            return false;
        }
        String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        return Files.readString(TABLE)
                .lines()
                .anyMatch(line -> line.contains(inode)
                        && line.contains(" " + ProcessHandle.current().pid() + " "));
    }
}
