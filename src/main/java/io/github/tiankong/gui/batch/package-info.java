/**
 * The place 批量 (batch): one template, one table, a document for each row.
 *
 * <p>{@link io.github.tiankong.gui.batch.BatchViewModel} holds what is chosen and what it would lead to ({@code Preview});
 * {@code RunViewModel} one run and what became of it. Both drive the service {@code batch} as the command line does, so that
 * the documents are the same bytes. {@link io.github.tiankong.gui.batch.BatchView} is the whole place.
 *
 * <pre>{@code
 * BatchViewModel model = new BatchViewModel(new BatchShelf(recent, installation), new LastBatchFile(folder), previews, runs);
 * pane.getChildren().setAll(new BatchView(model, messages, pickers));
 * }</pre>
 */
package io.github.tiankong.gui.batch;
