package io.github.tiankong.fill;

import io.github.tiankong.compute.ChineseNumerals;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A place that asks for Han characters: a sum of money in capitals (before 元整, or behind 大写), or a part of a date whose
 * year is told so (二〇xx年x月, 〇月). Everything else is printed in digits.
 *
 * @param place the place
 * @param type amount, year, month or day
 * @param scale how many 元 one of the field's unit is
 * @param told how many digits of the year stand before the mask already
 * @param tailEnd where the unit that capitals take in ends, exclusive
 */
record Numerals(Place place, SlotType type, BigDecimal scale, int told, int tailEnd) {
    private static final String HAN_DIGITS = "〇○零一二三四五六七八九";
    private static final int MOST_BETWEEN = 12;

    /** The places of a template that ask for Han characters. */
    static Map<Place, Numerals> of(Template template) {
        Map<String, Field> fields = template.fieldsByKey();
        Map<Place, Numerals> found = new HashMap<>();
        Optional<Place> before = Optional.empty();
        for (Place place : template.places()) {
            Optional<Place> earlier = before.filter(b -> b.paragraphIndex() == place.paragraphIndex());
            String text = template.textAround(place);
            int from = earlier.map(Place::end).orElse(0);
            Field field = fields.get(place.key());
            if (field != null && field.kind().type() == SlotType.AMOUNT) {
                money(text, from, place, field).ifPresent(n -> found.put(place, n));
            } else if (field != null && isDate(field.kind().type())) {
                boolean continued = earlier.filter(found::containsKey)
                        .filter(e -> isDateUnit(text.substring(e.end(), place.start())))
                        .isPresent();
                date(text, from, place, field.kind().type(), continued).ifPresent(n -> found.put(place, n));
            }
            before = Optional.of(place);
        }
        return found;
    }

    private static boolean isDate(SlotType type) {
        return type == SlotType.YEAR || type == SlotType.MONTH || type == SlotType.DAY;
    }

    private static boolean isDateUnit(String text) {
        return text.equals("年") || text.equals("月");
    }

    /** A look that spares most paragraphs the search for the unit. */
    private static boolean asksForCapitals(String text) {
        return text.indexOf('整') >= 0 || text.indexOf('正') >= 0 || text.contains("大写");
    }

    private static Optional<Numerals> money(String text, int from, Place place, Field field) {
        if (!asksForCapitals(text)) {
            return Optional.empty();
        }
        int unitEnd = Units.unitAt(text, place.end()).map(UnitMatch::end).orElse(place.end());
        boolean whole = unitEnd < text.length() && "整正".indexOf(text.charAt(unitEnd)) >= 0;
        String before = text.substring(Math.max(from, place.start() - MOST_BETWEEN), place.start());
        boolean told = before.lastIndexOf("大写") > before.lastIndexOf("小写")
                && before.lastIndexOf("大写") > Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'));
        return (whole || told) && field.kind().unit().family().equals("元")
                ? Optional.of(new Numerals(
                        place, SlotType.AMOUNT, field.kind().unit().scale(), 0, whole ? unitEnd + 1 : unitEnd))
                : Optional.empty();
    }

    private static Optional<Numerals> date(String text, int from, Place place, SlotType type, boolean continued) {
        int start = place.start();
        int told = 0;
        while (start - told > from && HAN_DIGITS.indexOf(text.charAt(start - told - 1)) >= 0) {
            told++;
        }
        boolean year = type == SlotType.YEAR && told > 0 && told < 4;
        boolean afterYear = type == SlotType.MONTH
                && start - 2 >= from
                && text.charAt(start - 1) == '年'
                && HAN_DIGITS.indexOf(text.charAt(start - 2)) >= 0;
        boolean masked =
                !place.mask().isEmpty() && place.mask().replace("〇", "").isEmpty();
        return year || afterYear || continued || masked
                ? Optional.of(new Numerals(place, type, BigDecimal.ONE, type == SlotType.YEAR ? told : 0, place.end()))
                : Optional.empty();
    }

    /** The value in Han characters; empty where it is no number or too long for them. */
    Optional<String> text(Filling filling) {
        Optional<BigDecimal> number = filling.value(place.key()).number();
        return switch (type) {
            case AMOUNT -> number.map(scale::multiply).flatMap(ChineseNumerals::capitals);
            case YEAR ->
                number.map(n -> n.toBigInteger().toString())
                        .map(y -> ChineseNumerals.digits(y.length() == 4 ? y.substring(told) : y));
            default -> number.map(BigDecimal::intValue).map(ChineseNumerals::counted);
        };
    }
}
