package io.github.tiankong.cli;

import io.github.tiankong.files.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a command line that is written plainly, without picocli: to load picocli and let it read the annotations takes
 * longer than to fill a document. Whatever is not plain, a fault above all, is left to picocli.
 *
 * <p>The annotations stay the one definition. {@code options.tsv} is made from them, by {@code PlainLineTest}, which
 * fails when it is behind them, and tries many lines to see that both understand the same.
 */
final class PlainLine {
    static final String TABLE = "options.tsv";

    private final Map<String, PlainOption> options = new HashMap<>();
    /** By identity, as in all maps here: what Java generates to compare records takes long to begin. */
    private final IdentityHashMap<PlainOption, List<String>> words = new IdentityHashMap<>();

    private PlainLine(String command) {
        for (String line : Resource.lines(PlainLine.class, TABLE)) {
            if (line.startsWith(command + "\t")) {
                PlainOption option = PlainOption.of(line);
                option.names().forEach(name -> options.put(name, option));
            }
        }
    }

    /**
     * Sets the fields of a command as the arguments say.
     *
     * @param arguments the name of the command, and what follows it
     * @return whether it was plain; if not, the command is as it was
     */
    static boolean read(Object command, String... arguments) {
        PlainLine line = new PlainLine(arguments[0]);
        return line.sort(arguments) && line.set(command);
    }

    /** Gives each word to its option, or to its place: {@code 0} is the first that belongs to no option. */
    private boolean sort(String... arguments) {
        int places = 0;
        int i = 1;
        while (i < arguments.length) {
            boolean isPlace = isWord(arguments[i]);
            PlainOption option = options.get(isPlace ? Integer.toString(places++) : arguments[i]);
            int first = isPlace ? i : i + 1;
            int end = option == null ? -1 : end(option, first, arguments);
            if (end < 0 || words.containsKey(option) && !option.kind().mayComeAgain()) {
                return false;
            }
            words.computeIfAbsent(option, o -> new ArrayList<>())
                    .addAll(List.of(arguments).subList(first, end));
            i = end;
        }
        return options.values().stream().allMatch(o -> !o.required() || words.containsKey(o));
    }

    /** Where the words of an option end; negative where it lacks one. */
    private static int end(PlainOption option, int first, String... arguments) {
        if (option.kind() == PlainOption.Kind.FLAG) {
            return first;
        }
        int end = first;
        boolean takesAll = option.kind() == PlainOption.Kind.REST;
        while (end < arguments.length && isWord(arguments[end]) && (takesAll || end == first)) {
            end++;
        }
        return end == first ? -1 : end;
    }

    /** What begins otherwise may be an option or, with {@code @}, a file of arguments. */
    private static boolean isWord(String argument) {
        return !argument.isEmpty() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
    }

    private boolean set(Object command) {
        IdentityHashMap<PlainOption, Object> values = new IdentityHashMap<>();
        try {
            words.forEach((option, own) -> values.put(option, option.value(command, own)));
        } catch (IllegalArgumentException e) {
            return false;
        }
        values.forEach((option, value) -> option.set(command, value));
        return true;
    }
}
