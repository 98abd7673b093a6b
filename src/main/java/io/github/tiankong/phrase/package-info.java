/**
 * The words around a figure: where a noun phrase begins and ends, and the word classes the names of slots are made from.
 *
 * <p>{@link io.github.tiankong.phrase.Phrase} cuts and trims phrases; {@link io.github.tiankong.phrase.Lexicon} holds the
 * classes, each a table beside it ({@link io.github.tiankong.phrase.Glossary}: a word, a tab, what it stands for).
 *
 * <p>It knows no slots: text in, text out.
 */
package io.github.tiankong.phrase;
