package io.github.tiankong.gui.batch;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.sheet.SheetSource;
import io.github.tiankong.sheet.WantedSheets;
import io.github.tiankong.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through a table for its sheets. What has not changed since the last time is not looked through again. */
final class PreviewSheets {
    private Optional<AtHand> atHand = Optional.empty();

    private record AtHand(Path file, FileTime time, Hidden hidden, List<String> names) {}

    List<String> names(Path file, Hidden hidden) throws InputException {
        FileTime time = PreviewReader.time(file);
        boolean same = atHand.filter(at -> at.file().equals(file) && at.time().equals(time) && at.hidden() == hidden)
                .isPresent();
        if (!same) {
            atHand = Optional.of(new AtHand(file, time, hidden, read(file, hidden)));
        }
        return atHand.orElseThrow().names();
    }

    private static List<String> read(Path file, Hidden hidden) throws InputException {
        String name = InputFile.name(file);
        List<String> names = new ArrayList<>();
        try (SheetSource source = Workbooks.open(file, hidden)) {
            WantedSheets sheets = new WantedSheets(source, name, SheetChoice.of(hidden));
            while (sheets.next()) {
                names.add(source.sheet());
            }
        } catch (IOException e) {
            throw new InputException(Problem.error("file-unreadable", Location.ofFile(name)), e);
        }
        return names;
    }
}
