package io.github.tiankong.typing;

import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.slot.FixedReason;
import java.util.Optional;

/** Numbers that words make a name or a version: 320国道, 世界500强, 80后, 2.0版, 第7次普查, 3类水. */
final class NameRule implements NumberRule {
    private static final WordTable NAME_AFTER = NumberWords.section("name-after");
    private static final WordTable CLASS_AFTER = NumberWords.section("class-after");
    private static final WordTable ORDINAL_UNITS = NumberWords.section("ordinal-units");
    private static final WordTable CODES = NumberWords.section("code-words");
    private static final int NEAR = 12;
    /** 12345678转8002: the digits of a phone, whatever follows. */
    private static final int LONG_CODE = 7;

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        boolean ordinal = place.wordBefore() == '第';
        boolean ranked = ordinal || place.wordBefore() == '前';
        if (place.digitsPrecede(NAME_AFTER)) {
            return Judgement.fixed(place.isWhole() ? FixedReason.NAME : FixedReason.VERSION);
        }
        if (place.unit().equals("强") && !ranked) {
            return Judgement.fixed(FixedReason.NAME);
        }
        if (ordinal && place.number().hasUnit() && !isOrdinalUnit(place)) {
            return Judgement.fixed(FixedReason.NAME);
        }
        if (place.kind() == UnitKind.CLASS && place.precedes(CLASS_AFTER)) {
            return Judgement.fixed(FixedReason.NAME);
        }
        boolean bare =
                !place.number().hasUnit() || (place.isWhole() && place.digits().length() >= LONG_CODE);
        boolean named = bare && place.holds(CODES, place.start() - NEAR, place.start());
        return named ? Judgement.fixed(FixedReason.CODE) : Judgement.open();
    }

    private static boolean isOrdinalUnit(NumberPlace place) {
        return ORDINAL_UNITS.startingAt(place.unit(), 0).equals(place.unit());
    }
}
