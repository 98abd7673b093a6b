/**
 * Bytes to characters and back, for drafts and tables alike.
 *
 * <p>{@link io.github.tiankong.text.TextDecoding} finds out how a text file is encoded, {@link
 * io.github.tiankong.text.FormulaGuard} keeps a spreadsheet from executing what we write, {@link
 * io.github.tiankong.text.WholeFile} writes a file whole or not at all. The package knows the JDK and {@code problem}.
 *
 * <pre>{@code
 * String text = TextDecoding.decode(Files.readAllBytes(file), file.getFileName().toString());
 * }</pre>
 */
package io.github.tiankong.text;
