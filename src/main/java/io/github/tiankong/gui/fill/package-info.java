/**
 * The place 填写 (fill): one document at a time. So far its start page.
 *
 * <p>{@link io.github.tiankong.gui.fill.StartViewModel} holds the state and knows no scene;
 * {@link io.github.tiankong.gui.fill.StartView} shows it. What a draft is made of comes in through
 * {@link io.github.tiankong.gui.fill.DraftOpener}.
 */
package io.github.tiankong.gui.fill;
