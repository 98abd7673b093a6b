package io.github.tiankong.gui.memory;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A draft or template the user opened.
 *
 * @param path absolute
 * @param openedAt the last time it was opened
 */
public record RecentFile(Path path, Instant openedAt) {}
