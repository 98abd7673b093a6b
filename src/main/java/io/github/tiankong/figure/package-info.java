/**
 * The grammar of figures: text in, ranges out.
 *
 * <p>A mask ({@code xxx.x亿元}) and a number ({@code 718.0亿元}) are the same thing, a {@link
 * io.github.tiankong.figure.Figure}: known digits or marks standing for them, with the unit that follows. This package
 * finds both in a paragraph and knows nothing of documents, indicators or files.
 */
package io.github.tiankong.figure;
