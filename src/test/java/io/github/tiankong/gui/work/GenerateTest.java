package io.github.tiankong.gui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.values.Value;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of a document with a placeholder picture, and where its picture is looked for. */
class GenerateTest {
    @TempDir
    Path folder;

    private Path template;
    private Path data;
    private WorkViewModel work;

    @BeforeEach
    void writeTemplate() throws Exception {
        template = Files.createDirectories(folder.resolve("模板"));
        data = Files.createDirectories(folder.resolve("数据")).resolve("数据.csv");
        try (XWPFDocument docx = new XWPFDocument();
                OutputStream out = Files.newOutputStream(template.resolve("template.docx"))) {
            XWPFRun run = docx.createParagraph().createRun();
            run.addPicture(new ByteArrayInputStream(picture()), PictureType.PNG, "p.png", 9_000, 9_000);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr("${logo}");
            docx.createParagraph().createRun().setText("完成工业产值${产值}亿元。");
            docx.write(out);
        }
        Files.writeString(template.resolve("slots.csv"), "key,type,unit,decimals\n产值,amount,亿元,1\nlogo,other,,\n");
        work = open(template);
        work.values().type("产值", "718.0");
    }

    private WorkViewModel open(Path source) throws Exception {
        Sessions sessions = new Sessions(folder.resolve("user"));
        WorkViewModel opened = new WorkViewModel(
                new WorkReader(sessions, Clock.systemUTC()).read(source),
                new WorkServices(InlineTasks.runner(), InlineTasks.runner(), sessions, Clock.systemUTC()));
        opened.begin();
        return opened;
    }

    @Test
    void tellsThatAPictureIsMissingAndGoesToItsField() {
        work.values().type("logo", "标志.png");
        GenerateViewModel generate = new GenerateViewModel(work);
        generate.start();
        assertThat(generate.stageProperty().get()).isEqualTo(GenerateViewModel.Stage.WRONG);
        assertThat(generate.errors())
                .extracting(ProblemRow::key, row -> row.problem().code())
                .containsExactly(tuple("logo", "picture-missing"));
    }

    @Test
    void asksBeforeADoubtfulDocumentIsWritten() throws Exception {
        Path draft = Files.writeString(folder.resolve("项目.txt"), "新开工项目xx个，其中亿元以上项目xx个。\n");
        WorkViewModel doubtful = open(draft);
        doubtful.values().type("新开工项目数", "34");
        doubtful.values().type("新开工亿元以上项目数", "50");
        GenerateViewModel generate = new GenerateViewModel(doubtful);
        generate.start();
        assertThat(generate.stageProperty().get()).isEqualTo(GenerateViewModel.Stage.GAPS);
        assertThat(generate.open()).isEmpty();
        assertThat(generate.doubts()).extracting(row -> row.problem().code()).containsExactly("rule-message");
        generate.write(folder.resolve("项目.docx"));
        assertThat(generate.stageProperty().get()).isEqualTo(GenerateViewModel.Stage.DONE);
    }

    @Test
    void looksForATypedPictureBesideTheTemplate() throws Exception {
        Files.write(template.resolve("标志.png"), picture());
        work.values().type("logo", "标志.png");
        assertThat(writtenEntries()).contains("word/media/tiankong1.png");
    }

    @Test
    void looksForAnImportedPictureBesideItsTable() throws Exception {
        Files.write(data.resolveSibling("标志.png"), picture());
        Value value = new Value("标志.png", "", Origin.ofCell("数据.csv", "", 2, "logo"));
        work.take(new Entries(Map.of("logo", value), Map.of(), Map.of()), List.of(data));
        assertThat(writtenEntries()).contains("word/media/tiankong1.png");
    }

    @Test
    void neverWritesOverTheDocumentOfItsTemplate() throws Exception {
        Path document = template.resolve("template.docx");
        byte[] before = Files.readAllBytes(document);
        work.values().type("logo", "");
        GenerateViewModel generate = new GenerateViewModel(work);
        generate.start();
        generate.write(document);
        assertThat(generate.problemProperty().get()).map(Problem::code).contains("output-is-input");
        assertThat(document).hasBinaryContent(before);
    }

    private List<String> writtenEntries() throws Exception {
        GenerateViewModel generate = new GenerateViewModel(work);
        generate.start();
        assertThat(generate.stageProperty().get()).isEqualTo(GenerateViewModel.Stage.READY);
        generate.write(folder.resolve("报告.docx"));
        assertThat(generate.stageProperty().get()).isEqualTo(GenerateViewModel.Stage.DONE);
        return List.copyOf(DocxPackage.read(generate.written()).entryNames());
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out))
                .isTrue();
        return out.toByteArray();
    }
}
