package io.github.tiankong.compute;

import io.github.tiankong.compute.FormulaNode.Operator;
import io.github.tiankong.compute.FormulaTokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a formula; its grammar stands at {@link Formula}. */
final class FormulaParser {
    private static final int MOST_DEPTH = 100;
    private static final int MOST_DIGITS = 30;

    private final String text;
    private final List<Token> tokens;
    private final Map<Formula.Input, Integer> inputs = new LinkedHashMap<>();
    private int at;
    private int depth;

    /** @param text what a fault quotes if the tokens end too early */
    FormulaParser(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    FormulaNode parse() throws FormulaException {
        FormulaNode node = sum();
        if (at < tokens.size()) {
            throw unexpected();
        }
        return node;
    }

    /** The fields it met, each once, in their order. */
    List<Formula.Input> inputs() {
        return List.copyOf(inputs.keySet());
    }

    private FormulaNode sum() throws FormulaException {
        if (++depth > MOST_DEPTH) {
            throw unexpected();
        }
        FormulaNode first = product();
        List<FormulaNode.Step> steps = new ArrayList<>();
        for (Optional<Operator> next = operator(Operator.PLUS, Operator.MINUS);
                next.isPresent();
                next = operator(Operator.PLUS, Operator.MINUS)) {
            steps.add(new FormulaNode.Step(next.get(), product()));
        }
        depth--;
        return steps.isEmpty() ? first : new FormulaNode.Chain(first, steps);
    }

    private FormulaNode product() throws FormulaException {
        FormulaNode first = factor();
        List<FormulaNode.Step> steps = new ArrayList<>();
        for (Optional<Operator> next = operator(Operator.TIMES, Operator.OVER);
                next.isPresent();
                next = operator(Operator.TIMES, Operator.OVER)) {
            steps.add(new FormulaNode.Step(next.get(), factor()));
        }
        return steps.isEmpty() ? first : new FormulaNode.Chain(first, steps);
    }

    private FormulaNode factor() throws FormulaException {
        int signs = 0;
        while (takes(Operator.MINUS.sign())) {
            if (++signs > MOST_DEPTH) {
                throw unexpected();
            }
        }
        FormulaNode node = unsigned();
        for (int i = 0; i < signs; i++) {
            node = new FormulaNode.Negated(node);
        }
        return node;
    }

    private FormulaNode unsigned() throws FormulaException {
        if (takes("(")) {
            FormulaNode inside = sum();
            if (!takes(")")) {
                throw unexpected();
            }
            return inside;
        }
        if (at < tokens.size() && tokens.get(at).isNumber()) {
            return number(tokens.get(at).text());
        }
        if (at < tokens.size() && tokens.get(at).isKey()) {
            return field();
        }
        throw unexpected();
    }

    private FormulaNode number(String digits) throws FormulaException {
        int point = digits.indexOf('.');
        if (digits.endsWith(".") || point != digits.lastIndexOf('.') || digits.length() > MOST_DIGITS) {
            throw unexpected();
        }
        at++;
        return new FormulaNode.Literal(new BigDecimal(digits));
    }

    private FormulaNode field() throws FormulaException {
        String key = tokens.get(at++).text();
        boolean pointed =
                isPoint(at) && at + 1 < tokens.size() && tokens.get(at + 1).isKey();
        boolean lastYear = key.equals(Formula.LAST_YEAR);
        if (lastYear && !pointed) {
            throw unexpected();
        }
        String behind = pointed ? tokens.get(at + 1).text() : "";
        at += pointed ? 2 : 0;
        String whole = pointed && !lastYear ? key + "." + behind : lastYear ? behind : key;
        return input(new Formula.Input(whole, lastYear));
    }

    private FormulaNode input(Formula.Input input) {
        return new FormulaNode.Input(inputs.computeIfAbsent(input, i -> inputs.size()));
    }

    private boolean isPoint(int index) {
        return index < tokens.size() && tokens.get(index).text().equals(".");
    }

    private Optional<Operator> operator(Operator one, Operator other) {
        if (takes(one.sign())) {
            return Optional.of(one);
        }
        return takes(other.sign()) ? Optional.of(other) : Optional.empty();
    }

    private boolean takes(String sign) {
        if (at < tokens.size() && tokens.get(at).text().equals(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private FormulaException unexpected() {
        String rest = at < tokens.size() ? tokens.get(at).text() : "";
        return new FormulaException("formula-syntax", rest.isEmpty() ? text : rest);
    }
}
