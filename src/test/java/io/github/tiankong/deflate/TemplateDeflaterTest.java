package io.github.tiankong.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the template and the values, every inflater gets the very text back. */
class TemplateDeflaterTest {
    private static final String[] WORDS = {
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>", "</w:t></w:r></w:p>", "同比增长", "亿元，", "园区", "完成工业产值", "a", "。"
    };

    @ParameterizedTest
    @CsvSource(textBlock = """
            # size, holes, longest value, seed
            0,        0,     0,  1
            0,        3,     5,  2
            300,      1,    10,  3
            2000,    20,    10,  4
            2000,   100,     3,  5
            40000,  190,    12,  6
            70000,  190,    40,  7
            150000, 1900,   12,  8
            150000, 1900,   30,  9
            5000,   300,     0, 10
            100000,   5, 70000, 11
            """)
    void anyValuesInAnyCutsComeBack(int size, int holes, int longest, long seed) {
        Random random = new Random(seed);
        for (int cut = 0; cut < 3; cut++) {
            Cuts cuts = Cuts.of(text(size, random), holes, random);
            Stitcher stitcher =
                    TemplateDeflater.compile(cuts.pieces, cuts.holes).stitcher();
            for (int document = 0; document < 5; document++) {
                List<byte[]> values = cuts.values(longest);
                Inflated inflated = Inflated.of(cuts.deflate(stitcher, values));
                assertThat(inflated).isEqualTo(Inflated.of(cuts.document(values)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 300", "3, 65536", "4, 300000"})
    void bytesWithoutAnyRepetitionComeBack(long seed, int size) {
        Random random = new Random(seed);
        byte[] noise = new byte[size];
        random.nextBytes(noise);
        Cuts cuts = Cuts.of(noise, 50, random);
        List<byte[]> values = cuts.values(30);
        Deflated deflated =
                cuts.deflate(TemplateDeflater.compile(cuts.pieces, cuts.holes).stitcher(), values);
        assertThat(Inflated.of(deflated)).isEqualTo(Inflated.of(cuts.document(values)));
    }

    @Test
    void aDistanceThatValuesPushBeyondTheWindowIsWrittenOut() {
        Random random = new Random(12);
        byte[] once = new byte[3000];
        random.nextBytes(once);
        byte[] between = new byte[27000];
        random.nextBytes(between);
        List<byte[]> pieces = List.of(once, between, once);
        List<Hole> holes = List.of(Hole.of(new byte[100]), Hole.of(new byte[4000]));
        Stitcher stitcher = TemplateDeflater.compile(pieces, holes).stitcher();
        for (int length : List.of(0, 1000, 2600, 2768, 2769, 2770, 4000, 5700)) {
            byte[] value = new byte[length];
            random.nextBytes(value);
            Cuts cuts = Cuts.of(new byte[0], 0, random);
            cuts.pieces.clear();
            cuts.pieces.addAll(pieces);
            List<byte[]> values = List.of(value, value);
            assertThat(Inflated.of(cuts.deflate(stitcher, values))).isEqualTo(Inflated.of(cuts.document(values)));
        }
    }

    @Test
    void theDocumentsOfSeveralThreadsAreThoseOfOne() throws Exception {
        Random random = new Random(13);
        Cuts cuts = Cuts.of(text(30000, random), 100, random);
        TemplateDeflater template = TemplateDeflater.compile(cuts.pieces, cuts.holes);
        List<List<byte[]>> documents =
                IntStream.range(0, 200).mapToObj(i -> cuts.values(12)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> all = new ArrayList<>();
            for (List<byte[]> values : documents) {
                all.add(threads.submit(() -> bytes(cuts.deflate(template.stitcher(), values))));
            }
            Stitcher one = template.stitcher();
            for (int i = 0; i < documents.size(); i++) {
                assertThat(all.get(i).get()).isEqualTo(bytes(cuts.deflate(one, documents.get(i))));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void piecesLeftOutRepeatedOrExchangedAreCompressedTheOrdinaryWay() {
        byte[] piece = "<w:p>完成工业产值</w:p>".repeat(20).getBytes(StandardCharsets.UTF_8);
        List<byte[]> pieces = List.of(piece, "二".getBytes(StandardCharsets.UTF_8), piece);
        Stitcher stitcher = TemplateDeflater.compile(pieces, Collections.nCopies(2, Hole.of(new byte[3])))
                .stitcher();
        for (int[] order : new int[][] {{0, 2}, {0, 1, 1, 2}, {2, 1, 0}, {0, 1}, {}, {1}, {0, 1, 2, 0}, {0, 1, 2}}) {
            stitcher.begin();
            StringBuilder expected = new StringBuilder();
            for (int number : order) {
                stitcher.value("值", 0, 1);
                stitcher.piece(number);
                expected.append("值").append(new String(pieces.get(number), StandardCharsets.UTF_8));
            }
            stitcher.value("x末", 1, 1);
            expected.append("末");
            Inflated inflated = Inflated.of(stitcher.finish());
            assertThat(inflated)
                    .as(Arrays.toString(order))
                    .isEqualTo(Inflated.of(expected.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void textIsEncodedAsUtf8() {
        String wild = "a\u0000é汉\uD842\uDFB7\uD800 末\uDC00";
        Stitcher stitcher = TemplateDeflater.compile(
                        List.of(text(400, new Random(15)), new byte[0]), List.of(Hole.of(new byte[8])))
                .stitcher();
        stitcher.begin();
        stitcher.piece(0);
        stitcher.value(wild, 0, wild.length());
        stitcher.piece(1);
        byte[] text = text(400, new Random(15));
        byte[] value = wild.getBytes(StandardCharsets.UTF_8);
        byte[] expected = Arrays.copyOf(text, text.length + value.length);
        System.arraycopy(value, 0, expected, text.length, value.length);
        assertThat(Inflated.of(stitcher.finish())).isEqualTo(Inflated.of(expected));
    }

    private static byte[] bytes(Deflated deflated) {
        return Arrays.copyOf(deflated.buffer(), deflated.length());
    }

    private static byte[] text(int size, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            if (random.nextInt(3) == 0) {
                text.append(random.nextInt(10000) / 10.0);
            }
        }
        return Arrays.copyOf(text.toString().getBytes(StandardCharsets.UTF_8), size);
    }
}
