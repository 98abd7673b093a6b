package io.github.tiankong.cli;

import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.SheetChoice;
import picocli.CommandLine.Option;

/** What of workbooks is read. */
final class SheetOptions {
    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "fill.sheet")
    private String sheet = "";

    @Option(names = "--hidden", descriptionKey = "fill.hidden")
    private boolean readsHidden;

    SheetChoice choice() {
        return new SheetChoice(hidden(), sheet);
    }

    Hidden hidden() {
        return Hidden.of(readsHidden);
    }
}
