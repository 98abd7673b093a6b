package io.github.tiankong.finding;

import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.finding.GoldText.GoldSlot;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.TypedFigure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A draft with its slots marked in the text itself: {@code ⟦raw|type|unit|decimals|indicator⟧}, by the rules of the
 * shared gold. {@code ?} as decimals: not scored.
 */
record MarkedDraft(String name, String text, List<GoldSlot> slots, List<String> indicators) {
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    static MarkedDraft read(Path file) throws IOException {
        String marked = Files.readString(file);
        StringBuilder plain = new StringBuilder();
        List<GoldSlot> slots = new ArrayList<>();
        List<String> indicators = new ArrayList<>();
        int from = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, from)) {
            plain.append(marked, from, open);
            from = marked.indexOf(CLOSE, open) + 1;
            String[] parts = marked.substring(open + 1, from - 1).split("\\|", -1);
            int start = plain.codePointCount(0, plain.length());
            int end = start + parts[0].codePointCount(0, parts[0].length());
            plain.append(parts[0]);
            slots.add(new GoldSlot(start, end, parts[0], parts[1], parts[2], parts[3], ""));
            indicators.add(parts[4]);
        }
        plain.append(marked, from, marked.length());
        return new MarkedDraft(file.getFileName().toString(), plain.toString(), slots, indicators);
    }

    /** The text with its slots, for measuring what is found. */
    GoldText found() {
        return new GoldText(name, text, slots, List.of());
    }

    /** The text with its slots given, for measuring how they are named. */
    Gold named() {
        List<TypedFigure> figures = new ArrayList<>();
        GoldText gold = found();
        int paragraph = 0;
        int lineStart = 0;
        for (GoldSlot slot : slots) {
            int start = text.offsetByCodePoints(0, slot.start());
            for (int next = text.indexOf('\n', lineStart); next >= 0 && next < start; ) {
                paragraph++;
                lineStart = next + 1;
                next = text.indexOf('\n', lineStart);
            }
            Unit unit = slot.unit().isEmpty() ? Unit.NONE : new Unit(slot.unit(), "", BigDecimal.ONE);
            int at = start - lineStart;
            Figure figure = new Figure(at, at + slot.raw().length(), slot.raw(), unit, OptionalInt.empty());
            SlotType type = SlotType.valueOf(slot.type().toUpperCase(Locale.ROOT));
            figures.add(new TypedFigure(paragraph, figure, type, Direction.NONE));
        }
        return new Gold(gold.draft(), figures, indicators);
    }
}
