package io.github.tiankong.typing;

import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** What a rule says of a number: the type of its slot, or the reason why it stays; exactly one of them. */
record Judgement(Optional<SlotType> type, Optional<FixedReason> reason) {

    static Optional<Judgement> slot(SlotType type) {
        return Optional.of(new Judgement(Optional.of(type), Optional.empty()));
    }

    static Optional<Judgement> fixed(FixedReason reason) {
        return Optional.of(new Judgement(Optional.empty(), Optional.of(reason)));
    }

    /** The rule has nothing to say. */
    static Optional<Judgement> open() {
        return Optional.empty();
    }
}
