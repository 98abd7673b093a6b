package io.github.tiankong.check;

import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Three or more shares that are told together come near 100 and miss it by more than their rounding (DOMAIN.md, section
 * 5.3). Far from 100 they are no complete list.
 */
final class ShareSumCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = BigDecimal.TEN;
    private static final String RATIO_SIGNS = ":：∶";
    private static final int FEWEST = 3;

    private final List<List<Field>> groups;

    ShareSumCheck(Background background) {
        Map<String, List<Field>> found = new LinkedHashMap<>();
        String ratio = "";
        Optional<Place> before = Optional.empty();
        for (Field field : background.fields(f -> true)) {
            Optional<Place> place = background.place(field);
            ratio = joined(background, before, place) ? ratio : field.key();
            before = place;
            String group = field.kind().type() == SlotType.RATIO ? ratio : "";
            group(background, field, group)
                    .ifPresent(name ->
                            found.computeIfAbsent(name, k -> new ArrayList<>()).add(field));
        }
        this.groups = found.values().stream().filter(g -> g.size() >= FEWEST).toList();
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        groups.forEach(fields -> check(facts, fields).ifPresent(findings::add));
        return findings;
    }

    /** The shares of one whole in one sentence, and the parts of one ratio. */
    private static Optional<String> group(Background background, Field field, String ratio) {
        boolean share = field.kind().type() == SlotType.PERCENT && RateBounds.isShare(field);
        if (ratio.isEmpty() && !share) {
            return Optional.empty();
        }
        int cut = field.label().indexOf('占');
        // 税收占财政收入比重 names its whole, 税收占比 does not
        String whole = share ? field.label().substring(cut < 0 ? field.label().length() : cut) : "";
        return background
                .place(field)
                .map(p -> p.paragraphIndex() + "\t" + background.sentence(field) + "\t" + ratio + "\t" + whole);
    }

    /** Whether only the sign of a ratio stands between two fields. */
    private static boolean joined(Background background, Optional<Place> before, Optional<Place> place) {
        if (before.isEmpty()
                || place.isEmpty()
                || before.get().paragraphIndex() != place.get().paragraphIndex()
                || before.get().end() + 1 != place.get().start()) {
            return false;
        }
        return RATIO_SIGNS.indexOf(background
                        .template()
                        .textAround(place.get())
                        .charAt(before.get().end()))
                >= 0;
    }

    private static Optional<Finding> check(Facts facts, List<Field> fields) {
        if (!fields.stream().allMatch(f -> facts.number(f).isPresent())) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Field field : fields) {
            BigDecimal number = facts.number(field).orElseThrow();
            sum = sum.add(number);
            slack = slack.add(Tolerance.of(number, field));
        }
        BigDecimal miss = sum.subtract(HUNDRED).abs();
        if (miss.compareTo(slack) <= 0 || miss.compareTo(NEAR) > 0) {
            return Optional.empty();
        }
        String shares = String.join("、", fields.stream().map(facts::shown).toList());
        return Optional.of(facts.warning("shares-sum", fields.get(0), shares, sum.toPlainString()));
    }
}
