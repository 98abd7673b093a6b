/**
 * The place 填写 (fill): its start page, from which drafts, templates and recent work are opened.
 *
 * <p>{@link io.github.tiankong.gui.fill.StartViewModel} holds the state and knows no scene;
 * {@link io.github.tiankong.gui.fill.StartView} shows it; {@link io.github.tiankong.gui.fill.FillView} is the whole place,
 * which shows the work page of {@code gui.work} once something is open.
 */
package io.github.tiankong.gui.fill;
