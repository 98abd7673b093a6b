package io.github.tiankong.deflate;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A text cut at random into pieces and holes, and documents made of it. */
final class Cuts {
    final List<byte[]> pieces = new ArrayList<>();
    final List<Hole> holes = new ArrayList<>();

    private final Random random;

    private Cuts(Random random) {
        this.random = random;
    }

    /** @param holeCount how many holes; of them about a third usually hold the same */
    static Cuts of(byte[] text, int holeCount, Random random) {
        Cuts cuts = new Cuts(random);
        int[] at = random.ints(2L * holeCount, 0, text.length + 1).sorted().toArray();
        int from = 0;
        for (int hole = 0; hole < holeCount; hole++) {
            int end = Math.min(at[2 * hole + 1], at[2 * hole] + 20);
            cuts.pieces.add(slice(text, from, at[2 * hole]));
            cuts.holes.add(new Hole(slice(text, at[2 * hole], end), random.nextInt(3) == 0));
            from = end;
        }
        cuts.pieces.add(slice(text, from, text.length));
        return cuts;
    }

    private static byte[] slice(byte[] text, int from, int to) {
        return Arrays.copyOfRange(text, from, to);
    }

    /** Values of all lengths from none, mostly near the sample's; holes that usually hold the same mostly do. */
    List<byte[]> values(int longest) {
        List<byte[]> values = new ArrayList<>();
        for (Hole hole : holes) {
            if (hole.usual() && random.nextInt(4) > 0) {
                values.add(hole.sample());
            } else {
                byte[] value = new byte[random.nextInt(longest + 1)];
                random.nextBytes(value);
                values.add(value);
            }
        }
        return values;
    }

    byte[] document(List<byte[]> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int hole = 0; hole < values.size(); hole++) {
            out.writeBytes(pieces.get(hole));
            out.writeBytes(values.get(hole));
        }
        out.writeBytes(pieces.get(values.size()));
        return out.toByteArray();
    }

    Deflated deflate(Stitcher stitcher, List<byte[]> values) {
        stitcher.begin();
        for (int hole = 0; hole < values.size(); hole++) {
            stitcher.piece(hole);
            stitcher.value(values.get(hole), 0, values.get(hole).length);
        }
        stitcher.piece(values.size());
        return stitcher.finish();
    }
}
