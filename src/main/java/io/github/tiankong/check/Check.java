package io.github.tiankong.check;

import java.util.List;

/** One thing that can be wrong with a filling. */
@FunctionalInterface
interface Check {
    /** What is found, in any order. */
    List<Finding> check(Facts facts);
}
