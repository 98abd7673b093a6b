package io.github.tiankong.typing;

import io.github.tiankong.figure.Surnames;
import io.github.tiankong.figure.WordTable;

/** The tables of words around a figure that tell its type. */
public final class Words {
    static final WordTable RANK = read("rank-cues.txt");
    static final WordTable MOVE = read("move-cues.txt");
    static final WordTable MONEY = read("money-cues.txt");
    static final WordTable DURATION_BEFORE = read("duration-cues.txt");
    static final WordTable DURATION_AFTER = read("duration-after.txt");
    static final WordTable ORDINAL = read("ordinal-cues.txt");
    static final WordTable WARDS = read("wards.txt");
    static final WordTable GRADED = read("graded-cues.txt");
    public static final WordTable TEXT_TAILS = read("text-tails.txt");
    public static final WordTable NAMED = read("named-kinds.txt");
    static final WordTable CLOCK = read("clock-cues.txt");
    static final WordTable BETWEEN = read("between-cues.txt");
    static final WordTable NAME_LEADS = read("name-leads.txt");

    public static final WordTable TEXT_HEADS = read("text-heads.txt");
    public static final WordTable SURNAMES = Surnames.table();

    private Words() {}

    private static WordTable read(String name) {
        return WordTable.read(Words.class, name);
    }
}
