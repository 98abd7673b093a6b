package io.github.tiankong.template;

/**
 * How a printed value and what stands beside it agree.
 *
 * @param turnsWords whether the words around it follow its sign: a negative 增长 becomes 下降
 * @param total the key of the total that this field, as printed, is to add up to with its sisters; empty for none
 */
public record Printing(boolean turnsWords, String total) {
    /** What holds where the author says nothing. */
    static final Printing PLAIN = new Printing(true, "");
}
