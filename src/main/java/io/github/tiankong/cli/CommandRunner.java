package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchEngine;
import io.github.tiankong.gui.Window;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Runs one command line: chooses the language, builds the commands, turns what goes wrong into a sentence and a code. */
final class CommandRunner {
    private static final String LANGUAGE_OPTION = "--lang";

    private static final int HELP_WIDTH = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale systemLocale;
    private final BatchEngine engine;

    CommandRunner(PrintWriter out, PrintWriter err, Locale systemLocale) {
        this(out, err, systemLocale, BatchEngine.THREADS);
    }

    /** @param engine what makes the documents of {@code batch} */
    CommandRunner(PrintWriter out, PrintWriter err, Locale systemLocale, BatchEngine engine) {
        this.engine = engine;
        this.out = out;
        this.err = err;
        this.systemLocale = systemLocale;
    }

    int run(String... arguments) {
        Optional<Locale> said = saidLanguage(arguments);
        Voice voice = new Voice(
                out,
                err,
                said.orElseGet(this::systemLanguage),
                () -> said.orElseGet(() -> Window.language(systemLocale)),
                said.orElse(Locale.SIMPLIFIED_CHINESE));
        try {
            if (LocaleRestart.isLost(arguments)) {
                voice.tell(Problem.error("arguments-lost", Location.NOWHERE));
                return ExitCode.USAGE;
            }
            Optional<Callable<Integer>> plain = Commands.plain(voice, engine, arguments);
            return plain.isPresent()
                    ? run(plain.get(), voice)
                    : commandLine(voice, arguments).execute(arguments);
        } finally {
            voice.flush();
        }
    }

    private static int run(Callable<Integer> command, Voice voice) {
        try {
            return command.call();
        } catch (Exception e) {
            return fault(voice, e);
        }
    }

    /** A language we do not speak is refused later, in the words of the system. */
    private static Optional<Locale> saidLanguage(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf(LANGUAGE_OPTION);
        String chosen = option >= 0 && option + 1 < words.size() ? words.get(option + 1) : "";
        for (String word : words) {
            if (word.startsWith(LANGUAGE_OPTION + "=")) {
                chosen = word.substring(LANGUAGE_OPTION.length() + 1);
            }
        }
        return RootCommand.Language.locale(chosen);
    }

    private Locale systemLanguage() {
        return RootCommand.Language.locale(systemLocale.getLanguage()).orElse(Locale.ENGLISH);
    }

    private CommandLine commandLine(Voice voice, String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(voice));
        Commands.add(line, voice, engine, arguments);
        line.setResourceBundle(voice.messages());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setParameterExceptionHandler((e, args) -> usageFault(voice, e));
        line.setExecutionExceptionHandler((e, commandLine, parsed) -> fault(voice, e));
        return line;
    }

    private static int usageFault(Voice voice, CommandLine.ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String code = "usage-wrong";
        if (e instanceof CommandLine.MissingParameterException) {
            code = "usage-missing";
        } else if (e instanceof CommandLine.UnmatchedArgumentException) {
            code = "usage-unknown";
        } else if (e instanceof CommandLine.OverwrittenOptionException) {
            code = "usage-twice";
        }
        voice.tell(Problem.error(code, Location.NOWHERE, detail(e), command));
        return ExitCode.USAGE;
    }

    private static String detail(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.MissingParameterException missing) {
            return String.join(
                    ", ", missing.getMissing().stream().map(CommandRunner::name).toList());
        }
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return String.join(" ", unmatched.getUnmatched());
        }
        if (e instanceof CommandLine.OverwrittenOptionException twice) {
            return name(twice.getOverwritten());
        }
        String value = e.getValue() == null ? "" : e.getValue();
        return (e.getArgSpec() == null ? value : name(e.getArgSpec()) + " " + value).strip();
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int fault(Voice voice, Exception e) {
        if (e instanceof InputException input) {
            voice.tell(input.problem());
            return ExitCode.INPUT;
        }
        if (e instanceof OutputException output) {
            voice.tell(output.problem());
            return ExitCode.OUTPUT;
        }
        voice.tell(Problem.error("internal", Location.NOWHERE, e.toString()));
        return ExitCode.INTERNAL;
    }
}
