package io.github.tiankong.compute;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an author says must hold between the fields of a template. Immutable.
 *
 * <pre>
 * condition  = all { "||" all }
 * all        = one { "&amp;&amp;" one }
 * one        = "!" one | "(" condition ")" | comparison
 * comparison = formula operator formula
 *            | key ( "==" | "=" | "!=" ) quoted      the printed text
 *            | key "??"                              whether there is a value
 * operator   = "lt" | "lte" | "gt" | "gte" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "==" | "=" | "!="
 * </pre>
 *
 * <p>The two sides are read and computed by {@link Formula}; {@code lt} and its like are no keys here.
 */
public final class Condition {
    private final ConditionNode root;
    private final List<Formula.Input> inputs;
    private final Set<String> currentKeys;
    private final Set<String> lastKeys;
    private final Set<String> textKeys;

    private Condition(ConditionNode root) {
        this.root = root;
        this.inputs = root.formulas().flatMap(f -> f.inputs().stream()).toList();
        this.currentKeys = inOrder(root.formulas().flatMap(f -> f.currentKeys().stream()));
        this.lastKeys = inOrder(root.formulas().flatMap(f -> f.lastKeys().stream()));
        this.textKeys = inOrder(root.textKeys());
    }

    private static Set<String> inOrder(Stream<String> keys) {
        Set<String> ordered = new LinkedHashSet<>();
        keys.forEach(ordered::add);
        return Collections.unmodifiableSet(ordered);
    }

    /**
     * Reads a condition.
     *
     * @throws FormulaException {@code formula-syntax}, naming where it cannot be read
     */
    public static Condition parse(String text) throws FormulaException {
        return new Condition(new ConditionParser(text, FormulaTokens.of(text)).parse());
    }

    /** The fields it needs this period's value of, in the order it names them. */
    public Set<String> currentKeys() {
        return currentKeys;
    }

    /** The fields it needs last year's value of. */
    public Set<String> lastKeys() {
        return lastKeys;
    }

    /** Whether all numbers it needs are known. */
    public boolean isDecidable(Known known) {
        for (Formula.Input input : inputs) {
            if (known.numbers().apply(input).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The fields whose printed text it compares. */
    public Set<String> textKeys() {
        return textKeys;
    }

    /**
     * Whether it holds, numbers compared exactly.
     *
     * @param known the numbers it needs, all of them ({@link #isDecidable}), and the texts there are
     * @throws FormulaException {@code formula-no-result}, when one of its sides divides by zero; {@code formula-too-large},
     *     when one has too many digits
     */
    public boolean holds(Known known) throws FormulaException {
        return root.holds(known);
    }
}
