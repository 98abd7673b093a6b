package io.github.tiankong.slot;

import java.util.ArrayList;
import java.util.List;

/** What the paragraph has spoken of so far; later figures inherit from it. One per paragraph. */
final class Story {
    /** An indicator a figure gave a value for. */
    record Told(int spot, String stem, SlotType type, int clause, int sentence) {}

    private static final int REMEMBERED = 12;

    private final List<Told> subjects = new ArrayList<>();
    private String stem = "";
    private String verb = "";
    private String topic = "";
    private Scope scope = Scope.NONE;

    /** The words that stand before and after every label of the sentence: 预计全年…, …目标. */
    record Scope(String prefix, String suffix, int sentence) {
        static final Scope NONE = new Scope("", "", -1);
    }

    void tell(Spot spot, Label label) {
        stem = label.stem();
        if (spot.type().isNumeric()
                && spot.type() != SlotType.RANK
                && !label.stem().isEmpty()) {
            subjects.add(new Told(spot.index(), label.stem(), spot.type(), spot.clause(), spot.sentence()));
            if (subjects.size() > REMEMBERED) {
                subjects.remove(0);
            }
        }
    }

    /** The indicator spoken of last, empty at the beginning. */
    String subject() {
        return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1).stem();
    }

    /** The latest figure that gave a level of this indicator, -1 if there is none. */
    int baseOf(String indicator) {
        for (int i = subjects.size() - 1; i >= 0; i--) {
            Told told = subjects.get(i);
            boolean level =
                    told.type() == SlotType.AMOUNT || told.type() == SlotType.COUNT || told.type() == SlotType.QUANTITY;
            if (level && told.stem().equals(indicator)) {
                return told.spot();
            }
        }
        return -1;
    }

    /** The last {@code count} different indicators, in their order; fewer where fewer were told. */
    List<String> lastSubjects(int count) {
        List<String> found = new ArrayList<>();
        for (int i = subjects.size() - 1; i >= 0 && found.size() < count; i--) {
            if (!found.contains(subjects.get(i).stem())) {
                found.add(0, subjects.get(i).stem());
            }
        }
        return found;
    }

    String stem() {
        return stem;
    }

    String verb() {
        return verb;
    }

    void verb(String newVerb) {
        verb = newVerb;
    }

    String topic() {
        return topic;
    }

    void topic(String newTopic) {
        topic = newTopic;
    }

    Scope scope() {
        return scope;
    }

    void scope(Scope newScope) {
        scope = newScope;
    }
}
