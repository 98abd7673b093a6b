package io.github.tiankong.compute;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an author says must hold between the fields of a template.
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
    private final String text;
    private final ConditionNode root;

    private Condition(String text, ConditionNode root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a condition.
     *
     * @throws FormulaException {@code formula-syntax}, naming where it cannot be read
     */
    public static Condition parse(String text) throws FormulaException {
        return new Condition(text, new ConditionParser(text, FormulaTokens.of(text)).parse());
    }

    public String text() {
        return text;
    }

    /** The fields it needs this period's value of, in the order it names them. */
    public Set<String> currentKeys() {
        Set<String> keys = new LinkedHashSet<>();
        root.formulas().forEach(f -> keys.addAll(f.currentKeys()));
        return keys;
    }

    /** The fields it needs last year's value of. */
    public Set<String> lastKeys() {
        Set<String> keys = new LinkedHashSet<>();
        root.formulas().forEach(f -> keys.addAll(f.lastKeys()));
        return keys;
    }

    /** The fields whose printed text it compares. */
    public Set<String> textKeys() {
        return root.textKeys().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether it holds, numbers compared exactly.
     *
     * @param known the numbers of {@link #currentKeys()} and {@link #lastKeys()}, and the texts there are
     * @throws FormulaException {@code formula-no-result}, when one of its sides divides by zero
     */
    public boolean holds(Known known) throws FormulaException {
        return root.holds(known);
    }
}
