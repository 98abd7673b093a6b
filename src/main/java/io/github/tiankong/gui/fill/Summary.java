package io.github.tiankong.gui.fill;

import java.nio.file.Path;
import java.util.List;

/** What the start page tells about the draft or template just opened. */
public record Summary(Path path, OpenedDraft draft, List<NextStep> steps) {
    public Summary {
        steps = List.copyOf(steps);
    }
}
