/**
 * Taking values from tables: how each file was understood, what each name in it stands for, and what a person says of that
 * before anything is filled.
 *
 * <p>{@link io.github.tiankong.gui.intake.IntakeViewModel} reads and maps beside the window,
 * {@link io.github.tiankong.gui.intake.IntakeView} shows it; whoever opens it is handed the values that were confirmed.
 */
package io.github.tiankong.gui.intake;
