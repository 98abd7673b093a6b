package io.github.tiankong.docx;

/** A paragraph or a table. */
public sealed interface LaidBlock permits LaidParagraph, LaidTable {}
