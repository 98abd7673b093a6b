package io.github.tiankong.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STProofErr;

/** What people do to a document in Word, a line an edit: its name and what it is given, parted by {@code |}. */
final class EditedDocx {
    private final XWPFDocument document;

    private EditedDocx(XWPFDocument document) {
        this.document = document;
    }

    static byte[] edit(byte[] original, List<String> edits) throws IOException {
        byte[] edited = original;
        for (String edit : edits) {
            List<String> words = Arrays.asList(edit.split("\\|", -1));
            edited = edit(edited, words.get(0), words.subList(1, words.size()));
        }
        return edited;
    }

    /** Opened anew for each edit: XWPF keeps runs that are no more. */
    private static byte[] edit(byte[] original, String edit, List<String> words) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(original))) {
            new EditedDocx(document).apply(edit, words);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void apply(String edit, List<String> words) {
        switch (edit) {
            case "replace" -> replace(words.get(0), words.get(1));
            case "retype" -> retype(words.get(0), words.get(1));
            case "insert-after" -> insertAfter(words.get(0), words.get(1));
            case "delete" -> document.removeBodyElement(document.getPosOfParagraph(bodyParagraph(words.get(0))));
            case "move" -> move(words.get(0), words.get(1));
            case "split-after" -> splitAfter(words.get(0));
            case "merge-next" -> mergeNext(words.get(0));
            case "recut" -> everyParagraph().forEach(EditedDocx::recut);
            case "track-delete" -> track(words.get(0), words.get(0), "");
            case "track-insert" -> track(words.get(0), "", words.get(1));
            case "add-row" -> addRow(words.get(0), words.get(1).split("~", -1));
            case "remove-row" -> removeRow(words.get(0));
            case "move-row" -> moveRow(words.get(0), words.get(1));
            default -> throw new IllegalArgumentException(edit);
        }
    }

    private Stream<XWPFParagraph> everyParagraph() {
        List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
        document.getTables()
                .forEach(t -> t.getRows().forEach(r -> r.getTableCells().forEach(c -> all.addAll(c.getParagraphs()))));
        for (XWPFHeader header : document.getHeaderList()) {
            all.addAll(header.getParagraphs());
        }
        return all.stream();
    }

    private XWPFParagraph paragraph(String words) {
        return everyParagraph()
                .filter(p -> p.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nowhere: " + words));
    }

    private XWPFParagraph bodyParagraph(String words) {
        return document.getParagraphs().get(bodyIndex(words));
    }

    private int bodyIndex(String words) {
        List<XWPFParagraph> all = document.getParagraphs();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getText().contains(words)) {
                return i;
            }
        }
        throw new IllegalArgumentException("nowhere: " + words);
    }

    private void replace(String words, String others) {
        XWPFParagraph paragraph = paragraph(words);
        setText(paragraph, paragraph.getText().replace(words, others));
    }

    private static void setText(XWPFParagraph paragraph, String text) {
        clear(paragraph);
        add(paragraph.getCTP().addNewR(), text);
    }

    private static void clear(XWPFParagraph paragraph) {
        var content = paragraph.getCTP();
        while (content.sizeOfRArray() > 0) {
            content.removeR(0);
        }
    }

    private static void add(CTR run, String text) {
        CTText content = run.addNewT();
        content.setStringValue(text);
        content.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }

    /** The words are deleted and others typed in their place, which Word puts into a run of its own. */
    private void retype(String words, String others) {
        XWPFParagraph paragraph = paragraph(words);
        String text = paragraph.getText();
        int at = text.indexOf(words);
        clear(paragraph);
        add(paragraph.getCTP().addNewR(), text.substring(0, at));
        CTR run = paragraph.getCTP().addNewR();
        run.addNewRPr().addNewB();
        add(run, others);
        add(paragraph.getCTP().addNewR(), text.substring(at + words.length()));
    }

    private void insertAfter(String words, String text) {
        XWPFParagraph next = document.getParagraphs().get(bodyIndex(words) + 1);
        XWPFParagraph paragraph = document.insertNewParagraph(next.getCTP().newCursor());
        setText(paragraph, text);
    }

    private void move(String words, String before) {
        int from = bodyIndex(words);
        int to = bodyIndex(before);
        List<XWPFParagraph> all = document.getParagraphs();
        List<String> texts =
                new ArrayList<>(all.stream().map(XWPFParagraph::getText).toList());
        int target = from < to ? to - 1 : to;
        String moved = texts.remove(from);
        texts.add(target, moved);
        for (int i = Math.min(from, target); i <= Math.max(from, target); i++) {
            setText(all.get(i), texts.get(i));
        }
    }

    private void splitAfter(String words) {
        int index = bodyIndex(words);
        XWPFParagraph paragraph = document.getParagraphs().get(index);
        String text = paragraph.getText();
        int at = text.indexOf(words) + words.length();
        XWPFParagraph first = document.insertNewParagraph(paragraph.getCTP().newCursor());
        setText(first, text.substring(0, at));
        setText(paragraph, text.substring(at));
    }

    private void mergeNext(String words) {
        int index = bodyIndex(words);
        XWPFParagraph next = document.getParagraphs().get(index + 1);
        setText(document.getParagraphs().get(index), bodyParagraph(words).getText() + next.getText());
        document.removeBodyElement(document.getPosOfParagraph(next));
    }

    private static void recut(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        clear(paragraph);
        for (int i = 0; i < text.length(); i++) {
            if (i % 3 == 1) {
                paragraph.getCTP().addNewProofErr().setType(STProofErr.SPELL_START);
            }
            add(paragraph.getCTP().addNewR(), text.substring(i, i + 1));
        }
    }

    /** Behind {@code words}, or in place of them where they are deleted. */
    private void track(String words, String deleted, String inserted) {
        XWPFParagraph paragraph = paragraph(words);
        String text = paragraph.getText();
        int at = text.indexOf(words) + (deleted.isEmpty() ? words.length() : 0);
        clear(paragraph);
        add(paragraph.getCTP().addNewR(), text.substring(0, at));
        if (!deleted.isEmpty()) {
            CTText content = change(paragraph.getCTP().addNewDel()).addNewR().addNewDelText();
            content.setStringValue(deleted);
        }
        if (!inserted.isEmpty()) {
            add(change(paragraph.getCTP().addNewIns()).addNewR(), inserted);
        }
        add(paragraph.getCTP().addNewR(), text.substring(at + deleted.length()));
    }

    private static CTRunTrackChange change(CTRunTrackChange change) {
        change.setId(BigInteger.ONE);
        change.setAuthor("主任");
        return change;
    }

    private XWPFTableRow row(String words) {
        return document.getTables().stream()
                .flatMap(t -> t.getRows().stream())
                .filter(r ->
                        r.getTableCells().stream().anyMatch(c -> c.getText().equals(words)))
                .findFirst()
                .orElseThrow();
    }

    private static int indexOf(XWPFTableRow row) {
        return row.getTable().getRows().indexOf(row);
    }

    private void addRow(String after, String... cells) {
        XWPFTableRow row = row(after);
        XWPFTableRow added = row.getTable().insertNewTableRow(indexOf(row) + 1);
        for (String cell : cells) {
            setText(added.addNewTableCell().getParagraphs().get(0), cell);
        }
    }

    private void removeRow(String words) {
        XWPFTableRow row = row(words);
        row.getTable().removeRow(indexOf(row));
    }

    private void moveRow(String words, String before) {
        XWPFTable table = row(words).getTable();
        int from = indexOf(row(words));
        int to = indexOf(row(before));
        List<List<String>> rows = new ArrayList<>();
        table.getRows()
                .forEach(r -> rows.add(
                        r.getTableCells().stream().map(XWPFTableCell::getText).toList()));
        Collections.rotate(rows.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < rows.get(i).size(); k++) {
                setText(
                        table.getRow(i).getCell(k).getParagraphs().get(0),
                        rows.get(i).get(k));
            }
        }
    }
}
