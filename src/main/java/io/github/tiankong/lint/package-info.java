/**
 * What is wrong with a template: all of it at once, in document order, each with its place and cure.
 *
 * <p>{@link io.github.tiankong.lint.Lint} is the door: a template as it was read goes in, its faults come out. Those of
 * marks, directives and conditions are found where these are read; here is added what only the whole tells: whether
 * the words around a mark fit its field, formulas, fields that look alike, marks nobody sees. {@link
 * io.github.tiankong.lint.CommentedCopy} writes the faults into a copy of the document as comments of Word.
 */
package io.github.tiankong.lint;
