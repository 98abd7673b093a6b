package io.github.tiankong.naming;

import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.CellText;
import java.util.Optional;

/** Names a figure alone in a table cell by the heads of its row and column. */
final class CellLabels {
    private static final int WORDS_OF_ITS_OWN = 3;

    private final Tables tables;

    CellLabels(Tables tables) {
        this.tables = tables;
    }

    /** 博士人数 under 博士, where people are counted. */
    private static String counted(Spot spot, String name) {
        boolean people = spot.type() == SlotType.COUNT && spot.unit().equals("人");
        boolean period = "年期月计".indexOf(name.charAt(name.length() - 1)) >= 0;
        if (!people || period) {
            return name;
        }
        return name.endsWith("人才") ? name + "数" : Measure.countAfter(name, spot.unit());
    }

    /** 食堂数 under 已完成: the head of the column leaves the measure to the row. */
    private static String ofRow(Spot spot, String name) {
        return spot.type() == SlotType.COUNT ? Measure.countAfter(name, spot.unit()) : counted(spot, name);
    }

    /** Empty outside tables, and in cells whose own words name the figure. */
    Optional<Label> name(Spot spot) {
        Optional<CellText> cell = tables.cellOf(spot);
        boolean speaks = cell.map(CellText::text)
                        .orElse("")
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .limit(40)
                        .count()
                >= WORDS_OF_ITS_OWN + spot.unit().length();
        boolean named = spot.type() == SlotType.NAME && !spot.tail().isBlank();
        return speaks || named
                ? Optional.empty()
                : cell.map(CellText::place)
                        .flatMap(place -> tables.nameOf(place)
                                .map(name -> tables.namedByRow(place) ? ofRow(spot, name) : counted(spot, name)))
                        .map(Label::of);
    }
}
