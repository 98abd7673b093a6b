package io.github.tiankong.gui.fill;

/**
 * What a look into a draft or template has found.
 *
 * @param fileName without its folder
 * @param slotCount how many places are to be filled
 * @param headingCount how many headings they stand under
 */
public record OpenedDraft(String fileName, int slotCount, int headingCount) {}
