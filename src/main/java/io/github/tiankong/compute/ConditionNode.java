package io.github.tiankong.compute;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A condition as it was read. */
sealed interface ConditionNode {
    /** The formulas in it, from left to right. */
    Stream<Formula> formulas();

    boolean holds(Map<String, BigDecimal> current, Map<String, BigDecimal> last) throws FormulaException;

    /** One number against another. */
    record Compared(Formula left, Comparison comparison, Formula right) implements ConditionNode {
        @Override
        public Stream<Formula> formulas() {
            return Stream.of(left, right);
        }

        @Override
        public boolean holds(Map<String, BigDecimal> current, Map<String, BigDecimal> last) throws FormulaException {
            return comparison.holds(left.evaluate(current, last).compareTo(right.evaluate(current, last)));
        }
    }

    /** The contrary. */
    record Not(ConditionNode node) implements ConditionNode {
        @Override
        public Stream<Formula> formulas() {
            return node.formulas();
        }

        @Override
        public boolean holds(Map<String, BigDecimal> current, Map<String, BigDecimal> last) throws FormulaException {
            return !node.holds(current, last);
        }
    }

    /** Several of which all must hold, or any one; one alone is itself. */
    record Several(List<ConditionNode> nodes, boolean all) implements ConditionNode {
        public Several {
            nodes = List.copyOf(nodes);
        }

        @Override
        public Stream<Formula> formulas() {
            return nodes.stream().flatMap(ConditionNode::formulas);
        }

        @Override
        public boolean holds(Map<String, BigDecimal> current, Map<String, BigDecimal> last) throws FormulaException {
            for (ConditionNode node : nodes) {
                if (node.holds(current, last) != all) {
                    return !all;
                }
            }
            return all;
        }
    }
}
