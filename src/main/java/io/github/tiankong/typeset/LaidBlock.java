package io.github.tiankong.typeset;

/** A paragraph or a table. */
public sealed interface LaidBlock permits LaidParagraph, LaidTable {}
