package io.github.tiankong.layout;

import io.github.tiankong.files.Resource;
import io.github.tiankong.typeset.LineRole;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a line of a role is to be set in, a row of {@code type.tsv}.
 *
 * @param family of fonts
 * @param halfPoints the size
 * @param centred whether it stands in the middle
 * @param indent of the first line from the left of the text, in characters
 * @param fontCode the code of another font
 * @param sizeCode the code of another size
 * @param placeCode the code of another place: not centred, or another indent
 */
record TypeRule(
        String family,
        int halfPoints,
        boolean centred,
        OptionalInt indent,
        String fontCode,
        String sizeCode,
        String placeCode) {
    private static final String ANY = "-";
    private static final Map<LineRole, TypeRule> RULES = read();

    static TypeRule of(LineRole role) {
        return RULES.get(role);
    }

    private static Map<LineRole, TypeRule> read() {
        Map<LineRole, TypeRule> rules = new EnumMap<>(LineRole.class);
        for (String line : Resource.lines(TypeRule.class, "type.tsv")) {
            String[] cells = line.split("\t", -1);
            OptionalInt indent =
                    cells[4].equals(ANY) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[4]));
            TypeRule rule = new TypeRule(
                    cells[1],
                    Integer.parseInt(cells[2]),
                    cells[3].equals("center"),
                    indent,
                    cells[5],
                    cells[6],
                    cells[7]);
            rules.put(LineRole.valueOf(cells[0]), rule);
        }
        return rules;
    }
}
