package io.github.tiankong.values;

import io.github.tiankong.figure.Units;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the field a name in a table speaks of: by key, by label, by label with unit, by the folded name ({@link
 * NameFolding}) and its short form, by the folded name of what is counted, by the draft's own words. Likeness only ever
 * suggests.
 */
final class FieldMatcher {
    private static final int SUGGESTIONS = 3;
    private static final double LIKE = 0.4;
    private static final String NUMBER = "数";
    private static final String MULTIPLIERS = "十百千万亿";
    private static final Set<SlotType> OWN_UNIT =
            EnumSet.of(SlotType.RANK, SlotType.RATIO, SlotType.PERCENT, SlotType.PERCENTAGE_POINT);
    /** From this level on names are compared folded. */
    private static final int FIRST_FOLDED = 3;
    /** From this level on the short forms of names are. */
    private static final int FIRST_SHORT = 5;

    private final List<FieldName> fields;
    private final List<Function<FieldName, String>> levels = List.of(
            field -> NameFolding.squeeze(field.key()),
            field -> NameFolding.squeeze(field.label()),
            field -> NameFolding.squeeze(field.label() + "(" + field.unit() + ")"),
            field -> NameFolding.fold(field.inEntry()),
            field -> NameFolding.fold(field.label()),
            field -> OwnWords.form(field.label()));
    /** Of the levels that were asked for so far: where all names match by key, none is folded. */
    private final List<Map<String, List<FieldName>>> indices = new ArrayList<>();

    private final Map<String, FieldName> byKey;
    /** Made with the first name that no label has. */
    private OwnWords ownWords;

    private FallNames fallNames;
    private Optional<String> region;

    FieldMatcher(List<FieldName> fields) {
        this.fields = List.copyOf(fields);
        this.byKey = new HashMap<>();
        fields.forEach(field -> byKey.putIfAbsent(field.key(), field));
    }

