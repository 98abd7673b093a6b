package io.github.tiankong.check;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Template;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists within lists multiply: a template made to fill the disk is refused before anything is written. */
final class SizeCheck implements Check {
    /** How often stretches of text may be repeated in one document; Word itself is slow beyond. */
    private static final BigInteger MOST = BigInteger.valueOf(200_000);

    private final Template template;

    SizeCheck(Template template) {
        this.template = template;
    }

    @Override
    public List<Finding> check(Facts facts) {
        Map<Integer, BigInteger> times = new HashMap<>();
        BigInteger all = BigInteger.ZERO;
        for (int i = 0; i < template.passages().size(); i++) {
            all = all.add(times(facts, i, times));
        }
        return all.compareTo(MOST) <= 0
                ? List.of()
                : List.of(new Finding(
                        "",
                        Problem.error(
                                "output-too-big", Location.ofFile(template.name()), all.toString(), MOST.toString())));
    }

    /** How often a passage stands, wherever its conditions hold. */
    private BigInteger times(Facts facts, int passage, Map<Integer, BigInteger> known) {
        BigInteger told = known.get(passage);
        if (told != null) {
            return told;
        }
        Passage own = template.passages().get(passage);
        int parent = own.block().parent();
        BigInteger around = parent < 0 ? BigInteger.ONE : times(facts, parent, known);
        long entries = own instanceof Passage.Repeat repeat
                ? facts.filling().entries(repeat.list()).size()
                : 1;
        BigInteger times = around.multiply(BigInteger.valueOf(entries));
        known.put(passage, times);
        return times;
    }
}
