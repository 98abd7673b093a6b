package io.github.tiankong.naming;

import io.github.tiankong.phrase.Glossary;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/** Names readings told in one breath: 血压X/Y, 尺寸X×Y×Z, 塌陷长X、宽Y. */
final class PairLabels {
    private static final Glossary PARTS = Glossary.read("pair-parts.tsv");
    private static final String TIMES = "×*xX";
    private static final String DIMENSIONS = "长宽高深厚";

    private PairLabels() {}

    static Optional<Label> name(Spot spot, Story story) {
        if (spot.type() != SlotType.QUANTITY) {
            return Optional.empty();
        }
        String own = Phrase.ofHead(spot.head());
        if (own.length() == 1 && DIMENSIONS.contains(own) && spot.continuesList()) {
            String whole = withoutDimension(story.subjectStem());
            return whole.isEmpty() ? Optional.empty() : Optional.of(Label.of(whole + own + "度", whole + own));
        }
        return ofReading(spot, story, own).or(() -> ofSize(spot, story, own));
    }

    private static Optional<Label> ofReading(Spot spot, Story story, String own) {
        boolean opens = spot.rest().equals("/");
        String whole = opens ? own : story.stem();
        String[] parts = PARTS.meaning(whole).split(" ", -1);
        boolean known = parts.length == 2 && (opens || spot.gap().equals("/"));
        return known ? Optional.of(Label.of(parts[opens ? 0 : 1], whole)) : Optional.empty();
    }

    private static Optional<Label> ofSize(Spot spot, Story story, String own) {
        if (isTimes(spot.gap())) {
            return Optional.of(Label.of(story.stem() + "宽度", story.stem()));
        }
        return isTimes(spot.rest()) && !own.isEmpty() ? Optional.of(Label.of(own + "长度", own)) : Optional.empty();
    }

    private static boolean isTimes(String joint) {
        return joint.length() == 1 && TIMES.contains(joint);
    }

    private static String withoutDimension(String stem) {
        int last = stem.length() - 1;
        return last > 0 && DIMENSIONS.indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : "";
    }
}
