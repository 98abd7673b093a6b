package io.github.tiankong.compute;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A formula as it was read. What it computes is left to FreeMarker's decimal arithmetic. */
sealed interface FormulaNode {
    /**
     * The exact result.
     *
     * @param inputs the numbers of {@link Formula#inputs()}, in their order
     */
    BigDecimal evaluate(BigDecimal[] inputs) throws TemplateException;

    /** Adds the inputs that a growth is counted from: the divisors of a quotient less one, (a / b - 1), and of nothing else. */
    default void addBases(Set<Integer> bases) {}

    /** Adds the inputs that divide alone: b of a / b. */
    default void addDivisors(Set<Integer> divisors) {}

    /** A number that stands in the formula. */
    record Literal(BigDecimal number) implements FormulaNode {
        @Override
        public BigDecimal evaluate(BigDecimal[] inputs) {
            return number;
        }
    }

    /** The number of a field. */
    record Input(int index) implements FormulaNode {
        @Override
        public BigDecimal evaluate(BigDecimal[] inputs) {
            return inputs[index];
        }
    }

    /** The contrary. */
    record Negated(FormulaNode node) implements FormulaNode {
        private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

        @Override
        public BigDecimal evaluate(BigDecimal[] inputs) throws TemplateException {
            return Operator.TIMES.apply(MINUS_ONE, node.evaluate(inputs));
        }

        @Override
        public void addBases(Set<Integer> bases) {
            node.addBases(bases);
        }

        @Override
        public void addDivisors(Set<Integer> divisors) {
            node.addDivisors(divisors);
        }
    }

    /** Operations of one rank, from left to right. */
    record Chain(FormulaNode first, List<Step> steps) implements FormulaNode {
        public Chain {
            steps = List.copyOf(steps);
        }

        @Override
        public BigDecimal evaluate(BigDecimal[] inputs) throws TemplateException {
            BigDecimal result = first.evaluate(inputs);
            for (Step step : steps) {
                result = step.operator().apply(result, step.node().evaluate(inputs));
            }
            return result;
        }

        @Override
        public void addBases(Set<Integer> bases) {
            boolean lessOne = steps.get(0).operator() == Operator.MINUS
                    && steps.get(0).node() instanceof Literal literal
                    && literal.number().compareTo(BigDecimal.ONE) == 0;
            if (lessOne) {
                first.addDivisors(bases);
            }
            first.addBases(bases);
            steps.forEach(step -> step.node().addBases(bases));
        }

        @Override
        public void addDivisors(Set<Integer> divisors) {
            first.addDivisors(divisors);
            for (Step step : steps) {
                step.node().addDivisors(divisors);
                if (step.operator() == Operator.OVER && step.node() instanceof Input input) {
                    divisors.add(input.index());
                }
            }
        }
    }

    /** What is done to all that stands before. */
    record Step(Operator operator, FormulaNode node) {}

    /** The four operations. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        private static final ArithmeticEngine DECIMAL = ArithmeticEngine.BIGDECIMAL_ENGINE;

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        BigDecimal apply(BigDecimal left, BigDecimal right) throws TemplateException {
            Number result = switch (this) {
                case PLUS -> DECIMAL.add(left, right);
                case MINUS -> DECIMAL.subtract(left, right);
                case TIMES -> DECIMAL.multiply(left, right);
                case OVER -> DECIMAL.divide(left, right);
            };
            return (BigDecimal) result;
        }
    }
}
