package io.github.tiankong.compute;

import io.github.tiankong.compute.FormulaNode.Operator;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the numbers of a formula to one unit: what is added or subtracted, to the unit of the result (亿元 less 万元 in 万元);
 * of a part and its whole, the part to the unit of the whole.
 *
 * <p>A number in the formula may be the author's own conversion (支出 * 10000 - 收入): where one reading of it lets all units
 * agree, nothing is converted; where none does, the formula is refused. What bears no unit is taken as it stands.
 */
final class FormulaUnits {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Factors of shares: told as a fraction, in percent, in thousandths. They convert no units. */
    private static final Set<BigDecimal> SHARE_FACTORS =
            Set.of(Measured.plain(BigDecimal.ONE), Measured.plain(HUNDRED), Measured.plain(BigDecimal.valueOf(1000)));

    private final List<Unit> units;
    private final Unit result;

    /** Units that do not go together. */
    static final class Discord extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param units of the inputs, in their order
     * @param result of the field it computes
     */
    FormulaUnits(List<Unit> units, Unit result) {
        this.units = List.copyOf(units);
        this.result = result;
    }

    FormulaNode agreed(FormulaNode root) throws Discord {
        UnitKind kind = Units.kindOf(result);
        boolean percent = kind == UnitKind.PERCENT || kind == UnitKind.PERCENTAGE_POINT;
        BigDecimal share = percent ? Measured.quotient(HUNDRED, result.scale()) : BigDecimal.ONE;
        Measured measured = measure(root, share, true);
        if (!measured.isAmount() || !Measured.isTold(result)) {
            return measured.node();
        }
        if (measured.contradicts(result)) {
            throw new Discord();
        }
        if (!measured.agrees(result) || measured.allows(result.scale())) {
            return measured.node();
        }
        if (!measured.converts() || !Measured.convert(measured.unit(), result)) {
            throw new Discord();
        }
        return measured.in(result.scale()).node();
    }

    /**
     * @param share what a whole share of one counts there: 100 where percent are asked for
     * @param outermost whether it is a term of the result itself
     */
    private Measured measure(FormulaNode node, BigDecimal share, boolean outermost) throws Discord {
        if (node instanceof FormulaNode.Literal) {
            return Measured.of(node, Measured.Sort.CONSTANT);
        }
        if (node instanceof FormulaNode.Input input) {
            return Measured.of(node, units.get(input.index()));
        }
        if (node instanceof FormulaNode.Negated negated) {
            Measured inside = measure(negated.node(), share, outermost);
            return inside.with(new FormulaNode.Negated(inside.node()));
        }
        FormulaNode.Chain chain = (FormulaNode.Chain) node;
        return chain.isSum() ? sum(chain, share, outermost) : product(chain, share);
    }

    private Measured sum(FormulaNode.Chain chain, BigDecimal share, boolean outermost) throws Discord {
        List<Measured> terms = new ArrayList<>();
        for (FormulaNode node : chain.nodes()) {
            terms.add(measure(node, share, outermost));
        }
        Optional<Measured> plain = terms.stream()
                .filter(Measured::isAmount)
                .filter(Measured::converts)
                .findFirst()
                .or(() -> terms.stream().filter(Measured::isAmount).findFirst());
        if (plain.isEmpty()) {
            return Measured.of(chain.with(nodes(terms)), commonSort(terms));
        }
        Measured first = plain.get();
        if (terms.stream().anyMatch(t -> t.isAmount() && t.contradicts(first.unit()))) {
            throw new Discord();
        }
        List<Measured> amounts = terms.stream()
                .filter(t -> t.isAmount() && t.agrees(first.unit()))
                .toList();
        List<BigDecimal> common = first.scales().stream()
                .filter(s -> amounts.stream().allMatch(a -> a.allows(s)))
                .toList();
        boolean pure = amounts.size() == terms.size() && amounts.stream().allMatch(Measured::converts);
        if (!common.isEmpty()) {
            return new Measured(chain.with(nodes(terms)), Measured.Sort.AMOUNT, first.unit(), common, pure);
        }
        BigDecimal scale = target(first, outermost);
        if (!pure || amounts.stream().anyMatch(a -> !Measured.convert(first.unit(), a.unit()))) {
            throw new Discord();
        }
        List<FormulaNode> told = terms.stream().map(t -> t.in(scale).node()).toList();
        return new Measured(chain.with(told), Measured.Sort.AMOUNT, first.unit(), List.of(Measured.plain(scale)), true);
    }

