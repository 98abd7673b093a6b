package io.github.tiankong.gui.batch;

import java.nio.file.Path;

/** Where the documents of a run go. */
record BatchTarget(OutputKind kind, Path path) {}
