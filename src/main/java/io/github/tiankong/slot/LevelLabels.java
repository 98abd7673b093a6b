package io.github.tiankong.slot;

/** Names amounts, counts, quantities and rates by the noun before or behind the figure. */
final class LevelLabels {
    private LevelLabels() {}

    static Label name(Spot spot, Story story) {
        String own = own(spot, story);
        String noun = spot.type() == SlotType.COUNT ? Phrase.ofTail(spot.tail()) : "";
        String stem = own + noun;
        if (stem.isEmpty()) {
            stem = spot.touchesPrevious() ? story.stem() : story.subject();
        }
        remember(own, story);
        return switch (spot.type()) {
            case COUNT ->
                Label.of(
                        noun.isEmpty() ? Measure.countAfter(stem, spot.unit()) : Measure.countBefore(stem, spot.unit()),
                        stem);
            case QUANTITY -> Label.of(Measure.quantity(stem, spot.unit()), stem);
            case AMOUNT -> Label.of(Measure.amount(stem), stem);
            default -> Label.of(stem);
        };
    }

    private static String own(Spot spot, Story story) {
        String own = Phrase.ofHead(spot.head());
        boolean inherits = spot.continuesList()
                && !own.isEmpty()
                && WordTables.leadingVerb(own).isEmpty();
        if (inherits && !story.verb().isEmpty()) {
            return story.verb() + own;
        }
        return afterEvent(own, story);
    }

    /** 项目建成后年产值 is the 年产值 of the project spoken of. */
    private static String afterEvent(String own, Story story) {
        int after = own.lastIndexOf('后');
        if (after < 1 || after + 2 >= own.length() || "产成工营用运".indexOf(own.charAt(after - 1)) < 0) {
            return own;
        }
        return story.topic() + Phrase.ofHead(own.substring(after + 1));
    }

    private static void remember(String own, Story story) {
        story.verb(WordTables.leadingVerb(own));
        int project = own.lastIndexOf("项目");
        if (project > 0 && (own.startsWith("投资", project + 2) || own.startsWith("拟", project + 2))) {
            story.topic(own.substring(0, project + 2));
        }
    }
}
