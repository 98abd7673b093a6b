package io.github.tiankong.deflate;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a template with the samples in its holes, and where the holes are.
 *
 * <p>Places in it are the coordinates all else counts in; a document's own places are shifted by what its values are longer
 * or shorter than the samples.
 */
final class Layout {
    private final byte[] text;
    private final int[] holeStart;
    private final int[] holeEnd;
    private final boolean[] usual;

    private Layout(byte[] text, int[] holeStart, int[] holeEnd, boolean[] usual) {
        this.text = text;
        this.holeStart = holeStart;
        this.holeEnd = holeEnd;
        this.usual = usual;
    }

    static Layout of(List<byte[]> pieces, List<Hole> holes) {
        if (pieces.size() != holes.size() + 1) {
            throw new IllegalArgumentException("one hole between each two pieces");
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int[] holeStart = new int[holes.size()];
        int[] holeEnd = new int[holes.size()];
        boolean[] usual = new boolean[holes.size()];
        for (int hole = 0; hole < holes.size(); hole++) {
            text.writeBytes(pieces.get(hole));
            holeStart[hole] = text.size();
            text.writeBytes(holes.get(hole).sample());
            holeEnd[hole] = text.size();
            usual[hole] = holes.get(hole).usual();
        }
        text.writeBytes(pieces.get(holes.size()));
        return new Layout(text.toByteArray(), holeStart, holeEnd, usual);
    }

    byte[] text() {
        return text;
    }

    int size() {
        return text.length;
    }

    int holes() {
        return holeStart.length;
    }

    int holeStart(int hole) {
        return holeStart[hole];
    }

    int holeEnd(int hole) {
        return holeEnd[hole];
    }

    int sampleLength(int hole) {
        return holeEnd[hole] - holeStart[hole];
    }

    boolean isUsual(int hole) {
        return usual[hole];
    }

    /** Where a piece begins; piece n stands before hole n. */
    int pieceStart(int piece) {
        return piece == 0 ? 0 : holeEnd[piece - 1];
    }

    int pieceEnd(int piece) {
        return piece == holes() ? text.length : holeStart[piece];
    }

    /** How many bytes stand in the holes. */
    int sampleBytes() {
        int sum = 0;
        for (int hole = 0; hole < holes(); hole++) {
            sum += sampleLength(hole);
        }
        return sum;
    }

    /**
     * For each place, where the run ends within which bytes are the same in nearly every document: at the next hole whose
     * values differ. For a place in such a hole, the place itself.
     */
    int[] runEnds() {
        int[] ends = new int[text.length + 1];
        int from = 0;
        for (int hole = 0; hole < holes(); hole++) {
            if (!usual[hole]) {
                Arrays.fill(ends, from, holeStart[hole], holeStart[hole]);
                for (int place = holeStart[hole]; place < holeEnd[hole]; place++) {
                    ends[place] = place;
                }
                from = holeEnd[hole];
            }
        }
        Arrays.fill(ends, from, text.length + 1, text.length);
        return ends;
    }

    /** How many holes end at or before each place: the number of the shift that holds from there. */
    int holesBefore(int place) {
        int low = 0;
        for (int high = holes(); low < high; ) {
            int middle = low + high >>> 1;
            if (holeEnd[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many holes begin before a place. */
    int holesBegunBefore(int place) {
        int low = 0;
        for (int high = holes(); low < high; ) {
            int middle = low + high >>> 1;
            if (holeStart[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
