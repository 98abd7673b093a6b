package io.github.tiankong.compute;

import freemarker.template.TemplateException;
import io.github.tiankong.compute.FormulaTokens.Token;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Arithmetic over the fields of a template. Immutable.
 *
 * <pre>
 * formula = term { ("+" | "-") term }
 * term    = factor { ("*" | "/") factor }
 * factor  = number | field | "(" formula ")" | "-" factor
 * field   = key                 the value of this period
 *         | list "." key        that of an entry of a list
 *         | "上年" "." key      the value of last year
 * </pre>
 *
 * <p>FreeMarker's arithmetic computes it in decimal numbers; a quotient has at least 12 decimals, halves rounded up, and the
 * result is rounded once, when it is printed. A FreeMarker template for each would give the same, at twenty times the cost.
 */
public final class Formula {
    /** The name under which last year's values stand. */
    public static final String LAST_YEAR = "上年";

    private static final int MOST_DIGITS = 200;

    private final String text;
    private final FormulaNode root;
    private final List<Input> inputs;
    private final Set<String> currentKeys;
    private final Set<String> lastKeys;
    private final Set<Integer> bases;

    /** A number the formula needs: of a field, this period's or last year's. */
    public record Input(String key, boolean lastYear) {}

    private Formula(String text, FormulaNode root, List<Input> inputs) {
        this.text = text;
        this.root = root;
        this.inputs = List.copyOf(inputs);
        this.currentKeys = keys(inputs, false);
        this.lastKeys = keys(inputs, true);
        this.bases = bases(root, this.inputs);
    }

    private static Set<Integer> bases(FormulaNode root, List<Input> inputs) {
        Set<Integer> bases = new LinkedHashSet<>();
        root.addBases(bases);
        Set<Integer> divisors = new LinkedHashSet<>();
        root.addDivisors(divisors);
        divisors.stream().filter(i -> inputs.get(i).lastYear()).forEach(bases::add);
        return Collections.unmodifiableSet(bases);
    }

    private static Set<String> keys(List<Input> inputs, boolean lastYear) {
        Set<String> keys = new LinkedHashSet<>();
        for (Input input : inputs) {
            if (input.lastYear() == lastYear) {
                keys.add(input.key());
            }
        }
        return Collections.unmodifiableSet(keys);
    }

    /**
     * Reads a formula.
     *
     * @throws FormulaException {@code formula-syntax}, naming where it cannot be read
     */
    public static Formula parse(String text) throws FormulaException {
        return parse(text, FormulaTokens.of(text));
    }

    /** Reads tokens that are a formula as a whole; {@code text} is what a fault quotes if they end too early. */
    static Formula parse(String text, List<Token> tokens) throws FormulaException {
        FormulaParser parser = new FormulaParser(text, tokens);
        return new Formula(text, parser.parse(), parser.inputs());
    }

    public String text() {
        return text;
    }

    /** The numbers it needs, each once, in the order it names them. */
    public List<Input> inputs() {
        return inputs;
    }

    /** The fields it needs this period's value of, in the order it names them. */
    public Set<String> currentKeys() {
        return currentKeys;
    }

    /** The fields it needs last year's value of. */
    public Set<String> lastKeys() {
        return lastKeys;
    }

    /**
     * The numbers a rate is counted from, of {@link #inputs()}: what last year's value divides, and a quotient less one. A rate
     * from nothing or from a loss has no meaning (DOMAIN.md, section 3).
     */
    public List<Input> bases() {
        return bases.stream().map(inputs::get).toList();
    }

    /** The numbers of {@link #inputs()} in their order; empty as long as one of them is not known. */
    public Optional<BigDecimal[]> numbers(Function<Input, Optional<BigDecimal>> known) {
        BigDecimal[] numbers = new BigDecimal[inputs.size()];
        for (int i = 0; i < numbers.length; i++) {
            Optional<BigDecimal> number = known.apply(inputs.get(i));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers[i] = number.get();
        }
        return Optional.of(numbers);
    }

    /**
     * The exact result.
     *
     * @param numbers one for each of {@link #inputs()}, in their order
     * @throws FormulaException {@code formula-no-result}, when it divides by zero; {@code formula-base}, when it counts a rate
     *     from a negative number; {@code formula-too-large}, when the result
     *     has more than {@value #MOST_DIGITS} digits
     */
    public BigDecimal evaluate(BigDecimal[] numbers) throws FormulaException {
        if (bases.stream().anyMatch(i -> numbers[i].signum() < 0)) {
            throw new FormulaException("formula-base", text);
        }
        try {
            return bounded(root.evaluate(numbers));
        } catch (TemplateException | ArithmeticException e) {
            throw new FormulaException("formula-no-result", text, e);
        }
    }

    /** A chain of formulas can double the digits at each step, until no memory holds them. */
    private BigDecimal bounded(BigDecimal result) throws FormulaException {
        if (result.precision() > MOST_DIGITS || Math.abs(result.scale()) > MOST_DIGITS) {
            throw new FormulaException("formula-too-large", text);
        }
        return result;
    }
}
