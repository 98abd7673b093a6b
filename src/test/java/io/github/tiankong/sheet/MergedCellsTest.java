package io.github.tiankong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MergedCellsTest {

    @Test
    void thoseThatHoldADatumAreTold() {
        List<Row> rows = List.of(
                new Row(1, List.of("镇", "投资")), new Row(2, List.of("青石镇", "12")), new Row(3, List.of("白沙镇", "")));
        List<MergedCells> merged =
                List.of(new MergedCells(1, 1, 1, 2), new MergedCells(2, 3, 2, 2), new MergedCells(3, 4, 2, 2));
        assertThat(MergedCells.among(new Table("a.xlsx", "镇", rows, merged, List.of()), 1))
                .containsExactly(Problem.warning("cells-merged", Location.ofCell("a.xlsx", "镇", 2, "B"), "B2:B3"));
    }

    @Test
    @Timeout(20)
    void manyOfThemCostNoSearchThroughAllRowsEach() {
        int last = 200_000;
        List<Row> rows = IntStream.rangeClosed(1, last)
                .mapToObj(number -> new Row(number, List.of("镇" + number, "1")))
                .toList();
        List<MergedCells> merged = IntStream.range(0, MergedCells.MOST)
                .mapToObj(i -> new MergedCells(last - i, last - i + 1, 5, 6))
                .toList();
        assertThat(MergedCells.among(new Table("a.xlsx", "", rows, merged, List.of()), 1))
                .isEmpty();
    }
}
