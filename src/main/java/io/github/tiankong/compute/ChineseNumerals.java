package io.github.tiankong.compute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers in Han characters: sums of money in financial capitals, and the digits of dates.
 *
 * <p>Sources: 支付结算办法 附一《正确填写票据和结算凭证的基本规定》 (zeros between digits are told by one 零, 整 behind 元 and 角 but
 * not behind 分; the 零 that may be left out where only the last digits of 万 or 元 are zero is left out), and GB/T
 * 15835-2011 (〇 in years).
 */
public final class ChineseNumerals {
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final int MOST_DIGITS = 16;

    private ChineseNumerals() {}

    /**
     * A sum of money as accounts write it: 壹拾万零伍佰元叁角整.
     *
     * @param yuan in 元, rounded half up to 分; empty where it has more than 16 digits before the point
     */
    public static Optional<String> capitals(BigDecimal yuan) {
        BigDecimal rounded = yuan.abs().setScale(2, RoundingMode.HALF_UP);
        String digits = rounded.unscaledValue().toString();
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        String whole = padded.substring(0, padded.length() - 2);
        if (whole.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        int jiao = padded.charAt(padded.length() - 2) - '0';
        int fen = padded.charAt(padded.length() - 1) - '0';
        String sign = yuan.signum() < 0 && rounded.signum() > 0 ? "负" : "";
        return Optional.of(sign + yuan(whole, jiao + fen > 0) + change(jiao, fen, whole.equals("0")));
    }

    private static String yuan(String digits, boolean hasChange) {
        if (digits.equals("0")) {
            return hasChange ? "" : "零元";
        }
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        boolean groupEmpty = true;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
            } else {
                text.append(zero ? "零" : "").append(CAPITALS.charAt(digit)).append(PLACES[place % 4]);
                zero = false;
                groupEmpty = false;
            }
            if (place % 4 == 0 && place > 0) {
                text.append(groupWord(place / 4, groupEmpty));
                zero = groupEmpty;
                groupEmpty = true;
            }
        }
        return text.append("元").toString();
    }

    /** 万, 亿, and 万 of 亿 before it; an empty group has no word, but 亿 closes the two groups above it. */
    private static String groupWord(int group, boolean isEmpty) {
        if (group == 2) {
            return "亿";
        }
        return isEmpty ? "" : "万";
    }

    private static String change(int jiao, int fen, boolean alone) {
        if (jiao == 0 && fen == 0) {
            return "整";
        }
        String tenths = jiao == 0 ? (alone ? "" : "零") : CAPITALS.charAt(jiao) + "角";
        return tenths + (fen == 0 ? "整" : CAPITALS.charAt(fen) + "分");
    }

    /** The digits one by one, as years are told: 2025 gives 二〇二五. */
    public static String digits(String number) {
        StringBuilder text = new StringBuilder();
        number.chars().forEach(c -> text.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
        return text.toString();
    }

    /**
     * A month or a day: 30 gives 三十.
     *
     * @param number from 0 to 99
     */
    public static String counted(int number) {
        if (number < 10) {
            return Character.toString(DIGITS.charAt(number));
        }
        String tens = number < 20 ? "" : Character.toString(DIGITS.charAt(number / 10));
        return tens + "十" + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }
}
