package io.github.tiankong.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Times whole processes that fill one document, ours and {@link BareFill} in turn: as Java starts by itself, with the
 * launcher's flags, and with an archive of the loaded classes besides. Needs a Unix shell; run from the project's folder
 * after {@code mvn package}.
 */
public final class ColdStart {
    private static final int RUNS = 15;
    private static final Path TEMPLATE = Path.of("templates", "园区半年工作总结");
    private static final Path DATA = Path.of("samples", "园区半年工作总结.csv");
    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xlog:disable");
    private static final List<String> LIBRARIES = List.of("freemarker", "commons-csv", "commons-io", "commons-codec");

    /** What a process took, in seconds. */
    private record Cost(double wall, double processor) {}

    private final Path folder;

    private ColdStart(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        new ColdStart(Files.createTempDirectory("cold")).run();
    }

    private void run() throws Exception {
        String classPath = bareJar() + ":" + Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                .filter(entry -> LIBRARIES.stream().anyMatch(l -> entry.contains("/" + l + "-")))
                .collect(Collectors.joining(":"));
        List<String> bare = List.of("-cp", classPath, BareFill.class.getName(), TEMPLATE + "/template.docx",
                DATA.toString(), folder.resolve("bare.docx").toString());
        List<String> fill = List.of("fill", TEMPLATE.toString(), "-d", DATA.toString(), "-o",
                folder.resolve("own.docx").toString());
        List<String> own = joined(List.of("-jar", "target/tiankong.jar"), fill);
        compare("java", java(List.of(), bare), java(List.of(), own));
        compare("the launcher's flags", java(QUICK, bare), java(QUICK, own));
        String archive = folder.resolve("bare.jsa").toString();
        time(java(joined(QUICK, List.of("-XX:ArchiveClassesAtExit=" + archive)), bare));
        List<String> archived = joined(QUICK, List.of("-XX:SharedArchiveFile=" + archive));
        compare("an archive besides, ours by the launcher", java(archived, bare),
                joined(List.of("sh", "target/tiankong"), fill));
    }

    private static List<String> java(List<String> options, List<String> rest) {
        return joined(List.of("java"), joined(options, rest));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** In turn, so that what else the machine does befalls both; the first of each is not counted. */
    private void compare(String name, List<String> bare, List<String> own) throws Exception {
        time(bare);
        time(own);
        List<Cost> bares = new ArrayList<>();
        List<Cost> owns = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            bares.add(time(bare));
            owns.add(time(own));
        }
        double wall = median(bares.stream().map(Cost::wall));
        double ownWall = median(owns.stream().map(Cost::wall));
        double processor = median(bares.stream().map(Cost::processor));
        double ownProcessor = median(owns.stream().map(Cost::processor));
        System.out.printf(Locale.ROOT,
                "%-42s bare %.2f s, ours %.2f s, %.2f ×; processor time %.2f s and %.2f s, %.2f ×%n",
                name, wall, ownWall, ownWall / wall, processor, ownProcessor, ownProcessor / processor);
    }

    private static double median(Stream<Double> values) {
        return values.sorted().toList().get(RUNS / 2);
    }

    /** The shell's {@code times} tells the processor time of what it started. */
    private Cost time(List<String> command) throws Exception {
        Path said = folder.resolve("times.txt");
        ProcessBuilder builder = new ProcessBuilder(
                joined(List.of("bash", "-c", "\"$@\" >/dev/null 2>&1 || exit 1; times >" + said, "bash"), command));
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "XDG_CACHE_HOME", folder.toString()));
        long start = System.nanoTime();
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        String children = Files.readAllLines(said).get(1);
        double processor = Arrays.stream(children.split(" ", -1))
                .mapToDouble(time -> Duration.parse("PT" + time.toUpperCase(Locale.ROOT)).toNanos() / 1e9)
                .sum();
        return new Cost(wall, processor);
    }

    /** An archive of classes takes jars only. */
    private Path bareJar() throws IOException {
        Path jar = folder.resolve("bare.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : List.of(BareFill.class, BareFill.KEYS)) {
                String name = type.getName().replace('.', '/') + ".class";
                zip.putNextEntry(new ZipEntry(name));
                try (InputStream in = ColdStart.class.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(zip);
                }
            }
        }
        return jar;
    }
}
