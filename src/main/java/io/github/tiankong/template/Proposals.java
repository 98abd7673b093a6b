package io.github.tiankong.template;

import io.github.tiankong.problem.Severity;
import io.github.tiankong.slot.CellRelation;
import io.github.tiankong.slot.Relation;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the sure relations of a draft propose to its author: formulas for {@code slots.csv}, rules for {@code checks.csv}. */
final class Proposals {
    private final List<Relation> relations;
    private final Map<String, Slot> firstByKey = new LinkedHashMap<>();
    private final List<CellRelation> cellRelations;
    private final Map<String, String> doneRates;

    Proposals(SlotList found) {
        relations = found.relations();
        cellRelations = found.cellRelations();
        doneRates = DoneRates.formulas(found.slots());
        found.slots().forEach(s -> firstByKey.putIfAbsent(s.indicator().key(), s));
    }

    /**
     * By key: a rate of growth and an increase from this year's and last year's value, a share from part and whole, 办结率; in
     * tables also 完成率 and 合计, each from the cells that stand beside it.
     */
    Map<String, String> formulas() {
        Map<Claim, Set<String>> claims = new HashMap<>();
        relations.forEach(
                r -> claims.computeIfAbsent(claim(r), k -> new HashSet<>()).add(r.key()));
        Map<String, String> formulas = new LinkedHashMap<>();
        cellRelations.forEach(cell -> formulas.putIfAbsent(cell.key(), formula(cell)));
        for (Relation relation : relations) {
            if (claims.get(claim(relation)).size() == 1) {
                formula(relation).ifPresent(text -> formulas.putIfAbsent(relation.key(), text));
            }
        }
        doneRates.forEach(formulas::putIfAbsent);
        return formulas;
    }

    /**
     * What a paragraph says of a field. Of 税收xx亿元，甲（增长x%）、乙（增长x%） at most one speaks of the 税收, and nobody can
     * tell which: what several fields claim is not computed.
     */
    private record Claim(Relation.Kind kind, String ofKey, int paragraphIndex) {}

    private Claim claim(Relation relation) {
        int paragraphIndex = firstByKey.get(relation.key()).paragraphIndex();
        return new Claim(relation.kind(), relation.ofKey(), paragraphIndex);
    }

    /** A part is at most its whole. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.kind() == Relation.Kind.PART && sameUnit(relation.key(), relation.ofKey())) {
                // the heading is row 1
                rules.add(new Rule(
                        relation.key() + " lte " + relation.ofKey(),
                        label(relation.key()) + "应不大于" + label(relation.ofKey()),
                        Severity.WARNING,
                        rules.size() + 2));
            }
        }
        return rules;
    }

    private Optional<String> formula(Relation relation) {
        String of = relation.ofKey();
        return switch (relation.kind()) {
            case GROWTH -> Optional.of("(" + of + " / 上年." + of + " - 1) * 100");
            case INCREASE -> Optional.of(of + " - 上年." + of);
            case SHARE -> part(relation).map(part -> part + " / " + of + " * 100");
            case PART -> Optional.empty();
        };
    }

    private static String formula(CellRelation cell) {
        String first = cell.ofKeys().get(0);
        String second = cell.ofKeys().size() > 1 ? cell.ofKeys().get(1) : "上年." + first;
        return switch (cell.kind()) {
            case GROWTH -> "(" + first + " / " + second + " - 1) * 100";
            case INCREASE -> first + " - " + second;
            case RATE -> first + " / " + second + " * 100";
            case SUM -> String.join(" + ", cell.ofKeys());
        };
    }

    /** A share is named by its part, 税收占财政收入比重; it is sure where one field alone has that name and the whole's unit. */
    private Optional<String> part(Relation share) {
        String label = label(share.key());
        int cut = label.indexOf('占');
        if (cut <= 0) {
            return Optional.empty();
        }
        Set<String> keys = firstByKey.keySet().stream()
                .filter(key -> label(key).equals(label.substring(0, cut)))
                .filter(key -> !key.equals(share.ofKey()) && sameUnit(key, share.ofKey()))
                .collect(Collectors.toSet());
        return keys.size() == 1 ? Optional.of(keys.iterator().next()) : Optional.empty();
    }

    private String label(String key) {
        return firstByKey.get(key).indicator().label();
    }

    private boolean sameUnit(String key, String otherKey) {
        return unit(key).equals(unit(otherKey));
    }

    private String unit(String key) {
        return firstByKey.get(key).figure().unit().text();
    }
}
