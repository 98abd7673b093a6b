package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchEngine;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The start of the program: without arguments the window, otherwise a command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int code = LocaleRestart.run(arguments).orElseGet(() -> run(BatchEngine.THREADS, arguments));
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** @param engine what makes the documents of {@code batch} */
    static int run(BatchEngine engine, String... arguments) {
        return new CommandRunner(writer(System.out), writer(System.err), Locale.getDefault(), engine).run(arguments);
    }

    @SuppressWarnings("SystemConsoleNull") // from Java 22 on there always is a console, and it knows what it is
    static boolean terminal() {
        return System.console() != null;
    }

    /** A terminal has an encoding of its own; into a file or a pipe goes UTF-8. */
    private static PrintWriter writer(PrintStream stream) {
        Charset charset = terminal() ? System.console().charset() : StandardCharsets.UTF_8;
        return new PrintWriter(new java.io.OutputStreamWriter(stream, charset), false);
    }
}
