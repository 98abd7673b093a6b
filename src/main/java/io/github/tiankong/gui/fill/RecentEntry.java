package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.memory.RecentFile;
import java.nio.file.Path;

/**
 * A line of the recent list.
 *
 * @param missing whether the file is no longer where it was
 */
record RecentEntry(RecentFile file, boolean missing) {
    String fileName() {
        return file.path().getFileName().toString();
    }

    String folder() {
        Path parent = file.path().getParent();
        return parent == null ? "" : parent.toString();
    }
}
