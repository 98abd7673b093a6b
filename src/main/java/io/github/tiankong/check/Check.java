package io.github.tiankong.check;

import java.util.List;

/** One thing that can be wrong with a filling of one template; what does not hang on the filling is worked out once. */
@FunctionalInterface
interface Check {
    /** What is found, in any order. */
    List<Finding> check(Facts facts);
}
