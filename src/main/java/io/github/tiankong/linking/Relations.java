package io.github.tiankong.linking;

import io.github.tiankong.naming.Label;
import io.github.tiankong.naming.Spot;
import io.github.tiankong.slot.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What fields say about one another, each relation once. */
public final class Relations {
    private Relations() {}

    public static List<Relation> of(List<Spot> spots, List<Label> labels, List<String> keys) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            String key = keys.get(i);
            boolean real = RealRates.tells(spots.get(i), labels.get(i));
            labels.get(i)
                    .bond()
                    .filter(bond -> !(real && bond.kind() == Relation.Kind.GROWTH))
                    .map(bond -> new Relation(bond.kind(), key, keys.get(bond.ofSpot())))
                    .filter(relation -> !relation.key().equals(relation.ofKey()))
                    .ifPresent(relations::add);
        }
        return new ArrayList<>(relations);
    }
}
