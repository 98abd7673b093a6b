package io.github.tiankong.extract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers in Han characters: 二〇二五, 三十, 三百零五, and sums in financial capitals, 壹拾万零伍佰元叁角整.
 *
 * <p>The inverse of {@code compute.ChineseNumerals}, by the same rules (支付结算办法 附一, GB/T 15835-2011); forms the rules do
 * not allow are read as far as they have a meaning.
 */
final class HanNumbers {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String OTHERS = "○两";
    private static final String STEPS = "十百千拾佰仟";
    private static final String LARGE = "万亿";
    private static final String MONEY = "元圆角分整正负";
    /** More characters are no number of a report; {@code ChineseNumerals} writes at most 16 digits with their steps. */
    private static final int LONGEST = 48;

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private HanNumbers() {}

    /** How long the plain number is that begins here: digits and 十, 百, 千 only. */
    static int plainLength(String text, int start) {
        return length(text, start, DIGITS + OTHERS + STEPS + "零");
    }

    /** How long the sum of money is that begins here; 0 unless it ends with 元, 角, 分 or 整. */
    static int moneyLength(String text, int start) {
        int length = length(text, start, DIGITS + CAPITALS + OTHERS + STEPS + LARGE + MONEY);
        return length > 0 && "元圆角分整正".indexOf(text.charAt(start + length - 1)) >= 0 ? length : 0;
    }

    private static int length(String text, int start, String characters) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - start;
    }

    /** The number; a sum of money in 元. Empty where the text is none. */
    static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return text.chars().allMatch(c -> digit((char) c) >= 0) ? digitByDigit(text) : counted(text);
    }

    private static Optional<BigDecimal> digitByDigit(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(digit((char) c)));
        return Optional.of(new BigDecimal(plain.toString()));
    }

    /** Sums up: a digit waits for its step, steps for 万 or 亿, these for 元. */
    private static Optional<BigDecimal> counted(String text) {
        BigDecimal yuan = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (digit(c) >= 0) {
                digit = digit(c);
            } else if (STEPS.indexOf(c) >= 0) {
                group = group.add(BigDecimal.valueOf(step(c)).multiply(BigDecimal.valueOf(digit < 0 ? 1 : digit)));
                digit = -1;
            } else if (LARGE.indexOf(c) >= 0) {
                BigDecimal below = group.add(waiting(digit));
                // 壹万亿: the 万 stands under the 亿, so all that was said before is counted in it
                yuan = c == '亿' ? yuan.add(below).multiply(HUNDRED_MILLION) : yuan.add(below.multiply(TEN_THOUSAND));
                group = BigDecimal.ZERO;
                digit = -1;
            } else if (c == '元' || c == '圆') {
                yuan = yuan.add(group).add(waiting(digit));
                group = BigDecimal.ZERO;
                digit = -1;
            } else if (c == '角' || c == '分') {
                yuan = yuan.add(waiting(digit).movePointLeft(c == '角' ? 1 : 2));
                digit = -1;
            } else if ("整正".indexOf(c) < 0 && !(c == '负' && i == 0)) {
                return Optional.empty();
            }
        }
        BigDecimal sum = yuan.add(group).add(waiting(digit));
        return Optional.of(text.charAt(0) == '负' ? sum.negate() : sum);
    }

    private static BigDecimal waiting(int digit) {
        return BigDecimal.valueOf(Math.max(0, digit));
    }

    private static int digit(char c) {
        int plain = DIGITS.indexOf(c);
        int capital = CAPITALS.indexOf(c);
        int other = OTHERS.indexOf(c);
        return plain >= 0 ? plain : capital >= 0 ? capital : other < 0 ? -1 : other * 2;
    }

    private static int step(char c) {
        return switch (STEPS.indexOf(c) % 3) {
            case 0 -> 10;
            case 1 -> 100;
            default -> 1000;
        };
    }
}
