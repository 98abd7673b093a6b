package io.github.tiankong.finding;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.TypedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Lines in which figures are marked: {@code 工业产值⟦amount 亿元:xxx⟧亿元}. */
public record MarkedText(Draft draft, List<TypedFigure> figures) {

    public static MarkedText of(String... lines) {
        List<String> plain = new ArrayList<>();
        List<TypedFigure> figures = new ArrayList<>();
        for (String line : lines) {
            plain.add(plain(line, plain.size(), figures));
        }
        return new MarkedText(Draft.ofLines("marked.txt", plain), figures);
    }

    /** The line without marks; the figures found in it are added to the list. */
    public static String plain(String line, int paragraphIndex, List<TypedFigure> figures) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = line.indexOf('⟦'); open >= 0; open = line.indexOf('⟦', from)) {
            int close = line.indexOf('⟧', open);
            int colon = line.indexOf(':', open);
            String[] kind = line.substring(open + 1, colon).split(" ", 2);
            String mask = line.substring(colon + 1, close);
            text.append(line, from, open);
            Unit unit = kind.length < 2 ? Unit.NONE : new Unit(kind[1], "", BigDecimal.ONE);
            int point = mask.indexOf('.');
            OptionalInt decimals = OptionalInt.of(point < 0 ? 0 : mask.length() - point - 1);
            Figure figure = new Figure(text.length(), text.length() + mask.length(), mask, unit, decimals);
            figures.add(new TypedFigure(
                    paragraphIndex, figure, SlotType.valueOf(kind[0].toUpperCase(Locale.ROOT)), Direction.NONE));
            text.append(mask);
            from = close + 1;
        }
        return text.append(line.substring(from)).toString();
    }

    public SlotList named() {
        return SlotFinder.name(draft, figures);
    }

    public List<String> labels() {
        return named().slots().stream().map(slot -> slot.indicator().label()).toList();
    }

    public List<String> keys() {
        return named().slots().stream().map(slot -> slot.indicator().key()).toList();
    }
}
