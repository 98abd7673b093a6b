package io.github.tiankong.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.template.Template;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For any word of the table, mask and sign: no double negative, and word and figure together give the value back. */
class DirectionLawsTest {
    private static final List<String> BEFORE = List.of("同比", "环比", "比上年", "", "累计");
    private static final List<String> JOINTS = List.of("", "了", "为", "约", "了近", "达到");
    private static final List<String> MASKS = List.of("x.x", "x.xx", "xx", "X", "××.×", "＊.＊");
    private static final List<String> UNITS = List.of("%", "个百分点", "万元", "家");
    private static final List<String> ENDS = List.of("。", "，利润好转。", "左右。");

    private final List<String[]> words =
            WordTable.lines(io.github.tiankong.compute.DirectionFinder.class, "direction-words.tsv").stream()
                    .map(line -> line.split("\t", -1))
                    .filter(row -> List.of("verb", "noun", "points").contains(row[0]))
                    .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wordAndFigureTellTheValue(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String[] row = words.get(random.nextInt(words.size()));
            boolean rising = random.nextBoolean();
            String word = row[rising ? 1 : 2];
            boolean either = random.nextInt(4) == 0;
            String both = row[1] + List.of("（", "/", "或").get(0) + row[2] + "）";
            String minus = !either && random.nextInt(5) == 0 ? "-" : "";
            String sentence = "税收" + pick(BEFORE, random) + (either ? both : word) + pick(JOINTS, random) + minus
                    + pick(MASKS, random) + (row[0].equals("points") ? "个百分点" : pick(UNITS, random))
                    + pick(ENDS, random);
            Template template = FilledText.template(sentence);
            if (template.fields().size() != 1
                    || !template.fields().get(0).kind().type().isNumeric()) {
                continue;
            }
            boolean computed = random.nextBoolean();
            BigDecimal value = BigDecimal.valueOf(random.nextInt(401) - 200, 1);
            String filled =
                    FilledText.of(template, (computed ? "=" : "") + value).text();
            boolean fallsByWord = !either && !computed && (!rising || !minus.isEmpty());
            check(sentence, filled, printed(template, fallsByWord ? value.abs().negate() : value));
        }
    }

    private static void check(String sentence, String filled, BigDecimal value) {
        String told = sentence + " " + value.toPlainString() + " -> " + filled;
        assertThat(filled).as(told).doesNotContain("--").doesNotContain("-");
        if (value.signum() == 0) {
            assertThat(filled.contains("持平") || filled.contains(value.toPlainString()))
                    .as(told)
                    .isTrue();
        } else {
            assertThat(filled).as(told).contains(value.abs().toPlainString());
            assertThat(falls(filled)).as(told).isEqualTo(value.signum() < 0);
        }
    }

    private static BigDecimal printed(Template template, BigDecimal value) {
        int decimals = template.fields().get(0).kind().decimals().orElse(value.scale());
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether the one word left before the figure tells a fall; the longest word counts (负增长 is no 增长). */
    private static boolean falls(String text) {
        List<String> falling = new ArrayList<>(List.of("负增长"));
        WordTable.lines(io.github.tiankong.compute.DirectionFinder.class, "direction-words.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(row -> List.of("verb", "noun", "points").contains(row[0]))
                .forEach(row -> falling.add(row[2]));
        return falling.stream().anyMatch(text::contains);
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
