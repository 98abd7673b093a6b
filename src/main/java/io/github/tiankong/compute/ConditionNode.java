package io.github.tiankong.compute;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A condition as it was read. */
sealed interface ConditionNode {
    /** The formulas in it, from left to right. */
    Stream<Formula> formulas();

    /** The fields whose text it compares, from left to right. */
    default Stream<String> textKeys() {
        return Stream.empty();
    }

    boolean holds(Known known) throws FormulaException;

    /** One number against another. */
    record Compared(Formula left, Comparison comparison, Formula right) implements ConditionNode {
        @Override
        public Stream<Formula> formulas() {
            return Stream.of(left, right);
        }

        @Override
        public boolean holds(Known known) throws FormulaException {
            return comparison.holds(result(left, known).compareTo(result(right, known)));
        }

        private static BigDecimal result(Formula side, Known known) throws FormulaException {
            return side.evaluate(side.numbers(known.numbers()).orElseThrow());
        }
    }

    /** A field's printed text against a given one. */
    record SameText(String key, String text, boolean same) implements ConditionNode {
        @Override
        public Stream<Formula> formulas() {
            return Stream.empty();
        }

        @Override
        public Stream<String> textKeys() {
            return Stream.of(key);
        }

        @Override
        public boolean holds(Known known) {
            return known.texts().apply(key).filter(text::equals).isPresent() == same;
        }
    }

    /** Whether a field has a value at all. */
    record Present(String key) implements ConditionNode {
        @Override
        public Stream<Formula> formulas() {
            return Stream.empty();
        }

        @Override
        public boolean holds(Known known) {
            return known.texts().apply(key).isPresent();
        }
    }

    /** The contrary. */
    record Not(ConditionNode node) implements ConditionNode {
        @Override
        public Stream<Formula> formulas() {
            return node.formulas();
        }

        @Override
        public Stream<String> textKeys() {
            return node.textKeys();
        }

        @Override
        public boolean holds(Known known) throws FormulaException {
            return !node.holds(known);
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
        public Stream<String> textKeys() {
            return nodes.stream().flatMap(ConditionNode::textKeys);
        }

        @Override
        public boolean holds(Known known) throws FormulaException {
            for (ConditionNode node : nodes) {
                if (node.holds(known) != all) {
                    return !all;
                }
            }
            return all;
        }
    }
}
