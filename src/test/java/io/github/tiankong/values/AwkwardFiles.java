package io.github.tiankong.values;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are no tables or cannot be opened, and several files at once. */
final class AwkwardFiles {
    private static final String PASSWORD = "填空";

    private AwkwardFiles() {}

    static Stream<AwkwardTable> cases() {
        return Stream.of(
                file("missing-file", folder -> folder.resolve("values.csv")),
                file("empty-file", folder -> Files.write(folder.resolve("values.csv"), new byte[0])),
                file(
                        "web-page-named-xls",
                        folder -> text(folder, "values.xls", "<html><body><table></table></body></html>")),
                file("pdf-named-xlsx", folder -> text(folder, "values.xlsx", "%PDF-1.7 ...")),
                file("csv-named-xlsx", folder -> text(folder, "values.xlsx", "工业产值,718.0\n")),
                file("workbook-cut-short", AwkwardFiles::cutShort),
                file("workbook-with-password", AwkwardFiles::locked),
                file("old-workbook-with-password", AwkwardFiles::lockedXls),
                file("ole2-without-workbook", AwkwardFiles::noWorkbook),
                file("dtd-in-the-sheet", AwkwardFiles::withDtd),
                new AwkwardTable("four-files-with-one-conflict", AwkwardFiles::fourFiles));
    }

    private static AwkwardTable file(String name, OneFile writer) {
        return new AwkwardTable(name, folder -> new Path[] {writer.write(folder)});
    }

    private interface OneFile {
        Path write(Path folder) throws IOException;
    }

    private static Path text(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Path cutShort(Path folder) throws IOException {
        Path file = folder.resolve("values.xlsx");
        write(file, new XSSFWorkbook());
        byte[] bytes = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static Path locked(Path folder) throws IOException {
        Path file = folder.resolve("values.xlsx");
        try (POIFSFileSystem store = new POIFSFileSystem();
                XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("工业产值");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(store)) {
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                store.writeFilesystem(out);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return file;
    }

    private static Path lockedXls(Path folder) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("tiankong");
        try {
            return write(folder.resolve("values.xls"), new HSSFWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Path noWorkbook(Path folder) throws IOException {
        Path file = folder.resolve("values.xls");
        try (POIFSFileSystem store = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            store.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            store.writeFilesystem(out);
        }
        return file;
    }

    private static Path write(Path file, Workbook workbook) throws IOException {
        try (Workbook book = workbook;
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Sheet1");
            sheet.createRow(0).createCell(0).setCellValue("工业产值");
            sheet.createRow(1).createCell(0).setCellValue(718);
            book.write(out);
        }
        return file;
    }

    /** An entity that would read a file of the machine: it must not be resolved. */
    private static Path withDtd(Path folder) throws IOException {
        Path file = folder.resolve("values.xlsx");
        write(file, new XSSFWorkbook());
        try (var zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("/xl/worksheets/sheet1.xml");
            String xml = Files.readString(sheet, StandardCharsets.UTF_8);
            int root = xml.indexOf("<worksheet");
            String dtd = "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
            Files.writeString(
                    sheet, xml.substring(0, root) + dtd + xml.substring(root).replace("718.0", "&secret;"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    private static Path[] fourFiles(Path folder) throws IOException {
        Path office = folder.resolve("统计局.csv");
        Files.write(office, "工业产值（亿元）,1.5\n规上企业数,58\n".getBytes(Charset.forName("GB18030")));
        Path unicode = folder.resolve("企业.txt");
        Files.write(unicode, "\uFEFF字段\t值\r\n规上企业数\t58家\r\n".getBytes(StandardCharsets.UTF_16LE));
        Path row = text(folder, "工信局.csv", "园区名称,工业产值(万元),工业产值同比(%)\n东湖园区,\"15,000\",5.3\n");
        Path indicators = folder.resolve("财政局.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(indicators)) {
            var sheet = book.createSheet("税收");
            String[][] rows = {{"指标", "单位", "本期", "同比(%)"}, {"税收收入", "万元", "10108", "2.1"}, {"规上企业数", "家", "59", "1"}};
            for (int i = 0; i < rows.length; i++) {
                var cells = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    cells.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
        }
        return new Path[] {office, unicode, row, indicators};
    }
}
