package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.batch.BatchEngine;
import io.github.tiankong.files.Resource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Range;

/**
 * A plain command line is read without picocli, and means what it means to picocli. {@code -Dgolden.renew=true} writes the
 * table of the options anew.
 */
class PlainLineTest {
    private static final Path TABLE = Path.of("src/main/resources/io/github/tiankong/cli", PlainLine.TABLE);

    private static final int LINES = 20_000;

    @Test
    void theTableSaysWhatTheAnnotationsSay() throws IOException {
        List<String> expected = new ArrayList<>();
        Commands.NAMES.forEach(name -> addLines(name, command(name).getClass(), "", expected));
        if (Boolean.getBoolean("golden.renew")) {
            Stream<String> comments = Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("#"));
            Files.write(TABLE, Stream.concat(comments, expected.stream()).toList());
            return;
        }
        assertThat(Resource.lines(PlainLine.class, PlainLine.TABLE)).isEqualTo(expected);
    }

    @Test
    void meansWhatItMeansToPicocli() {
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < LINES; i++) {
            String[] line = line(random);
            Callable<Integer> own = command(line[0]);
            if (PlainLine.read(own, line)) {
                plain++;
                Callable<Integer> other = command(line[0]);
                new CommandLine(other)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .parseArgs(Arrays.copyOfRange(line, 1, line.length));
                assertThat(state(own)).as(String.join(" ", line)).isEqualTo(state(other));
            }
        }
        assertThat(plain).isGreaterThan(LINES / 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fill a -d b",
                "fill a -d b -o",
                "fill a b -o c",
                "fill a -o b -o c",
                "fill a -o b --help",
                "fill a -o b --lang en",
                "fill @file",
                "fill a -o b --gaps none",
                "fill a -o b --set x",
                "fill a -o=b",
                "fill a -o b --row 3"
            })
    void whatIsNotPlainIsLeftToPicocli(String line) {
        assertThat(PlainLine.read(command("fill"), line.split(" ", -1))).isFalse();
    }

    private static String[] line(Random random) {
        List<String> words = new ArrayList<>();
        String name = Commands.NAMES.get(random.nextInt(Commands.NAMES.size()));
        List<String> pool =
                new ArrayList<>(List.of("a", "b.csv", "x=1", "keep", "BOOKMARK", "", "-q", "@a", "-o", "-o"));
        Resource.lines(PlainLine.class, PlainLine.TABLE).stream()
                .filter(l -> l.startsWith(name + "\t"))
                .forEach(l -> pool.addAll(PlainOption.of(l).names()));
        words.add(name);
        for (int i = random.nextInt(8); i >= 0; i--) {
            words.add(random.nextInt(3) == 0 ? "w" + i : pool.get(random.nextInt(pool.size())));
        }
        return words.toArray(String[]::new);
    }

    private static Callable<Integer> command(String name) {
        return Commands.command(
                name,
                new Voice(
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()),
                        Locale.ROOT,
                        () -> Locale.ROOT,
                        Locale.ROOT),
                BatchEngine.THREADS);
    }

    /** The value of each field that an option sets. */
    private static Map<String, Object> state(Object command) {
        Map<String, Object> state = new TreeMap<>();
        for (Field field : command.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            try {
                if (field.isAnnotationPresent(Mixin.class)) {
                    state(field.get(command)).forEach((k, v) -> state.put(field.getName() + "." + k, v));
                } else if (field.isAnnotationPresent(Option.class) || field.isAnnotationPresent(Parameters.class)) {
                    state.put(field.getName(), String.valueOf(field.get(command)));
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return state;
    }

    private static void addLines(String command, Class<?> type, String path, List<String> lines) {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Mixin.class)) {
                addLines(command, field.getType(), path + field.getName() + ".", lines);
                continue;
            }
            String names = names(field);
            String kind = kind(field);
            if (!names.isEmpty() && !kind.isEmpty()) {
                String required = isRequired(field) ? "required" : "optional";
                lines.add(String.join("\t", command, names, kind, required, path + field.getName()));
            }
        }
    }

    private static String names(Field field) {
        if (field.isAnnotationPresent(Option.class)) {
            return String.join(",", field.getAnnotation(Option.class).names());
        }
        if (field.isAnnotationPresent(Parameters.class)) {
            String index = field.getAnnotation(Parameters.class).index();
            return index.isEmpty() ? "0" : index;
        }
        return "";
    }

    private static boolean isRequired(Field field) {
        return field.isAnnotationPresent(Option.class)
                ? field.getAnnotation(Option.class).required()
                : Range.parameterArity(field).min() > 0;
    }

    /** Empty for what only picocli reads. */
    private static String kind(Field field) {
        Class<?> type = field.getType();
        Option option = field.getAnnotation(Option.class);
        boolean isSimple = option == null
                || option.converter().length == 0 && option.split().isEmpty();
        if (!isSimple || option == null && type != Path.class) {
            return "";
        }
        if (type == List.class) {
            boolean isText = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0] == String.class;
            boolean takesAll = Range.optionArity(field).max() > 1;
            return isText ? "TEXTS" : takesAll ? "REST" : "PATHS";
        }
        if (type == boolean.class || type == Path.class || type == Map.class) {
            return type == boolean.class ? "FLAG" : type == Path.class ? "PATH" : "MAP";
        }
        if (type == String.class) {
            return "TEXT";
        }
        return type.isEnum() ? "CHOICE" : "";
    }
}
