package io.github.tiankong.cli;

import io.github.tiankong.extract.Extraction;
import io.github.tiankong.extract.FoundValue;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.ListForm;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of the lists that were read from a document, without how sure each value is: what is doubtful is a problem. */
final class EntryTables {
    private final Template template;
    private final Extraction extraction;
    private final Voice voice;

    EntryTables(Template template, Extraction extraction, Voice voice) {
        this.template = template;
        this.extraction = extraction;
        this.voice = voice;
    }

    /** With the values to be filled again. */
    List<ListForm> read() {
        return Forms.lists(template).stream()
                .map(form -> parted(form.with(entries(form.list()).stream()
                        .map(entry ->
                                entry.values().stream().map(FoundValue::value).toList())
                        .toList())))
                .toList();
    }

    /** With a column that says where each entry of an inner list stands, if that is not the same for all. */
    private ListForm parted(ListForm form) {
        Optional<Extraction.Parting> parting =
                Optional.ofNullable(extraction.partings().get(form.list()));
        return parting.map(p -> withColumn(form, voice.text("extract.column-under", p.outer()), p.under()))
                .orElse(form);
    }

    /**
     * As a form for this year: names stay, figures are left to fill. There is no column of last year's values for entries,
     * so that they stand in that of remarks, which {@code fill} passes over.
     */
    List<ListForm> last() {
        Map<String, Field> fields = template.fieldsByKey();
        List<ListForm> forms = new ArrayList<>();
        for (ListForm form : Forms.lists(template)) {
            List<List<String>> rows = entries(form.list()).stream()
                    .map(entry -> entry.values().stream()
                            .map(v -> isFigure(fields.get(v.key())) ? "" : v.value())
                            .toList())
                    .toList();
            List<String> remarks = entries(form.list()).stream()
                    .map(entry -> remark(form, List.copyOf(entry.values()), fields))
                    .toList();
            forms.add(withColumn(form.with(rows), voice.text("extract.column-remark"), remarks));
        }
        return forms;
    }

    private String remark(ListForm form, List<FoundValue> entry, Map<String, Field> fields) {
        String figures = IntStream.range(0, entry.size())
                .filter(i -> isFigure(fields.get(entry.get(i).key()))
                        && !entry.get(i).value().isEmpty())
                .mapToObj(i -> form.headings().get(i) + entry.get(i).value())
                .collect(Collectors.joining("，"));
        return figures.isEmpty() ? "" : voice.text("extract.remark-last", figures);
    }

    private static boolean isFigure(Field field) {
        return switch (field.kind().type()) {
            case NAME, TEXT, OTHER -> false;
            default -> true;
        };
    }

    private List<Map<String, FoundValue>> entries(String list) {
        return extraction.lists().getOrDefault(list, List.of());
    }

    private static ListForm withColumn(ListForm form, String heading, List<String> cells) {
        List<String> headings = new ArrayList<>(form.headings());
        headings.add(heading);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < form.rows().size(); i++) {
            List<String> row = new ArrayList<>(form.rows().get(i));
            row.add(cells.get(i));
            rows.add(row);
        }
        return new ListForm(form.list(), headings, rows);
    }
}
