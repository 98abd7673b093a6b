package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchEngine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * The commands by name, in the order the help lists them.
 *
 * <p>picocli reads the annotations of every command it is given, which takes longer than filling a document: where one
 * command is plainly asked for, it is given only that one.
 */
final class Commands {
    static final List<String> NAMES =
            List.of("slots", "new", "blank", "fill", "batch", "extract", "strip", "check", "gui");

    private Commands() {}

    /** The command of a line that is written plainly, with its options set; without picocli. */
    static Optional<Callable<Integer>> plain(Voice voice, BatchEngine engine, String... arguments) {
        if (arguments.length == 0 || !NAMES.contains(arguments[0])) {
            return Optional.empty();
        }
        Callable<Integer> command = command(arguments[0], voice, engine);
        return PlainLine.read(command, arguments) ? Optional.of(command) : Optional.empty();
    }

    /** Adds the command the first word names, or all of them where it names none: options before a command are rare. */
    static void add(CommandLine line, Voice voice, BatchEngine engine, String... arguments) {
        boolean plain = arguments.length > 0 && NAMES.contains(arguments[0]);
        List<String> names = plain ? List.of(arguments[0]) : NAMES;
        names.forEach(name -> line.addSubcommand(name, command(name, voice, engine)));
    }

    /** No table of constructors: that would load the classes of all. */
    static Callable<Integer> command(String name, Voice voice, BatchEngine engine) {
        return switch (name) {
            case "slots" -> new SlotsCommand(voice);
            case "new" -> new NewCommand(voice);
            case "blank" -> new BlankCommand(voice);
            case "fill" -> new FillCommand(voice);
            case "batch" -> new BatchCommand(voice, engine);
            case "extract" -> new ExtractCommand(voice);
            case "strip" -> new StripCommand(voice);
            case "check" -> new CheckCommand(voice);
            case "gui" -> new GuiCommand(voice);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
