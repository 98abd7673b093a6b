/**
 * The door: a draft in, its slots out.
 *
 * <p>{@link io.github.tiankong.finding.SlotFinder} has the figures typed, named and linked, in this order:
 *
 * <pre>{@code
 * Draft draft = DraftReader.read(Path.of("draft.docx"));
 * for (Slot slot : SlotFinder.findMasks(draft).slots()) {
 *     print(slot.figure().text(), slot.type(), slot.indicator().label());  // xxx AMOUNT 工业产值
 * }
 * }</pre>
 *
 * <p>Lines that only a download site left are told by {@link io.github.tiankong.finding.SiteLines}; nothing is removed here.
 */
package io.github.tiankong.finding;
