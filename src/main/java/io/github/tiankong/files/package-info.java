/**
 * What every reader and writer of files needs: a file is written whole or not at all.
 *
 * <p>JDK only. Any package may use it; it uses {@code problem}.
 */
package io.github.tiankong.files;
