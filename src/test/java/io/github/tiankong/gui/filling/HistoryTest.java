package io.github.tiankong.gui.filling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.sheet.Origin;
import io.github.tiankong.values.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History history = new History();

    @Test
    void takesLettersOfOneFieldBackTogether() {
        history.note(Entries.NONE, "a");
        history.note(entries("1"), "a");
        assertThat(history.back(entries("12"))).contains(new History.Step(Entries.NONE, "a"));
        assertThat(history.canGoBack()).isFalse();
        assertThat(history.forth(Entries.NONE)).contains(new History.Step(entries("12"), "a"));
    }

    @Test
    void takesTwoVisitsToAFieldBackOneByOne() {
        history.note(Entries.NONE, "a");
        history.endStep();
        history.note(entries("1"), "a");
        assertThat(history.back(entries("12"))).contains(new History.Step(entries("1"), "a"));
        assertThat(history.back(entries("1"))).contains(new History.Step(Entries.NONE, "a"));
    }

    @Test
    void forgetsTheWayForthAfterAChange() {
        history.note(Entries.NONE, "a");
        history.back(entries("1"));
        history.note(Entries.NONE, "b");
        assertThat(history.canGoForth()).isFalse();
    }

    private static Entries entries(String raw) {
        return new Entries(Map.of("a", new Value(raw, "", Origin.TYPED)), Map.of(), Map.of());
    }
}
