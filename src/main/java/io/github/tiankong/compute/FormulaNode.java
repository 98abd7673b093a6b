package io.github.tiankong.compute;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;
import java.util.List;

/** A formula as it was read. What it computes is left to FreeMarker's decimal arithmetic. */
sealed interface FormulaNode {
    /** @param inputs the numbers of {@link Formula#inputs()}, in their order */
    BigDecimal evaluate(BigDecimal[] inputs) throws TemplateException;

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
