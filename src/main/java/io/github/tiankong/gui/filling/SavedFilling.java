package io.github.tiankong.gui.filling;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A filling as it is kept.
 *
 * @param source the draft or template it belongs to, absolute
 * @param asReport whether the source is a finished report whose figures are the blanks
 * @param savedAt when
 * @param filledCount how many fields had a value then
 * @param fieldCount how many there were
 * @param key the field that was worked on; empty for none
 */
public record SavedFilling(
        Path source, boolean asReport, Instant savedAt, int filledCount, int fieldCount, String key, Entries entries) {}
