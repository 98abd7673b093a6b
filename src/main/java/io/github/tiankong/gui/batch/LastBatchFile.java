package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.memory.KeptLines;
import io.github.tiankong.gui.memory.TabbedLine;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.values.SavedMapping;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps {@link LastBatch} between starts: one {@code name=value} a line, the value as a {@link TabbedLine}, files as URIs,
 * which survive every letter a file name may have. What it does not understand is left at its default.
 */
public final class LastBatchFile {
    private static final String SAID = "said";
    private static final String LIST = "list";

    private final KeptLines lines;

    /** @param folder the user's folder; it need not exist yet */
    public LastBatchFile(Path folder) {
        this.lines =
                new KeptLines(folder, "batch.txt", "tiankong-batch 2", "tiankong-batch 1", TabbedLine::ofUnescaped);
    }

    LastBatch read() {
        Map<String, String> values = new HashMap<>();
        List<SavedMapping.Entry> said = new ArrayList<>();
        List<Path> lists = new ArrayList<>();
        for (String line : lines.read()) {
            int sign = line.indexOf('=');
            String name = sign < 0 ? "" : line.substring(0, sign);
            List<String> parts = TabbedLine.parts(line.substring(sign + 1));
            if (name.equals(SAID) && parts.size() == 2) {
                said.add(SavedMapping.Entry.ofField(parts.get(1), parts.get(0)));
            } else if (name.equals(LIST)) {
                path(parts.get(0)).ifPresent(lists::add);
            } else {
                values.put(name, parts.get(0));
            }
        }
        return new LastBatch(
                path(values.get("template")),
                path(values.get("table")),
                new SheetChoice(
                        Hidden.of(Boolean.parseBoolean(values.get("hidden"))), values.getOrDefault("sheet", "")),
                lists,
                constant(OutputKind.values(), values.get("kind")).orElse(LastBatch.NONE.kind()),
                path(values.get("output")),
                values.getOrDefault("pattern", ""),
                constant(Gaps.values(), values.get("gaps")).orElse(LastBatch.NONE.gaps()),
                Boolean.parseBoolean(values.get("strict")),
                said);
    }

    void write(LastBatch last) throws OutputException {
        List<String> written = new ArrayList<>();
        last.template().ifPresent(path -> written.add("template=" + uri(path)));
        last.table().ifPresent(path -> written.add("table=" + uri(path)));
        written.add("sheet=" + TabbedLine.of(last.sheets().name()));
        written.add("hidden=" + (last.sheets().hidden() == Hidden.READ));
        last.lists().forEach(path -> written.add(LIST + "=" + uri(path)));
        written.add("kind=" + last.kind());
        last.output().ifPresent(path -> written.add("output=" + uri(path)));
        written.add("pattern=" + TabbedLine.of(last.pattern()));
        written.add("gaps=" + last.gaps());
        written.add("strict=" + last.strict());
        last.said().forEach(entry -> written.add(SAID + "=" + TabbedLine.of(entry.means(), entry.name())));
        lines.write(written);
    }

    private static String uri(Path path) {
        return path.toUri().toASCIIString();
    }

    private static Optional<Path> path(String uri) {
        try {
            return Optional.ofNullable(uri).map(u -> Path.of(URI.create(u)));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
