package io.github.tiankong.figure;

import java.util.Arrays;

/** The families of signs that stand for something unknown; the signs of one family may be mixed within a mask. */
enum Mark {
    LETTER("xXｘＸ"),
    CROSS("×✕✖╳"),
    STAR("*＊"),
    CIRCLE("○〇◯●◎"),
    SQUARE("□■▢"),
    TRIANGLE("▲△"),
    LINE("_＿"),
    /** N个: only before a measure word. */
    N("Nn"),
    /** Brackets around nothing or around a label, 某, TBD. */
    NONE("");

    private static final Mark[] BY_SIGN = table();

    private final String signs;

    Mark(String signs) {
        this.signs = signs;
    }

    /** The family of a sign, {@link #NONE} for any other character. */
    static Mark of(char sign) {
        return BY_SIGN[sign];
    }

    /** How many sure masks may be none all the same: bullets, and stars that set type in bold. */
    int doubts() {
        return switch (this) {
            case CIRCLE, SQUARE, TRIANGLE -> 1;
            case STAR -> 2;
            default -> 0;
        };
    }

    private static Mark[] table() {
        Mark[] table = new Mark[Character.MAX_VALUE + 1];
        Arrays.fill(table, NONE);
        for (Mark mark : values()) {
            mark.signs.chars().forEach(sign -> table[sign] = mark);
        }
        return table;
    }
}
