package io.github.tiankong.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;

/** One run of the program: its exit code, and what it said on standard output and standard error. */
public record Run(int code, String out, String err) {

    public static Run inEnglish(Object... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    public static Run inChinese(Object... arguments) {
        return in(Locale.SIMPLIFIED_CHINESE, arguments);
    }

    public static Run in(Locale system, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = new CommandRunner(new PrintWriter(out), new PrintWriter(err), system).run(words);
        return new Run(code, lines(out), lines(err));
    }

    private static String lines(StringWriter said) {
        return said.toString().replace("\r\n", "\n");
    }
}
