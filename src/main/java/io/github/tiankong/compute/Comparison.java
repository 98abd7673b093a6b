package io.github.tiankong.compute;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the two sides of a comparison must stand to one another. */
enum Comparison {
    LESS("lt", "<"),
    AT_MOST("lte", "<="),
    MORE("gt", ">"),
    AT_LEAST("gte", ">="),
    EQUAL("==", "="),
    OTHER("!=");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> operators;

    Comparison(String... operators) {
        this.operators = List.of(operators);
    }

    static Optional<Comparison> of(String operator) {
        return Arrays.stream(values())
                .filter(c -> c.operators.contains(operator))
                .findFirst();
    }

    /** Whether it holds for the sign of left minus right. */
    boolean holds(int sign) {
        return switch (this) {
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case EQUAL -> sign == 0;
            case OTHER -> sign != 0;
        };
    }
}
