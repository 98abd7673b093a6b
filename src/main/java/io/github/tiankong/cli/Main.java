package io.github.tiankong.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The start of the program: without arguments the window, otherwise a command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int code = new CommandRunner(writer(System.out), writer(System.err), Locale.getDefault()).run(arguments);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** A terminal has an encoding of its own; into a file or a pipe goes UTF-8. */
    private static PrintWriter writer(PrintStream stream) {
        Console terminal = System.console();
        Charset charset = terminal == null ? StandardCharsets.UTF_8 : terminal.charset();
        return new PrintWriter(new java.io.OutputStreamWriter(stream, charset), false);
    }
}
