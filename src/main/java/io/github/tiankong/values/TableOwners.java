package io.github.tiankong.values;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a draft by those a table names in its rows or columns: 柳溪镇's, 白石镇's, nobody's. */
final class TableOwners {
    private final Map<String, FieldMatcher> byOwner = new HashMap<>();
    private final FieldMatcher whole;
    private final FieldMatcher unsure;

    /** @param owners their names, as a table has them without blanks */
    TableOwners(List<FieldName> fields, Collection<String> owners) {
        WordTable names =
                WordTable.of(owners.stream().filter(name -> !name.isEmpty()).toList());
        Map<String, List<FieldName>> owned = new HashMap<>();
        List<FieldName> nobodys = new ArrayList<>();
        List<FieldName> doubtful = new ArrayList<>();
        for (FieldName field : fields) {
            Owner owner = Owner.of(field, names);
            if (!owner.isSure()) {
                doubtful.add(field);
            } else if (owner.name().isEmpty()) {
                nobodys.add(field);
            } else {
                owned.computeIfAbsent(owner.name(), name -> new ArrayList<>()).add(without(owner.name(), field));
            }
        }
        owned.forEach((name, its) -> byOwner.put(name, new FieldMatcher(its)));
        whole = new FieldMatcher(nobodys);
        unsure = new FieldMatcher(doubtful);
    }

    /** The field of one owner that goes by a name: 税收收入 of 柳溪镇税收收入, or where the draft tells of 柳溪镇. */
    FieldMatcher.Match match(String owner, String name, String unit) {
        FieldMatcher its = byOwner.get(owner);
        return its == null ? FieldMatcher.Match.NONE : its.match(name, unit);
    }

    /** The field that is none of the owners'. */
    FieldMatcher.Match ofNobody(String name, String unit) {
        return whole.match(name, unit);
    }

    /** The fields that go by a name and may be one of the owners' or nobody's. */
    List<FieldName> unsure(String name, String unit) {
        return unsure.match(name, unit).fields();
    }

    /** 税收收入 of 柳溪镇完成税收收入. */
    private static FieldName without(String owner, FieldName field) {
        String label = field.label();
        String rest = label.startsWith(owner) ? Phrase.ofHead(label.substring(owner.length())) : label;
        return new FieldName(field.key(), rest.isEmpty() ? label : rest, field.unit(), field.type(), field.mention());
    }
}
