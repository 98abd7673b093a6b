package io.github.tiankong.gui.memory;

/** Where the window stood, in pixels of the screen; while maximized, where it stands otherwise. */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {}
