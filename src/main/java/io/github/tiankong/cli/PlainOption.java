package io.github.tiankong.cli;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An option of a command, or what stands without one: a line of {@code options.tsv}.
 *
 * @param names how it is written; the number of its place, from 0, where it has no name
 * @param required whether the command cannot do without it
 * @param fields the fields that lead from the command to the one it sets
 */
record PlainOption(List<String> names, Kind kind, boolean required, List<String> fields) {

    /** Which words it takes, and what becomes of them. */
    enum Kind {
        FLAG,
        TEXT,
        PATH,
        /** The name of an enum's constant, in either case. */
        CHOICE,
        /** A text each time, kept as a list. */
        TEXTS,
        /** A path each time, kept as a list. */
        PATHS,
        /** The paths up to the next option, kept as a list. */
        REST,
        /** {@code KEY=VALUE} each time. */
        MAP;

        boolean mayComeAgain() {
            return compareTo(CHOICE) > 0;
        }
    }

    static PlainOption of(String line) {
        String[] cells = line.split("\t", -1);
        return new PlainOption(
                List.of(cells[1].split(",", -1)),
                Kind.valueOf(cells[2]),
                cells[3].equals("required"),
                List.of(cells[4].split("\\.", -1)));
    }

    /**
     * What the words mean.
     *
     * @throws IllegalArgumentException when one does not fit
     */
    Object value(Object command, List<String> words) {
        return switch (kind) {
            case FLAG -> true;
            case TEXT -> words.get(0);
            case PATH -> Path.of(words.get(0));
            case CHOICE -> choice(field(owner(command)).getType(), words.get(0));
            case TEXTS -> List.copyOf(words);
            case PATHS, REST -> words.stream().map(Path::of).toList();
            case MAP -> map(words);
        };
    }

    private static Object choice(Class<?> type, String word) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static Map<String, String> map(List<String> words) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign <= 0 || sign == word.length() - 1) {
                throw new IllegalArgumentException(word);
            }
            map.put(word.substring(0, sign), word.substring(sign + 1));
        }
        return map;
    }

    void set(Object command, Object value) {
        Object owner = owner(command);
        try {
            field(owner).set(owner, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(PlainLine.TABLE, e);
        }
    }

    private Object owner(Object command) {
        Object owner = command;
        for (String name : fields.subList(0, fields.size() - 1)) {
            try {
                owner = field(owner, name).get(owner);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(PlainLine.TABLE, e);
            }
        }
        return owner;
    }

    private Field field(Object owner) {
        return field(owner, fields.get(fields.size() - 1));
    }

    private static Field field(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(PlainLine.TABLE, e);
        }
    }
}
