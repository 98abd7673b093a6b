package io.github.tiankong.compute;

import io.github.tiankong.compute.FormulaTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads a condition; its grammar stands at {@link Condition}. */
final class ConditionParser {
    private static final int MOST_DEPTH = 100;

    private final String text;
    private final List<Token> tokens;
    /** For each opening parenthesis the index of its closing one, else -1. */
    private final int[] closing;

    private int at;
    private int depth;

    ConditionParser(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        closing = closing(tokens);
    }

    ConditionNode parse() throws FormulaException {
        ConditionNode node = any();
        if (at < tokens.size()) {
            throw unexpected();
        }
        return node;
    }

    private ConditionNode any() throws FormulaException {
        List<ConditionNode> nodes = new ArrayList<>(List.of(all()));
        while (takes("||")) {
            nodes.add(all());
        }
        return nodes.size() == 1 ? nodes.get(0) : new ConditionNode.Several(nodes, false);
    }

    private ConditionNode all() throws FormulaException {
        List<ConditionNode> nodes = new ArrayList<>(List.of(one()));
        while (takes("&&")) {
            nodes.add(one());
        }
        return nodes.size() == 1 ? nodes.get(0) : new ConditionNode.Several(nodes, true);
    }

    private ConditionNode one() throws FormulaException {
        if (++depth > MOST_DEPTH) {
            throw unexpected();
        }
        ConditionNode node;
        if (takes("!")) {
            node = new ConditionNode.Not(one());
        } else if (isGroup()) {
            at++;
            node = any();
            if (!takes(")")) {
                throw unexpected();
            }
        } else {
            node = comparison();
        }
        depth--;
        return node;
    }

    /** A parenthesis holds a condition unless what follows its end goes on computing or comparing. */
    private boolean isGroup() {
        if (!is(at, "(") || closing[at] < 0) {
            return false;
        }
        int next = closing[at] + 1;
        return next == tokens.size() || is(next, ")") || is(next, "&&") || is(next, "||");
    }

    private ConditionNode comparison() throws FormulaException {
        Optional<ConditionNode> ofText = ofText();
        if (ofText.isPresent()) {
            return ofText.get();
        }
        Formula left = side();
        Optional<Comparison> comparison =
                at < tokens.size() ? Comparison.of(tokens.get(at).text()) : Optional.empty();
        if (comparison.isEmpty()) {
            throw unexpected();
        }
        at++;
        return new ConditionNode.Compared(left, comparison.get(), side());
    }

    private Optional<ConditionNode> ofText() {
        int point =
                is(at + 1, ".") && at + 2 < tokens.size() && tokens.get(at + 2).isKey() ? 2 : 0;
        int operator = at + 1 + point;
        if (at >= tokens.size() || !tokens.get(at).isKey() || operator >= tokens.size()) {
            return Optional.empty();
        }
        String key = point == 0
                ? tokens.get(at).text()
                : tokens.get(at).text() + "." + tokens.get(at + 2).text();
        if (is(operator, "??")) {
            at = operator + 1;
            return Optional.of(new ConditionNode.Present(key));
        }
        Optional<String> quoted =
                operator + 1 < tokens.size() ? tokens.get(operator + 1).quoted() : Optional.empty();
        boolean same = is(operator, "==") || is(operator, "=");
        if (quoted.isEmpty() || !same && !is(operator, "!=")) {
            return Optional.empty();
        }
        at = operator + 2;
        return Optional.of(new ConditionNode.SameText(key, quoted.get(), same));
    }

    /** A formula: all tokens up to the next one that is none of arithmetic. */
    private Formula side() throws FormulaException {
        int start = at;
        while (at < tokens.size() && !endsSide(tokens.get(at))) {
            at = is(at, "(") && closing[at] >= 0 ? closing[at] + 1 : at + 1;
        }
        return Formula.parse(text, tokens.subList(start, at));
    }

    private static boolean endsSide(Token token) {
        return Comparison.of(token.text()).isPresent()
                || token.text().equals("&&")
                || token.text().equals("||")
                || token.text().equals(")");
    }

    private static int[] closing(List<Token> tokens) {
        int[] closing = new int[tokens.size()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("(")) {
                open.push(i);
            } else if (tokens.get(i).text().equals(")") && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    private boolean is(int index, String operator) {
        return index < tokens.size() && tokens.get(index).text().equals(operator);
    }

    private boolean takes(String operator) {
        if (!is(at, operator)) {
            return false;
        }
        at++;
        return true;
    }

    private FormulaException unexpected() {
        String rest = at < tokens.size() ? tokens.get(at).text() : "";
        return new FormulaException("formula-syntax", rest.isEmpty() ? text : rest);
    }
}
