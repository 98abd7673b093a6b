package io.github.tiankong.compute;

/** A formula that cannot be read or has no result; the code names the reason in the bundle of problems. */
public final class FormulaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    FormulaException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
        this.detail = detail;
    }

    FormulaException(String code, String detail, Throwable cause) {
        super(code + ": " + detail, cause);
        this.code = code;
        this.detail = detail;
    }

    /** {@code formula-syntax}, {@code formula-no-result}, {@code formula-base} or {@code formula-too-large}. */
    public String code() {
        return code;
    }

    /** What the sentence quotes: the place in the formula, or the cause. */
    public String detail() {
        return detail;
    }
}
