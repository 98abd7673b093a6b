package io.github.tiankong.slot;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.*;
import java.util.*;

final class MaskReader {
    static List<TypedFigure> read(Draft draft) {
        List<TypedFigure> r = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            var m = java.util.regex.Pattern.compile("[xX×]+(\\.[xX×]+)?").matcher(draft.paragraphs().get(i).text());
            while (m.find()) {
                var u = Units.unitAt(draft.paragraphs().get(i).text(), m.end()).map(UnitMatch::unit).orElse(Unit.NONE);
                int d = m.group(1) == null ? 0 : m.group(1).length() - 1;
                r.add(new TypedFigure(i, new Figure(m.start(), m.end(), m.group(), u, OptionalInt.of(d)), u.text().equals("%") ? SlotType.PERCENT : SlotType.AMOUNT, Direction.NONE));
            }
        }
        return r;
    }
}
