package io.github.tiankong.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts the program once more under a locale that knows Chinese.
 *
 * <p>Under {@code LC_ALL=C} Java 17 on Linux turns every Chinese argument into U+FFFD and cannot name a Chinese file. The
 * arguments as the shell gave them still stand in {@code /proc}; bash passes them on byte for byte.
 */
final class LocaleRestart {
    private static final String LOST_CHARACTER = "\uFFFD";
    private static final String MARK = "TIANKONG_RESTARTED";
    /** Where the launcher of an app image notes that its arguments are Java's by now; the second start has ours again. */
    private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";

    private static final String SCRIPT = "unset " + LAUNCHED + "; mapfile -d '' -t words < /proc/$0/cmdline; "
            + "LC_ALL=C.UTF-8 " + MARK + "=1 exec \"${words[@]}\"";

    private LocaleRestart() {}

    /** Whether Chinese characters of the arguments were lost. */
    static boolean isLost(String... arguments) {
        return String.join("", arguments).contains(LOST_CHARACTER);
    }

    /** The exit code of the second start; empty where none was needed or possible. */
    static OptionalInt run(String... arguments) {
        boolean knowsChinese = System.getProperty("sun.jnu.encoding", "UTF-8").startsWith("UTF")
                || !System.getProperty("os.name", "").startsWith("Linux");
        boolean needed = arguments.length == 0 || isLost(arguments);
        if (knowsChinese || !needed || System.getenv(MARK) != null) {
            return OptionalInt.empty();
        }
        String self = Long.toString(ProcessHandle.current().pid());
        try {
            return OptionalInt.of(new ProcessBuilder(List.of("bash", "-c", SCRIPT, self))
                    .inheritIO()
                    .start()
                    .waitFor());
        } catch (IOException e) {
            // no bash: the command runner says what to do
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
