package io.github.tiankong.template;

/**
 * Where a field stands in the document.
 *
 * @param paragraphIndex the paragraph in {@code DocxText.paragraphs()}, from 0
 * @param start where the mask or mark begins in the paragraph's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param key the field
 * @param mask what is shown there while the field is open
 */
public record Place(int paragraphIndex, int start, int end, String key, String mask) {

    /** By its beginning alone: the one Java would generate takes ten milliseconds to begin. */
    @Override
    public int hashCode() {
        return 31 * paragraphIndex + start;
    }
}
