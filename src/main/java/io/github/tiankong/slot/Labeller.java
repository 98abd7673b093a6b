package io.github.tiankong.slot;

import io.github.tiankong.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives every figure of a draft a label. One pass over the figures; each rule sees the figure and what was told before it. */
final class Labeller {
    private final List<Label> labels = new ArrayList<>();
    private Story story = new Story();

    private Labeller() {}

    static List<Label> label(Draft draft, List<Spot> spots) {
        Labeller labeller = new Labeller();
        for (Spot spot : spots) {
            labeller.label(spots, spot);
        }
        return labeller.labels;
    }

    private void label(List<Spot> spots, Spot spot) {
        if (spot.index() == 0 || !spot.sameParagraph(spots.get(spot.index() - 1))) {
            story = new Story();
        }
        Label label = byType(spot);
        story.tell(spot, label);
        labels.add(label);
    }

    private Label byType(Spot spot) {
        return switch (spot.type()) {
            case YEAR, MONTH, DAY -> DateLabels.name(spot, "");
            case NAME -> NameLabels.name(spot);
            case TEXT -> Label.of("被隐去词语");
            case OTHER, RATIO, RANK -> LevelLabels.name(spot, story);
            case AMOUNT, PERCENT, PERCENTAGE_POINT, COUNT, QUANTITY ->
                Optional.<Label>empty()
                        .or(() -> ShareLabels.name(spot, story))
                        .or(() -> ChangeLabels.name(spot, story))
                        .orElseGet(() -> LevelLabels.name(spot, story));
        };
    }
}
