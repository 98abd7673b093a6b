package io.github.tiankong.form;

import io.github.tiankong.sheet.Row;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Puts the texts of a row that was read from a workbook back into one: what was a number or a date is one again, with a
 * format that shows the decimals and zeros in front it had. Read once more, each cell gives the very text it was written
 * from; where no number would, such as 18 digits, the cell is text.
 */
final class CellWriter {
    /** Digits that a number of a workbook keeps. */
    private static final int MOST_DIGITS = 15;
    /** Characters of a number that a cell without a format shows. */
    private static final int MOST_SHOWN = 11;

    /** Excel's own limit for the text of a cell. */
    static final int MOST_IN_CELL = 32767;

    private static final Pattern NUMBER = Pattern.compile("-?+([0-9]{1,15}+)(?:\\.[0-9]{1,15}+)?+(%?+)");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})年([0-9]{1,2}+)月(?:([0-9]{1,2}+)日)?+");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    /** Before it Excel counts a day that never was. */
    private static final long FIRST_SURE_DAY = 61;

    private final Workbook book;
    private final Map<String, CellStyle> styles = new HashMap<>();

    CellWriter(Workbook book) {
        this.book = book;
    }

    private record Shown(double value, String format) {}

    void write(Cell cell, Row row, int columnIndex) {
        String text = row.cell(columnIndex);
        Optional<Shown> shown = number(text, row.shownDecimals(columnIndex)).or(() -> date(text));
        if (shown.isEmpty()) {
            cell.setCellValue(text.substring(0, Math.min(text.length(), MOST_IN_CELL)));
            return;
        }
        cell.setCellValue(shown.get().value());
        if (!shown.get().format().isEmpty()) {
            cell.setCellStyle(styles.computeIfAbsent(shown.get().format(), this::style));
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static Optional<Shown> number(String text, OptionalInt decimals) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String percent = matcher.group(2);
        String whole = matcher.group(1);
        BigDecimal number = new BigDecimal(text.substring(0, text.length() - percent.length()));
        if (number.precision() > MOST_DIGITS || !isWrittenSo(text, number, decimals.orElse(0))) {
            return Optional.empty();
        }
        boolean padded = whole.length() > 1 && whole.startsWith("0");
        if (decimals.isEmpty()) {
            boolean plain = percent.isEmpty() && !padded && text.length() <= MOST_SHOWN;
            return plain ? Optional.of(new Shown(number.doubleValue(), "")) : Optional.empty();
        }
        String fraction = decimals.getAsInt() > 0 ? "." + "0".repeat(decimals.getAsInt()) : "";
        String format = "0".repeat(padded ? whole.length() : 1) + fraction + percent;
        BigDecimal value = percent.isEmpty() ? number : number.movePointLeft(2);
        return Optional.of(new Shown(value.doubleValue(), format));
    }

    /** Whether a number of so many decimals at least has just the digits of the text behind its point, and no sign before 0. */
    private static boolean isWrittenSo(String text, BigDecimal number, int decimals) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean signed = text.startsWith("-");
        return Math.max(stripped.scale(), decimals) == number.scale() && signed == number.signum() < 0;
    }

    private static Optional<Shown> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String dayOfMonth = matcher.group(3);
        int year = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int day = dayOfMonth == null ? 1 : Integer.parseInt(dayOfMonth);
        String same = year + "年" + month + "月" + (dayOfMonth == null ? "" : day + "日");
        try {
            long number = ChronoUnit.DAYS.between(DAY_0, LocalDate.of(year, month, day));
            String format = "yyyy\"年\"m\"月\"" + (dayOfMonth == null ? "" : "d\"日\"");
            return text.equals(same) && number >= FIRST_SURE_DAY
                    ? Optional.of(new Shown(number, format))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
