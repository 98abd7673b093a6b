package io.github.tiankong.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tiankong.draft.Draft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskReaderRobustnessTest {
    private static final String ALPHABET =
            "xXｘ×*○〇□▲_＿NnTBDTBC某某0129.．,，-—~～:：%％‰（）()【】[]<>{}〔〕“”\"/ 　\t\n第前年月日时万亿千百元吨个家户人名位级届余多近超"
                    + "镇村县市公司同志光线轴增长占同比和、至到abcPMQDNkWh\ud83d\ude00\ud842\udfb7\ud800\udc00一二三张王李+=";

    /** Long enough for a quadratic step to take minutes. */
    private static final int LONG = 300_000;

    @Test
    void givesOrderedRangesForAnyText() {
        Random random = new Random(20260101);
        for (int round = 0; round < 2000; round++) {
            List<String> paragraphs = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                paragraphs.add(randomText(random, random.nextInt(80)));
            }
            requireOrdered(paragraphs);
        }
    }

    @Test
    void givesOrderedRangesForAnyCharacters() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < random.nextInt(60); i++) {
                text.append((char) random.nextInt(0x10000)).append(random.nextBoolean() ? "x" : "");
            }
            requireOrdered(List.of(text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "X",
                "×",
                "*",
                "_",
                "○",
                "某",
                " ",
                "　",
                "(",
                "（",
                "【",
                "（ ",
                "1",
                "x.",
                "x,",
                "x-",
                "xxx-",
                "1x",
                "**",
                "** ",
                "_ ",
                "____________ ",
                "x:",
                "万",
                "亿",
                "X/",
                "<",
                "{a",
                "[待",
                "“x",
                "TBD",
                "N个",
                "x ",
                "xx、",
                "第",
                "xx年",
                "20xx-",
                "xx亿元，",
                "20XX-XX-XX ",
                "张某",
                "单位：",
                "X，",
                "5×",
                "x\tx、"
            })
    void doesNotStallOnLongParagraphs(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(List.of(text)));
    }

    @Test
    void readsAHundredThousandMasksInOneParagraph() {
        String text = "完成产值xxx亿元，".repeat(100_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(List.of(text))))
                .hasSize(100_000);
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static void requireOrdered(List<String> paragraphs) {
        int paragraph = -1;
        int end = 0;
        for (TypedFigure mask : read(paragraphs)) {
            if (mask.paragraphIndex() != paragraph) {
                assertThat(mask.paragraphIndex()).isGreaterThan(paragraph);
                paragraph = mask.paragraphIndex();
                end = 0;
            }
            String text = paragraphs.get(paragraph);
            assertThat(mask.figure().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(mask.figure().end())
                    .as(text)
                    .isGreaterThan(mask.figure().start())
                    .isLessThanOrEqualTo(text.length());
            assertThat(mask.figure().text())
                    .isEqualTo(
                            text.substring(mask.figure().start(), mask.figure().end()));
            end = mask.figure().end();
        }
    }

    private static List<TypedFigure> read(List<String> paragraphs) {
        return MaskReader.read(Draft.ofLines("any.txt", paragraphs));
    }
}
