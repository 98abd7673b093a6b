package io.github.tiankong.sheet;

import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.files.Resource;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How a workbook's cell shows a number, as far as it changes what the number means: as a percent, as a date, with how
 * many decimals.
 *
 * <p>POI's {@code DataFormatter} is not used: it prints {@code 2024"年"6"月"} with the quotes and takes the Chinese
 * built-in dates for numbers (RELIABILITY finding 7). The text always holds the number the cell holds, rounded to 15
 * digits, which takes the binary noise off; the shown decimals only travel along. Zeros in front are part of it: 00007 is a
 * number of a certificate.
 *
 * @param dateFields what a date shows: y, m, d, t; empty if it is a number
 * @param isPercent whether 0.123 is shown as 12.3%
 * @param digits before the point it shows at least, with zeros in front: 5 for {@code 00000}; else 1
 * @param decimals digits after the point it shows, {@link Row#UNTOLD} if it does not say
 * @param isScaled whether it shows another number than the cell holds, and no unit that would tell which
 * @param unit what it shows behind the number if that is a unit, else empty; the text then has it too
 * @param shift by how many places the number it shows in that unit is smaller than the one the cell holds
 */
record CellFormat(
        String dateFields, boolean isPercent, int digits, int decimals, boolean isScaled, String unit, int shift) {
    static final CellFormat GENERAL = new CellFormat("", false, 1, Row.UNTOLD, false, "", 0);
    private static final Set<UnitKind> AMOUNTS =
            EnumSet.of(UnitKind.MONEY, UnitKind.COUNT, UnitKind.MEASURE, UnitKind.MULTIPLIER);

    private static final Properties DATES = Resource.properties(CellFormat.class, "date-formats.properties");
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_UP);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 2958465;
    private static final int SECONDS_OF_DAY = 86400;

    /** The format with this number and code; the code of a built-in format may be empty. */
    static CellFormat of(int id, String code) {
        String dates = DATES.getProperty(Integer.toString(id));
        if (dates != null) {
            return dates(dates);
        }
        FormatCode parsed = FormatCode.of(code);
        String fields = parsed.dateFields();
        if (!fields.isEmpty()) {
            return dates(fields);
        }
        boolean told = !parsed.isPercent() && AMOUNTS.contains(Units.kindOf(Units.of(parsed.suffix())));
        return new CellFormat(
                "",
                parsed.isPercent(),
                parsed.digits(),
                told && parsed.shift() > 0 ? Row.UNTOLD : parsed.decimals(),
                parsed.scaled() && !told,
                told ? parsed.suffix() : "",
                told ? parsed.shift() : 0);
    }

    private static CellFormat dates(String fields) {
        return new CellFormat(fields, false, 1, Row.UNTOLD, false, "", 0);
    }

    /** The number of a cell as text: {@code 12.3%}, {@code 2024年6月1日}, {@code 1234567.891}. */
    String text(BigDecimal number, boolean from1904) {
        if (!dateFields.isEmpty() && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0) {
            return date(number, from1904);
        }
        BigDecimal exact = number.round(EXACT);
        return isPercent ? plain(exact.movePointRight(2)) + "%" : plain(exact.movePointLeft(shift)) + unit;
    }

    private String plain(BigDecimal exact) {
        BigDecimal stripped = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        int scale = Math.max(stripped.scale(), Math.max(decimals, 0));
        String text = stripped.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int missing = digits - ((point < 0 ? text.length() : point) - start);
        return missing <= 0 ? text : text.substring(0, start) + "0".repeat(missing) + text.substring(start);
    }

    private String date(BigDecimal serial, boolean from1904) {
        BigDecimal whole = serial.setScale(0, RoundingMode.FLOOR);
        LocalDate day = (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(whole.longValue());
        StringBuilder text = new StringBuilder();
        text.append(dateFields.indexOf('y') >= 0 ? day.getYear() + "年" : "");
        text.append(dateFields.indexOf('m') >= 0 ? day.getMonthValue() + "月" : "");
        text.append(dateFields.indexOf('d') >= 0 ? day.getDayOfMonth() + "日" : "");
        if (dateFields.indexOf('t') >= 0) {
            long seconds = serial.subtract(whole)
                    .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            text.append(text.length() == 0 ? "" : " ").append(LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY));
        }
        return text.toString();
    }

    /** The number a workbook stores, such as {@code 1.2E-5}; empty if it is none or beyond what Excel can hold. */
    static Optional<BigDecimal> number(String stored) {
        int exponentAt = Math.max(stored.indexOf('E'), stored.indexOf('e'));
        if (stored.length() > 40 || exponentAt >= 0 && stored.length() - exponentAt > 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(stored)).filter(number -> Math.abs((long) number.scale()) <= 400);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
