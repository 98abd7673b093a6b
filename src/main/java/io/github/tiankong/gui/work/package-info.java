/**
 * The work page of the place 填写 (fill): outline, document and form of one filling, from the first figure to the DOCX.
 *
 * <p>{@link io.github.tiankong.gui.work.WorkViewModel} owns the filling and computes it anew after every change; the other
 * view-models show a side of it each. {@link io.github.tiankong.gui.work.WorkReader} opens what is worked on,
 * {@link io.github.tiankong.gui.work.WorkView} shows it.
 */
package io.github.tiankong.gui.work;
