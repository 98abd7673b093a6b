package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A placeholder picture marked in its alternative text shows the picture a value names. */
class PicturesTest {
    private static final int BOX = 1_000_000;

    @TempDir
    Path folder;

    private Path template;
    private Path data;
    private Path document;

    @BeforeEach
    void writeTemplate() throws Exception {
        template = Files.createDirectories(folder.resolve("模板"));
        try (XWPFDocument docx = new XWPFDocument();
                OutputStream out = Files.newOutputStream(template.resolve("template.docx"))) {
            XWPFRun run = docx.createParagraph().createRun();
            run.addPicture(new ByteArrayInputStream(image("png", 8, 8)), PictureType.PNG, "p.png", BOX, BOX);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr("${logo}");
            docx.createParagraph().createRun().setText("完成工业产值${产值}亿元。");
            docx.write(out);
        }
        writeSlots("");
        data = folder.resolve("数据/数据.csv");
        Files.createDirectories(data.getParent());
        document = folder.resolve("报告.docx");
    }

    private void writeSlots(String byDefault) throws Exception {
        Files.writeString(
                template.resolve("slots.csv"),
                "key,label,section,type,unit,decimals,required,default\n产值,工业产值,,amount,亿元,1,yes,\nlogo,标志,,other,,,yes,"
                        + byDefault + "\n");
    }

    @Test
    void standsInItsBoxWithItsOwnProportions() throws Exception {
        Files.write(data.resolveSibling("标志.png"), image("png", 400, 100));
        Run run = fill("标志.png");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        DocxPackage written = DocxPackage.read(document);
        assertThat(written.bytes("word/media/tiankong1.png")).isEqualTo(image("png", 400, 100));
        String xml = new String(written.bytes("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("cx=\"1000000\" cy=\"250000\"", "descr=\"logo\"", "完成工业产值718.0亿元。")
                .doesNotContain("${logo}", "cy=\"1000000\"");
        byte[] first = Files.readAllBytes(document);
        assertThat(fill("标志.png").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(document)).isEqualTo(first);
    }

    @Test
    void jpegMayTakeThePlaceOfPng() throws Exception {
        Files.write(data.resolveSibling("标志.jpg"), image("jpg", 10, 40));
        assertThat(fill("标志.jpg").code()).isEqualTo(ExitCode.DONE);
        DocxPackage written = DocxPackage.read(document);
        assertThat(written.bytes("word/media/tiankong1.jpeg")).isEqualTo(image("jpg", 10, 40));
        assertThat(new String(written.bytes("[Content_Types].xml"), StandardCharsets.UTF_8))
                .contains("\"image/jpeg\"");
        assertThat(new String(written.bytes("word/document.xml"), StandardCharsets.UTF_8))
                .contains("cx=\"250000\" cy=\"1000000\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            nowhere.png; There is no picture "nowhere.png". Write the path of a PNG or JPEG file, seen from the folder of the table.
            text.png;    "text.png" is no whole PNG or JPEG picture. Save it anew as one of these.
            half.png;    "half.png" is no whole PNG or JPEG picture. Save it anew as one of these.
            half.jpg;    "half.jpg" is no whole PNG or JPEG picture. Save it anew as one of these.
            """)
    void whatIsNoPictureIsRefused(String name, String sentence) throws Exception {
        Files.writeString(data.resolveSibling("text.png"), "text");
        Files.write(data.resolveSibling("half.png"), half("png"));
        Files.write(data.resolveSibling("half.jpg"), half("jpg"));
        Run run = fill(name);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).contains(sentence);
        assertThat(document).doesNotExist();
    }

    @Test
    void theTemplateItselfMayNotNameAFile() throws Exception {
        Path secret = Files.write(folder.resolve("secret.png"), image("png", 3, 3));
        writeSlots(secret.toString());
        Files.writeString(data, "产值,718\n");
        Run run = Run.inEnglish("fill", template, "-d", data, "-o", document);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).contains("which it may not. Name the file in the table, or with --set.");
    }

    @Test
    void eachRowOfABatchShowsItsOwn() throws Exception {
        Files.write(data.resolveSibling("a.png"), image("png", 30, 30));
        Files.write(data.resolveSibling("b.jpg"), image("jpg", 30, 10));
        Files.writeString(data, "名称,产值,logo\n甲,1.0,a.png\n乙,2.0,b.jpg\n丙,3.0,c.png\n");
        Path out = folder.resolve("出");
        Run run = Run.inEnglish("batch", template, "-d", data, "-o", out, "--name", "{名称}.docx");
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).contains("There is no picture \"c.png\"");
        assertThat(DocxPackage.read(out.resolve("甲.docx")).entryNames()).contains("word/media/tiankong1.png");
        assertThat(DocxPackage.read(out.resolve("乙.docx")).entryNames()).contains("word/media/tiankong1.jpeg");
        assertThat(out.resolve("丙.docx")).doesNotExist();
        Path failed = out.resolve("failed-rows.csv");
        assertThat(Files.readString(failed)).endsWith("丙,3.0,../数据/c.png\r\n");
        Files.write(data.resolveSibling("c.png"), image("png", 3, 3));
        Run again = Run.inEnglish("batch", template, "-d", failed, "-o", out, "--name", "{名称}.docx");
        assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aPictureThatChangedSinceADocumentWasMadeIsTold() throws Exception {
        Path a = Files.write(data.resolveSibling("a.png"), image("png", 30, 30));
        Files.write(data.resolveSibling("b.png"), image("png", 30, 10));
        Files.writeString(data, "名称,产值,logo\n甲,1.0,a.png\n乙,2.0,b.png\n");
        Path out = folder.resolve("出");
        Object[] words = {"batch", template, "-d", data, "-o", out, "--name", "{名称}.docx", "--resume"};
        assertThat(Run.inEnglish(words).code()).isEqualTo(ExitCode.DONE);
        Files.write(a, image("png", 3, 30));
        Run run = Run.inEnglish(words);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).contains("""
                Error: 数据.csv, row 2: "甲.docx" was made from another picture, or by another version of the program. \
                Delete it and go on with the run: it is made anew then.
                """);
        assertThat(run.out()).contains("Written: 0, kept: 1, failed: 1.");
        Files.delete(out.resolve("甲.docx"));
        assertThat(Run.inEnglish(words).out()).contains("Written: 1, kept: 1, failed: 0.");
    }

    @Test
    void anUnknownMarkIsTold() throws Exception {
        Files.writeString(template.resolve("slots.csv"), "key,type,unit\n产值,amount,亿元\n");
        assertThat(Run.inEnglish("check", template).code()).isEqualTo(ExitCode.CONTENT);
    }

    private Run fill(String picture) throws Exception {
        Files.writeString(data, "产值,718\nlogo," + picture + "\n");
        Files.deleteIfExists(document);
        return Run.inEnglish("fill", template, "-d", data, "-o", document);
    }

    private static byte[] half(String format) throws Exception {
        byte[] whole = image(format, 40, 40);
        return java.util.Arrays.copyOf(whole, whole.length - 20);
    }

    private static byte[] image(String format, int width, int height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x * height / width, 0x2060C0);
        }
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
