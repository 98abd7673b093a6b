package io.github.tiankong.gui.batch;

import java.nio.file.Path;

/**
 * A template that lies ready.
 *
 * @param path a template folder or a draft
 * @param shipped whether it came with the program; otherwise it was opened lately
 */
record TemplateChoice(Path path, boolean shipped) {}
