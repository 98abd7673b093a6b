package io.github.tiankong.gui.work;

/** What stands in the form under one {@link FormKey}. */
sealed interface FormItem permits FieldViewModel, ListViewModel {
    String key();
}
