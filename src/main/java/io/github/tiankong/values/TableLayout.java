package io.github.tiankong.values;

/** A table whose layout is known. */
interface TableLayout {
    /** Hands the values over to the collector and tells what the columns or rows were taken for. */
    Reading read(Collector collector);
}
