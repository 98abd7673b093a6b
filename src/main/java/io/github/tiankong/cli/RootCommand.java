package io.github.tiankong.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: opens the window, or shows the help where there is no display. */
@Command(name = "tiankong", versionProvider = RootCommand.Version.class, mixinStandardHelpOptions = true)
final class RootCommand implements Callable<Integer> {
    private final Voice voice;

    @Spec
    private CommandSpec spec;

    /** Read before the commands are built; declared here so that every command accepts it. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    @SuppressWarnings("UnusedVariable")
    private Language language;

    RootCommand(Voice voice) {
        this.voice = voice;
    }

    @Override
    public Integer call() {
        if (GuiCommand.openWindow(List.of(), voice)) {
            return ExitCode.DONE;
        }
        spec.commandLine().usage(voice.out());
        return ExitCode.DONE;
    }

    /** The languages messages come in, as they are written on the command line. */
    enum Language {
        ZH(Locale.SIMPLIFIED_CHINESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        /** Something in each of them. */
        static <T> List<T> each(Function<Locale, T> something) {
            return Arrays.stream(values()).map(l -> something.apply(l.locale)).toList();
        }

        /** The locale of a language's code in either case; empty for a language we do not speak. */
        static Optional<Locale> locale(String code) {
            return Arrays.stream(values())
                    .filter(language -> language.name().equalsIgnoreCase(code))
                    .map(language -> language.locale)
                    .findFirst();
        }
    }

    /** The version the jar was built with. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"tiankong " + (version == null ? "" : version)};
        }
    }
}
