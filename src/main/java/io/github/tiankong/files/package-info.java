/**
 * What every reader and writer of files needs: whole files in and out, and their characters.
 *
 * <p>{@link io.github.tiankong.files.InputFile} reads a file the user named, {@link io.github.tiankong.files.TextDecoding}
 * finds out how a text is encoded, {@link io.github.tiankong.files.WholeFile} writes a file whole or not at all, {@link
 * io.github.tiankong.files.FormulaGuard} keeps a spreadsheet program from executing what we write, {@link io.github.tiankong.files.SteadyZip} takes the clock out of a package. JDK and {@code problem}
 * only.
 *
 * <pre>{@code
 * String text = TextDecoding.decode(InputFile.read(file), InputFile.name(file));
 * WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
 * }</pre>
 */
package io.github.tiankong.files;
