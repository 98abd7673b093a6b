package io.github.tiankong.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final byte[] TEXT = "全年完成投资12.5亿元，".repeat(2000).getBytes(StandardCharsets.UTF_8);

    private final Proof proof = new Proof();

    @Test
    void holdsOfWhatSaysTheTruth() {
        assertThat(proof.holds(deflated(TEXT))).isTrue();
        assertThat(proof.holds(deflated(new byte[0]))).isTrue();
    }

    @Test
    void failsWhereSizeOrChecksumAreOthers() {
        Deflated data = deflated(TEXT);
        assertThat(proof.holds(new Deflated(data.buffer(), data.length(), data.crc() ^ 1, data.size())))
                .isFalse();
        assertThat(proof.holds(new Deflated(data.buffer(), data.length(), data.crc(), data.size() + 1)))
                .isFalse();
        assertThat(proof.holds(new Deflated(data.buffer(), data.length(), data.crc(), 10)))
                .isFalse();
    }

    @Test
    void failsWhereAnyBitIsTurnedOrBytesAreMissing() {
        Deflated data = deflated(TEXT);
        assertThat(proof.holds(new Deflated(data.buffer(), data.length() - 1, data.crc(), data.size())))
                .isFalse();
        for (int bit = 0; bit < 8 * (data.length() - 1); bit++) {
            byte[] bytes = Arrays.copyOf(data.buffer(), data.length());
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(proof.holds(new Deflated(bytes, bytes.length, data.crc(), data.size())))
                    .as("bit " + bit)
                    .isFalse();
        }
    }

    private static Deflated deflated(byte[] text) {
        return new PlainDeflater().deflate(text, text.length);
    }
}