    /** The region the draft tells of, 全县; empty where it tells of none or of several. */
    Optional<String> region() {
        if (region == null) {
            List<String> told = fields.stream()
                    .map(field -> ColumnOwner.toldRegion(field.mention().before()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            region = told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
        }
        return region;
    }

    /** The fields by those a table names. */
    TableOwners ownedBy(Collection<String> owners) {
        return new TableOwners(fields, owners);
    }

    boolean isNumeric(String key) {
        FieldName field = byKey.get(LastYear.fieldOf(key));
        return field != null && field.type().isNumeric();
    }

    /** The unit of a field; empty if it has none or there is no such field. */
    String unitOf(String key) {
        return byKey.containsKey(key) ? byKey.get(key).unit() : "";
    }

    /**
     * Whether a field is in no unit like the one told of a whole table: a count, area, rank or rate under 万元. Where the field
     * is in 万户, nobody knows whether the table is; where it is in 万元/亩, what stands under 万元 is too.
     */
    boolean hasOwnUnit(String key, String unit) {
        FieldName field = byKey.get(LastYear.fieldOf(key));
        if (field == null || unit.isEmpty()) {
            return false;
        }
        boolean measured = field.type() == SlotType.COUNT || field.type() == SlotType.QUANTITY;
        boolean scaled =
                !field.unit().isEmpty() && MULTIPLIERS.indexOf(field.unit().charAt(0)) >= 0;
        boolean own = OWN_UNIT.contains(field.type()) || measured && !scaled;
        return field.unit().startsWith(unit + "/") || own && !Units.of(unit).convertsTo(Units.of(field.unit()));
    }

    /** Whether a name, without the unit in its brackets, is the key of a field, or what its list calls the field. */
    boolean isKey(String name) {
        String bare = NameFolding.withoutBrackets(NameFolding.squeeze(name));
        return fields.stream()
                .anyMatch(field -> NameFolding.squeeze(field.key()).equals(bare)
                        || NameFolding.squeeze(field.inEntry()).equals(bare));
    }

    /** The field of a name, whose unit the table tells or leaves empty, or that of which it means last year's value. */
    Match match(String name, String unit) {
        Match plain = matchOfNow(name, unit);
        Optional<YearWords.Told> told = YearWords.of(name);
        boolean own = plain.fields().stream()
                .anyMatch(field -> YearWords.of(field.label()).isPresent()
                        || YearWords.of(field.key()).isPresent());
        if (told.isEmpty() || own || !told.get().last() && plain.isSure()) {
            return plain;
        }
        Match base = matchOfNow(told.get().base(), unit);
        if (!told.get().last()) {
            return base;
        }
        List<FieldName> figures =
                base.fields().stream().filter(f -> f.type().isNumeric()).toList();
        return new Match(figures, base.isSure() && !figures.isEmpty(), true);
    }

    private Match matchOfNow(String name, String unit) {
        String knownUnit = unit.isEmpty() ? NameFolding.bracketed(name) : unit;
        String squeezed = NameFolding.squeeze(name);
        for (int level = 0; level < levels.size(); level++) {
            List<FieldName> found = index(level).getOrDefault(wanted(level, name, squeezed), List.of()).stream()
                    .filter(field -> !clash(knownUnit, field.unit()))
                    .toList();
            if (found.size() == 1) {
                return new Match(found, true);
            }
            if (found.size() > 1) {
                return oneOf(found, knownUnit);
            }
        }
        Match measured = measured(name, knownUnit);
        if (!measured.fields().isEmpty()) {
            return measured;
        }
        Match counted = counted(name, knownUnit);
        return counted.fields().isEmpty() ? byOwnWords(name, knownUnit) : counted;
    }

    private static String wanted(int level, String name, String squeezed) {
        if (level < FIRST_FOLDED) {
            return squeezed;
        }
        return level < FIRST_SHORT ? NameFolding.fold(name) : OwnWords.form(name);
    }

    /** 税收收入±% is 税收收入同比, which a draft that expects a fall calls 税收收入降幅. */
    private Match measured(String name, String unit) {
        String measured = OwnWords.form(ColumnRole.withMeasure(name));
        List<FieldName> told = index(FIRST_SHORT).getOrDefault(measured, List.of());
        List<FieldName> found = (told.isEmpty() ? fallNames().find(measured) : told)
                .stream().filter(field -> !clash(unit, field.unit())).toList();
        return found.size() > 1 ? oneOf(found, unit) : new Match(found, !found.isEmpty());
    }

    /** Whether a name tells a growth of a field that the draft tells as a fall: the sign is the number's own. */
    boolean tellsSign(String name, String key) {
        FieldName field = byKey.get(key);
        return field != null
                && FallNames.isFall(field)
                && ColumnRole.withMeasure(name).endsWith(FallNames.GROWTH);
    }

    private FallNames fallNames() {
        if (fallNames == null) {
            fallNames = new FallNames(fields);
        }
        return fallNames;
    }

    /** Sure only where the words stand before one field and are no part of a longer name. */
    private Match byOwnWords(String name, String unit) {
        List<FieldName> found = ownWords().find(name).stream()
                .filter(field -> !clash(unit, field.unit()))
                .toList();
        boolean sure = found.size() == 1 && !OwnWords.isPartOf(name, found.get(0));
        return new Match(sure ? found : List.of(), sure);
    }

    private OwnWords ownWords() {
        if (ownWords == null) {
            ownWords = new OwnWords(fields);
        }
        return ownWords;
    }

    /** 新引进项目（个） asks how many there are: 新引进项目数. */
    private Match counted(String name, String unit) {
        String bare = NameFolding.withoutBrackets(NameFolding.squeeze(name));
        List<FieldName> found = Stream.of(NUMBER, unit + NUMBER, unit)
                .filter(end -> !unit.isEmpty())
                .flatMap(end -> index(levels.size() - 1).getOrDefault(NameFolding.fold(bare + end), List.of()).stream())
                .filter(field -> field.type() == SlotType.COUNT
                        && NameFolding.squeeze(field.unit()).equals(unit))
                .distinct()
                .toList();
        return new Match(found, found.size() == 1);
    }

    private static Match oneOf(List<FieldName> found, String unit) {
        List<FieldName> ofUnit = found.stream()
                .filter(field -> NameFolding.squeeze(field.unit()).equals(unit))
                .toList();
        return ofUnit.size() == 1 ? new Match(ofUnit, true) : new Match(found, false);
    }

    /** A rate is never an amount, whatever its name: 同比(%) is not 同比增加(亿元). */
    private static boolean clash(String unit, String otherUnit) {
        return !unit.isEmpty() && !otherUnit.isEmpty() && isRate(unit) != isRate(otherUnit);
    }

    private static boolean isRate(String unit) {
        return unit.contains("%") || unit.contains("％") || unit.contains("‰") || unit.contains("百分点");
    }

    private Map<String, List<FieldName>> index(int level) {
        while (indices.size() <= level) {
            indices.add(index(levels.get(indices.size())));
        }
        return indices.get(level);
    }

    private Map<String, List<FieldName>> index(Function<FieldName, String> nameOf) {
        Map<String, List<FieldName>> index = new HashMap<>();
        for (FieldName field : fields) {
            String name = nameOf.apply(field);
            if (!name.isEmpty()) {
                index.computeIfAbsent(name, unused -> new ArrayList<>()).add(field);
            }
        }
        return index;
    }

    /** Whether at least one field goes by a name. */
    boolean knows(String name, String unit) {
        return !match(name, unit).fields().isEmpty();
    }

    /** The fields whose labels are most like a name, the likeliest first; never to be used without asking. */
    List<FieldName> suggestions(String name) {
        Set<String> pairs = pairs(NameFolding.fold(name));
        List<FieldName> told = ownWords().find(name);
        Map<FieldName, Double> likeness = new HashMap<>();
        for (FieldName field : fields) {
            double like = told.contains(field) ? 1 : dice(pairs, pairs(NameFolding.fold(field.label())));
            if (like >= LIKE) {
                likeness.put(field, like);
            }
        }
        return fields.stream()
                .filter(likeness::containsKey)
                .sorted(Comparator.comparing((FieldName field) -> -likeness.get(field)))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }

    private static double dice(Set<String> pairs, Set<String> others) {
        long common = pairs.stream().filter(others::contains).count();
        return pairs.isEmpty() || others.isEmpty() ? 0 : 2.0 * common / (pairs.size() + others.size());
    }

    /**
     * What a name was found to mean.
     *
     * @param fields the one field if sure; else those that go by this name equally well, if there are any
     * @param ofLast whether the name means last year's value
     */
    record Match(List<FieldName> fields, boolean isSure, boolean ofLast) {
        static final Match NONE = new Match(List.of(), false);

        Match(List<FieldName> fields, boolean isSure) {
            this(fields, isSure, false);
        }

        String key() {
            String key = isSure ? fields.get(0).key() : "";
            return ofLast && isSure ? LastYear.keyOf(key) : key;
        }
    }
}
