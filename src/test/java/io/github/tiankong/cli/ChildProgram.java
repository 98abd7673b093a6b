package io.github.tiankong.cli;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program of its own, with its exit code and all it said; one that does not end is ended. */
record ChildProgram(int code, String said) {
    /** Long: the machine may have other work. */
    private static final int MOST_SECONDS = 90;

    /** Runs the program's own {@code main} under the given options of Java. */
    static ChildProgram java(Path folder, List<String> options, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath(), Main.class.getName()));
        return run(folder, command, arguments);
    }

    static ChildProgram run(Path folder, List<String> start, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(start);
        Arrays.stream(arguments).forEach(a -> command.add(a.toString()));
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after " + MOST_SECONDS + " seconds: " + command);
        }
        return new ChildProgram(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }

    /** What this test runs on, whoever started it: Surefire hides it behind a jar of its own. */
    private static String classPath() {
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
