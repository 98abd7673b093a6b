/**
 * The place 模板: a draft or a finished report becomes a template, a template is changed.
 *
 * <p>{@link io.github.tiankong.gui.author.AuthorView} shows the start page or the editor. {@code EditorViewModel} holds the
 * template under its author's hands; every step goes through {@link io.github.tiankong.template.TemplateEdit}, so that the
 * text outside the slots cannot change. What a person confirms here is a {@code Suggestion}; nothing of it happens by
 * itself.
 */
package io.github.tiankong.gui.author;