    /** In what a sum of several units is told. Nobody says it of a result that bears no unit. */
    private BigDecimal target(Measured first, boolean outermost) throws Discord {
        if (!outermost) {
            return first.scale();
        }
        if (!Measured.isTold(result)) {
            throw new Discord();
        }
        return Measured.convert(first.unit(), result) ? result.scale() : first.scale();
    }

    private static List<FormulaNode> nodes(List<Measured> terms) {
        return terms.stream().map(Measured::node).toList();
    }

    private static Measured.Sort commonSort(List<Measured> terms) {
        if (terms.stream().anyMatch(t -> t.of() == Measured.Sort.UNKNOWN)) {
            return Measured.Sort.UNKNOWN;
        }
        return terms.stream().anyMatch(t -> t.of() == Measured.Sort.RATIO)
                ? Measured.Sort.RATIO
                : Measured.Sort.CONSTANT;
    }

    private Measured product(FormulaNode.Chain chain, BigDecimal share) throws Discord {
        BigDecimal factor = factor(chain);
        boolean alone = chain.nodes().stream().filter(n -> !n.isConstant()).count() == 1;
        List<Measured> factors = new ArrayList<>();
        for (FormulaNode node : chain.nodes()) {
            factors.add(measure(node, alone ? Measured.quotient(share, factor) : BigDecimal.ONE, false));
        }
        FormulaNode whole = chain.with(nodes(factors));
        List<Measured> counted =
                factors.stream().filter(f -> f.of() != Measured.Sort.CONSTANT).toList();
        if (counted.isEmpty()) {
            return Measured.of(whole, Measured.Sort.CONSTANT);
        }
        Measured first = counted.get(0);
        if (counted.size() == 1 && isNumerator(chain, factors.indexOf(first))) {
            return first.isAmount() ? first.times(whole, factor) : first.with(whole);
        }
        Measured last = counted.get(counted.size() - 1);
        boolean divided = counted.size() == 2
                && isNumerator(chain, factors.indexOf(first))
                && !isNumerator(chain, factors.lastIndexOf(last));
        return divided && isShare(first, last)
                ? Measured.of(ratio(first, last, whole, factor, share), Measured.Sort.RATIO)
                : Measured.of(whole, Measured.Sort.UNKNOWN);
    }

    /** What the bare numbers of a product come to; one where that is nothing. */
    private static BigDecimal factor(FormulaNode.Chain chain) {
        List<FormulaNode> nodes = chain.nodes();
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isConstant()) {
                BigDecimal number = nodes.get(i).constant();
                factor = isNumerator(chain, i) ? factor.multiply(number) : Measured.quotient(factor, number);
            }
        }
        return Measured.plain(factor);
    }

    private static boolean isNumerator(FormulaNode.Chain chain, int index) {
        return index == 0 || chain.steps().get(index - 1).operator() == Operator.TIMES;
    }

    /** Whether one is divided by the other to tell a share or a growth, and not an average, as of 元 and 人. */
    private static boolean isShare(Measured part, Measured whole) {
        return part.isAmount() && whole.isAmount() && Measured.convert(part.unit(), whole.unit());
    }

    /** A part over its whole. */
    private static FormulaNode ratio(
            Measured part, Measured whole, FormulaNode node, BigDecimal factor, BigDecimal share) throws Discord {
        for (BigDecimal scale : part.scales()) {
            for (BigDecimal other : whole.scales()) {
                BigDecimal own = share.multiply(Measured.quotient(scale, other));
                if (Measured.isClose(scale, other) || Measured.isClose(own, factor)) {
                    return node;
                }
            }
        }
        if (!part.converts() || !whole.converts() || !SHARE_FACTORS.contains(factor)) {
            throw new Discord();
        }
        return Measured.times(node, part.scale(), whole.scale());
    }
}
