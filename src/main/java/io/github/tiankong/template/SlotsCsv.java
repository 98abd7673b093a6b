package io.github.tiankong.template;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * The file {@code slots.csv} of a template folder: one row a field.
 *
 * <p>Several masks of one field are parted by {@value #MASK_SEPARATOR}; {@code linked} says in how many places the field
 * stands, and is for people: what counts are the marks in {@code template.docx}. {@code direction} is {@code auto} or
 * {@code off}, {@code balance} the key of the total this part is to add up to in print ({@link Printing}).
 */
final class SlotsCsv {
    static final String FILE_NAME = "slots.csv";
    private static final String MASK_SEPARATOR = " | ";
    private static final List<String> COLUMNS = List.of(
            "key",
            "label",
            "section",
            "type",
            "unit",
            "decimals",
            "required",
            "default",
            "formula",
            "hint",
            "mask",
            "linked",
            "last",
            "direction",
            "balance");
    private static final Map<String, SlotType> TYPES = types();
    private static final Set<String> YES = Set.of("", "yes", "true", "1", "是");
    private static final Set<String> NO = Set.of("no", "false", "0", "否");

    private final List<Field> fields = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    /** Hundreds of fields share a dozen units. */
    private final Map<String, Unit> units = new HashMap<>();

    private static Map<String, SlotType> types() {
        Map<String, SlotType> types = new HashMap<>();
        for (SlotType type : SlotType.values()) {
            types.put(type.code(), type);
        }
        return types;
    }

    /** What was read, good rows and the faults of the others. */
    record Content(List<Field> fields, List<Problem> problems) {}

    static byte[] write(List<Field> fields) {
        return TemplateCsv.write(COLUMNS, fields.stream().map(SlotsCsv::row).toList());
    }

    private static List<String> row(Field field) {
        ValueKind kind = field.kind();
        boolean same = field.masks().stream().distinct().count() <= 1;
        return List.of(
                field.key(),
                field.label(),
                field.section(),
                kind.type().code(),
                kind.unit().text(),
                kind.decimals().isPresent() ? Integer.toString(kind.decimals().getAsInt()) : "",
                field.supply().required() ? "yes" : "no",
                field.supply().defaultValue(),
                field.supply().formula(),
                field.hint(),
                same ? field.mask(0) : String.join(MASK_SEPARATOR, field.masks()),
                Integer.toString(field.masks().size()),
                field.last(),
                field.printing().turnsWords() ? "auto" : "off",
                field.printing().total());
    }

    static Content read(byte[] bytes) throws InputException {
        SlotsCsv csv = new SlotsCsv();
        for (CSVRecord row : TemplateCsv.read(bytes, FILE_NAME, List.of("key", "type"))) {
            csv.readRow(row, TemplateCsv.rowNumber(row));
        }
        return new Content(List.copyOf(csv.fields), List.copyOf(csv.problems));
    }

    private void readRow(CSVRecord row, int rowNumber) {
        String key = TemplateCsv.cell(row, "key");
        if (!Keys.isFieldKey(key)) {
            fault("slots-key", rowNumber, "key", key);
        } else if (!keys.add(key)) {
            fault("slots-key-twice", rowNumber, "key", key);
        } else {
            fields.add(field(row, rowNumber, key));
        }
    }

    private Field field(CSVRecord row, int rowNumber, String key) {
        String label = TemplateCsv.cell(row, "label");
        String last = TemplateCsv.cell(row, "last");
        Supply supply = new Supply(
                required(row, rowNumber), TemplateCsv.cell(row, "default"), TemplateCsv.cell(row, "formula"));
        return new Field(
                key,
                label.isEmpty() ? key : label,
                TemplateCsv.cell(row, "section"),
                new ValueKind(type(row, rowNumber), unit(TemplateCsv.cell(row, "unit")), decimals(row, rowNumber)),
                supply,
                TemplateCsv.cell(row, "hint"),
                masks(TemplateCsv.cell(row, "mask"), TemplateCsv.cell(row, "linked")),
                last,
                new Printing(turnsWords(row, rowNumber), TemplateCsv.cell(row, "balance")));
    }

    private Unit unit(String text) {
        return units.computeIfAbsent(text, Units::of);
    }

    private SlotType type(CSVRecord row, int rowNumber) {
        String text = TemplateCsv.cell(row, "type").toLowerCase(Locale.ROOT);
        SlotType type = TYPES.get(text);
        if (type == null) {
            fault("slots-type", rowNumber, "type", text, String.join(", ", typeNames()));
            return SlotType.OTHER;
        }
        return type;
    }

    private static List<String> typeNames() {
        return Arrays.stream(SlotType.values()).map(SlotType::code).toList();
    }

    private OptionalInt decimals(CSVRecord row, int rowNumber) {
        String text = TemplateCsv.cell(row, "decimals");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return OptionalInt.of(text.charAt(0) - '0');
        }
        fault("slots-decimals", rowNumber, "decimals", text);
        return OptionalInt.empty();
    }

    private boolean required(CSVRecord row, int rowNumber) {
        String text = TemplateCsv.cell(row, "required").toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            fault("slots-required", rowNumber, "required", text);
        }
        return !NO.contains(text);
    }

    private boolean turnsWords(CSVRecord row, int rowNumber) {
        String text = TemplateCsv.cell(row, "direction").toLowerCase(Locale.ROOT);
        if (!List.of("", "auto", "off").contains(text)) {
            fault("slots-direction", rowNumber, "direction", text);
        }
        return !text.equals("off");
    }

    private static List<String> masks(String text, String linked) {
        if (text.contains(MASK_SEPARATOR)) {
            return List.of(text.split(" \\| ", -1));
        }
        return java.util.Collections.nCopies(places(linked), text);
    }

    /** For people, and believed up to four digits. */
    private static int places(String linked) {
        boolean isNumber = !linked.isEmpty() && linked.length() <= 4 && linked.charAt(0) != '0';
        for (int i = 0; i < linked.length(); i++) {
            isNumber &= linked.charAt(i) >= '0' && linked.charAt(i) <= '9';
        }
        return isNumber ? Integer.parseInt(linked) : 1;
    }

    private void fault(String code, int rowNumber, String column, String... arguments) {
        problems.add(Problem.error(code, Location.ofCell(FILE_NAME, "", rowNumber, column), arguments));
    }
}
