package io.github.tiankong.slot;

/** What the wording bound to a figure says of its sign: 增长5% is up, 下降5% is down, 占5% says nothing. */
public enum Direction {
    NONE,
    UP,
    DOWN
}
