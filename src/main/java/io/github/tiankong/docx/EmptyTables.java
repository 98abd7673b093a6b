package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlTags;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables all of whose rows may be left out. Word opens no table without rows (ECMA-376 part 1, 17.4.37), so that it goes
 * with the last of them.
 */
public final class EmptyTables {
    private EmptyTables() {}

    /** Whether a document may have such tables: no row of one of its tables is written in any case. */
    public static boolean mayBeIn(DocxText text, Folds all) {
        List<Fold> folds = all.all();
        Map<Integer, String> entries = new HashMap<>();
        text.paragraphs().forEach(p -> p.cell().ifPresent(cell -> entries.putIfAbsent(cell.table(), p.entryName())));
        return !folds.isEmpty()
                && entries.entrySet().stream().anyMatch(e -> mayBeEmpty(text, e.getKey(), e.getValue(), folds));
    }

    private static boolean mayBeEmpty(DocxText text, int table, String entryName, List<Fold> folds) {
        DocxText.RowExtent first = text.row(table, 0);
        List<Fold> within = folds.stream()
                .filter(f -> f.entryName().equals(entryName) && f.start() >= first.xmlStart())
                .toList();
        for (int row = 0; text.row(table, row) != null; row++) {
            DocxText.RowExtent extent = text.row(table, row);
            if (within.stream().noneMatch(f -> f.start() <= extent.xmlStart() && extent.xmlEnd() <= f.end())) {
                return false;
            }
        }
        return true;
    }

    /**
     * A document without its tables without rows.
     *
     * @return empty where it has none
     */
    public static Optional<byte[]> dropped(DocxPackage docx) throws InputException {
        DocxText text = DocxText.of(docx);
        PackageEdit edit = new PackageEdit(docx);
        boolean changed = false;
        for (String entryName : text.entryNames()) {
            String xml = text.xml(entryName).text();
            String rest = without(xml);
            if (!rest.equals(xml)) {
                edit.put(entryName, text.encode(entryName, rest));
                changed = true;
            }
        }
        return changed ? Optional.of(edit.bytes()) : Optional.empty();
    }

    /** XML without tables without rows; where nothing else is left a paragraph takes their place. */
    static String without(String xml) {
        XmlEdits edits = new XmlEdits();
        Deque<Open> open = new ArrayDeque<>();
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            if (tags.name().equals("tbl") && !tags.isClosing() && !tags.isEmpty()) {
                open.push(new Open(tags.start(), new ArrayList<>()));
            } else if (tags.name().equals("tr") && !tags.isClosing() && !open.isEmpty()) {
                open.element().rows().add(tags.start());
            } else if (tags.name().equals("tbl") && tags.isClosing()) {
                Open table = open.pop();
                if (table.rows().isEmpty()) {
                    edits.replace(table.start(), tags.end(), stands(xml, tags));
                }
            }
        }
        return edits.apply(xml, 0, xml.length());
    }

    private record Open(int start, List<Integer> rows) {}

    /** What stands in the place of a table that was the last in a cell, a note or a content control. */
    private static String stands(String xml, XmlTags end) {
        return xml.startsWith("</", end.end()) ? "<" + end.prefix() + "p/>" : "";
    }
}
