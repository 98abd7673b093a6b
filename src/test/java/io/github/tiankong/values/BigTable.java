package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.slot.SlotType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with a row a document, larger than the memory it may be read in; run by itself, it reads one. */
final class BigTable {
    private BigTable() {}

    /** Prints how many documents and values a workbook holds; arguments: the file, its columns. */
    public static void main(String[] args) throws Exception {
        System.out.println(read(Path.of(args[0]), Integer.parseInt(args[1])));
    }

    /** What was read. */
    record Count(long documents, long values) {}

    static Count read(Path file, int columns) throws Exception {
        long values = 0;
        long documents = 0;
        try (DocumentRows source = DocumentRows.open(file, fields(columns), SavedMapping.NONE)) {
            for (Optional<DocumentRows.Document> next = source.next(); next.isPresent(); next = source.next()) {
                values += next.get().values().current().size();
                documents++;
            }
        }
        return new Count(documents, values);
    }

    static List<FieldName> fields(int columns) {
        List<FieldName> fields = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            fields.add(new FieldName("指标" + i, "指标" + i, "亿元", SlotType.AMOUNT));
        }
        return fields;
    }

    /** Written by hand, because POI takes minutes for it. */
    static void write(Path file, int rows, int columns) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            writeSheet(zip, rows, columns);
            zip.closeEntry();
        }
    }

    private static void writeSheet(OutputStream out, int rows, int columns) throws IOException {
        Random random = new Random(4);
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 1; row <= rows + 1; row++) {
            xml.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < columns; column++) {
                xml.append("<c r=\"").append(Table.columnLetter(column)).append(row);
                if (row == 1) {
                    xml.append("\" t=\"inlineStr\"><is><t>指标").append(column).append("</t></is></c>");
                } else {
                    xml.append("\"><v>")
                            .append(random.nextInt(1_000_000) / 100.0)
                            .append("</v></c>");
                }
            }
            xml.append("</row>");
            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
                </Relationships>""".formatted(type, target);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
