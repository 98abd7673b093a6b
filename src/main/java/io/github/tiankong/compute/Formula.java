package io.github.tiankong.compute;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import io.github.tiankong.compute.FormulaTokens.Token;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arithmetic over the fields of a template.
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
 * <p>FreeMarker computes it in decimal numbers; a quotient has at least 12 decimals, halves rounded up, and the result is
 * rounded once, when it is printed.
 */
public final class Formula {
    /** The name under which last year's values stand. */
    public static final String LAST_YEAR = "上年";

    private static final int MOST_DEPTH = 100;
    private static final int MOST_DIGITS = 200;

    private final String text;
    private final List<Token> tokens;
    private final StringBuilder source = new StringBuilder();
    private final Map<String, String> variables = new HashMap<>();
    private final Set<String> currentKeys = new LinkedHashSet<>();
    private final Set<String> lastKeys = new LinkedHashSet<>();
    private int at;
    private int depth;

    private Formula(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
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
        Formula formula = new Formula(text, tokens);
        formula.sum();
        if (formula.at < formula.tokens.size()) {
            throw formula.unexpected();
        }
        return formula;
    }

    public String text() {
        return text;
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
     * The exact result.
     *
     * @param current this period's values, one for each of {@link #currentKeys()}
     * @param last last year's values, one for each of {@link #lastKeys()}
     * @throws FormulaException {@code formula-no-result}, when it divides by zero; {@code formula-too-large}, when the result
     *     has more than {@value #MOST_DIGITS} digits
     */
    public BigDecimal evaluate(Map<String, BigDecimal> current, Map<String, BigDecimal> last) throws FormulaException {
        Map<String, Object> model = new HashMap<>();
        currentKeys.forEach(key -> model.put(variables.get(key), current.get(key)));
        lastKeys.forEach(key -> model.put(variables.get(LAST_YEAR + "." + key), last.get(key)));
        try {
            Environment environment =
                    Expressions.template(source.toString()).createProcessingEnvironment(model, Writer.nullWriter());
            environment.process();
            return bounded(number(environment.getVariable(Expressions.RESULT)));
        } catch (TemplateException | ArithmeticException e) {
            throw new FormulaException("formula-no-result", text, e);
        } catch (IOException e) {
            throw new IllegalStateException("writing nowhere", e);
        }
    }

    /** A chain of formulas can double the digits at each step, until no memory holds them. */
    private BigDecimal bounded(BigDecimal result) throws FormulaException {
        if (result.precision() > MOST_DIGITS || Math.abs(result.scale()) > MOST_DIGITS) {
            throw new FormulaException("formula-too-large", text);
        }
        return result;
    }

    private static BigDecimal number(TemplateModel result) throws TemplateModelException {
        Number number = ((TemplateNumberModel) result).getAsNumber();
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private void sum() throws FormulaException {
        if (++depth > MOST_DEPTH) {
            throw unexpected();
        }
        product();
        while (takes("+") || takes("-")) {
            product();
        }
        depth--;
    }

    private void product() throws FormulaException {
        factor();
        while (takes("*") || takes("/")) {
            factor();
        }
    }

    private void factor() throws FormulaException {
        int signs = 0;
        while (takes("-")) {
            source.append(' ');
            if (++signs > MOST_DEPTH) {
                throw unexpected();
            }
        }
        if (takes("(")) {
            sum();
            if (!takes(")")) {
                throw unexpected();
            }
        } else if (at < tokens.size() && tokens.get(at).isNumber()) {
            number(tokens.get(at).text());
        } else if (at < tokens.size() && tokens.get(at).isKey()) {
            field();
        } else {
            throw unexpected();
        }
    }

    private void number(String digits) throws FormulaException {
        int point = digits.indexOf('.');
        if (digits.endsWith(".") || point != digits.lastIndexOf('.') || digits.length() > 30) {
            throw unexpected();
        }
        source.append(digits);
        at++;
    }

    private void field() throws FormulaException {
        String key = tokens.get(at++).text();
        if (!key.equals(LAST_YEAR)) {
            String whole =
                    isPoint(at) && at + 1 < tokens.size() && tokens.get(at + 1).isKey()
                            ? key + "." + tokens.get(at + 1).text()
                            : key;
            at += whole.equals(key) ? 0 : 2;
            currentKeys.add(whole);
            source.append(variable(whole));
            return;
        }
        if (at + 1 >= tokens.size()
                || !tokens.get(at).text().equals(".")
                || !tokens.get(at + 1).isKey()) {
            throw unexpected();
        }
        String lastKey = tokens.get(at + 1).text();
        at += 2;
        lastKeys.add(lastKey);
        source.append(variable(LAST_YEAR + "." + lastKey));
    }

    private boolean isPoint(int index) {
        return index < tokens.size() && tokens.get(index).text().equals(".");
    }

    /** Keys never become FreeMarker source: a variable of our own stands for each. */
    private String variable(String name) {
        return variables.computeIfAbsent(name, n -> "v" + variables.size());
    }

    private boolean takes(String operator) {
        if (at < tokens.size() && tokens.get(at).text().equals(operator)) {
            source.append(operator);
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
