package io.github.tiankong.bench;

import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.render.Use;
import java.io.OutputStream;

/** Ours, from a filling with its texts ready, or from the values of a row. */
final class OwnEngine implements Engine {
    private final ParkReport report;
    private final Filler filler;
    private final Renderer renderer;
    private final boolean fromRow;

    OwnEngine(ParkReport report, Use use, boolean fromRow) {
        this.report = report;
        this.filler = Filler.of(report.template());
        this.renderer = new Renderer(report.template(), use);
        this.fromRow = fromRow;
    }

    @Override
    public void write(int row, OutputStream out) throws Exception {
        Filling filling = fromRow
                ? filler.fill(report.values(row)).filling()
                : report.filling(row);
        renderer.render(filling, Gaps.FAIL, out);
    }
}
