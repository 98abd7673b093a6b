package io.github.tiankong.gui.memory;

import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.look.Theme;
import io.github.tiankong.problem.OutputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps {@link Settings} between starts, one {@code name=value} a line; what it does not understand is left at its default. */
public final class SettingsFile {
    private final KeptLines lines;

    /**
     * Nothing is read or written yet.
     *
     * @param folder the user's folder; it need not exist yet
     */
    public SettingsFile(Path folder) {
        this.lines = new KeptLines(folder, "settings.txt", "tiankong-settings 1");
    }

    public Settings read() {
        Map<String, String> values = new HashMap<>();
        for (String line : lines.read()) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                values.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return new Settings(
                constant(Theme.values(), values.get("theme")).orElse(Settings.FIRST_START.theme()),
                constant(Language.values(), values.get("language")),
                place(values));
    }

    public void write(Settings settings) throws OutputException {
        List<String> written = new ArrayList<>();
        written.add("theme=" + settings.theme());
        settings.language().ifPresent(language -> written.add("language=" + language));
        settings.place().ifPresent(place -> {
            written.add("x=" + place.x());
            written.add("y=" + place.y());
            written.add("width=" + place.width());
            written.add("height=" + place.height());
            written.add("maximized=" + place.maximized());
        });
        lines.write(written);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<WindowPlace> place(Map<String, String> values) {
        try {
            return Optional.of(new WindowPlace(
                    Integer.parseInt(values.getOrDefault("x", "")),
                    Integer.parseInt(values.getOrDefault("y", "")),
                    Integer.parseInt(values.getOrDefault("width", "")),
                    Integer.parseInt(values.getOrDefault("height", "")),
                    Boolean.parseBoolean(values.get("maximized"))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
