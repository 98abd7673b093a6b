package io.github.tiankong.linking;

import io.github.tiankong.naming.Label;
import io.github.tiankong.naming.Spot;
import io.github.tiankong.slot.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What fields say about one another, each relation once. */
public final class Relations {
    private Relations() {}

    public static List<Relation> of(List<Spot> spots, List<Label> labels, List<String> keys) {
        Set<Relation> relations = new LinkedHashSet<>();
        Set<Integer> otherBases = OtherBases.of(spots, labels);
        for (int i = 0; i < labels.size(); i++) {
            String key = keys.get(i);
            boolean real = RealRates.tells(spots.get(i), labels.get(i));
            boolean other = otherBases.contains(i);
            labels.get(i)
                    .bond()
                    .filter(bond -> !(real && bond.kind() == Relation.Kind.GROWTH))
                    .filter(bond -> !(other && bond.tellsChange()))
                    .flatMap(bond -> rebased(bond, labels))
                    .map(bond -> new Relation(bond.kind(), key, keys.get(bond.ofSpot())))
                    .filter(relation -> !relation.key().equals(relation.ofKey()))
                    .ifPresent(relations::add);
        }
        return new ArrayList<>(relations);
    }

    /**
     * Behind 增加x亿元 a rate is not that of the increase but of what increased, 产值x亿元，增加x亿元，增长x%; where that is not
     * known, 比年初增加x亿元，同比增长x%, it may be either's.
     */
    private static Optional<Label.Bond> rebased(Label.Bond bond, List<Label> labels) {
        Label of = labels.get(bond.ofSpot());
        if (bond.kind() != Relation.Kind.GROWTH || of.says() != Label.Says.CHANGE) {
            return Optional.of(bond);
        }
        return of.bond()
                .filter(b -> b.kind() == Relation.Kind.INCREASE)
                .map(b -> new Label.Bond(bond.kind(), b.ofSpot()));
    }
}
