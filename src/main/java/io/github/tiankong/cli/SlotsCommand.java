package io.github.tiankong.cli;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.slot.SlotList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what would become a slot. */
@Command(name = "slots", mixinStandardHelpOptions = true)
final class SlotsCommand implements Callable<Integer> {
    /** The forms of the list. */
    enum Format {
        TABLE,
        CSV,
        JSONL
    }

    private final Voice voice;

    @Parameters(paramLabel = "DRAFT", descriptionKey = "draft")
    private Path draft;

    @Option(names = "--format", paramLabel = "table|csv|jsonl", descriptionKey = "slots.format")
    private Format format = Format.TABLE;

    @Option(names = "--filled", descriptionKey = "slots.filled")
    private boolean filled;

    SlotsCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() throws InputException, IOException {
        Draft read = DraftReader.readText(draft);
        SlotList found = filled ? SlotFinder.findNumbers(read) : SlotFinder.findMasks(read);
        SlotListing listing = new SlotListing(read, found, voice);
        switch (format) {
            case TABLE -> listing.writeTable();
            case CSV -> listing.writeCsv();
            case JSONL -> listing.writeJsonLines();
        }
        return ExitCode.DONE;
    }
}
