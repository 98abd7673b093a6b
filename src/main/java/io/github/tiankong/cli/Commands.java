package io.github.tiankong.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands by name, in the order the help lists them.
 *
 * <p>picocli reads the annotations of every command it is given, which takes longer than filling a document: where one
 * command is plainly asked for, it is given only that one.
 */
final class Commands {
    private static final Map<String, Function<Voice, Object>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Function<Voice, Object>> byName() {
        Map<String, Function<Voice, Object>> commands = new LinkedHashMap<>();
        commands.put("slots", SlotsCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("blank", BlankCommand::new);
        commands.put("fill", FillCommand::new);
        commands.put("batch", BatchCommand::new);
        commands.put("extract", ExtractCommand::new);
        commands.put("strip", StripCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("gui", GuiCommand::new);
        return commands;
    }

    /** Adds the command that is asked for, or all of them where that is not plain. */
    static void add(CommandLine line, Voice voice, String... arguments) {
        Optional<String> asked = asked(arguments);
        BY_NAME.forEach((name, command) -> {
            if (asked.isEmpty() || asked.get().equals(name)) {
                line.addSubcommand(name, command.apply(voice));
            }
        });
    }

    /** The first word, if it is a command; what stands before a command is rare, and all commands are built for it. */
    private static Optional<String> asked(String... arguments) {
        return arguments.length > 0 && BY_NAME.containsKey(arguments[0]) ? Optional.of(arguments[0]) : Optional.empty();
    }
}
