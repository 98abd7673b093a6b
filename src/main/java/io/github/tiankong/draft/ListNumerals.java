package io.github.tiankong.draft;

import io.github.tiankong.files.Resource;
import java.util.HashMap;
import java.util.Map;

/** Writes the numbers of lists as Word does; the formats are a table beside this class. */
final class ListNumerals {
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};
    private static final Map<Integer, ListNumerals> BY_CODE = read();

    private final String kind;
    private final String characters;

    private ListNumerals(String kind, String characters) {
        this.kind = kind;
        this.characters = characters;
    }

    /** The number, from 1, in the format of the code. */
    static String format(int code, int number) {
        ListNumerals numerals = BY_CODE.getOrDefault(code, BY_CODE.get(0));
        String written = number < 1 ? "" : numerals.write(number);
        return written.isEmpty() ? Integer.toString(number) : written;
    }

    private static Map<Integer, ListNumerals> read() {
        Map<Integer, ListNumerals> byCode = new HashMap<>();
        for (String line : Resource.lines(ListNumerals.class, "list-numerals.txt")) {
            String[] parts = line.split(" ", 3);
            byCode.put(Integer.valueOf(parts[0]), new ListNumerals(parts[1], parts[2]));
        }
        return Map.copyOf(byCode);
    }

    private String write(int number) {
        return switch (kind) {
            case "places" -> places(number);
            case "listed" -> number <= characters.length() ? characters.substring(number - 1, number) : "";
            case "counting" -> counting(number);
            case "letters" -> letters(number);
            default -> roman(number);
        };
    }

    private String places(int number) {
        StringBuilder written = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            written.append(characters.charAt(digit - '0'));
        }
        return written.toString();
    }

    /** Up to ninety-nine: 九, 十, 十一, 二十, 二十一. */
    private String counting(int number) {
        if (number > 99) {
            return "";
        }
        String ten = characters.substring(9);
        String tens = number < 10 ? "" : number < 20 ? ten : digit(number / 10) + ten;
        return tens + digit(number % 10);
    }

    private String digit(int digit) {
        return digit == 0 ? "" : characters.substring(digit - 1, digit);
    }

    /** After z comes aa, after zz aaa. */
    private String letters(int number) {
        int letter = (number - 1) % characters.length();
        int times = (number - 1) / characters.length() + 1;
        return times > 9 ? "" : characters.substring(letter, letter + 1).repeat(times);
    }

    private String roman(int number) {
        if (number >= 4000) {
            return "";
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = ROMAN_VALUES.length - 1; i >= 0; i--) {
            int lower = Math.max(0, i - 2 + i % 2);
            int reduced = ROMAN_VALUES[i] - (i == 0 ? 0 : ROMAN_VALUES[lower]);
            while (rest >= ROMAN_VALUES[i]) {
                written.append(characters.charAt(i));
                rest -= ROMAN_VALUES[i];
            }
            if (i > 0 && rest >= reduced) {
                written.append(characters.charAt(lower)).append(characters.charAt(i));
                rest -= reduced;
            }
        }
        return written.toString();
    }
}
