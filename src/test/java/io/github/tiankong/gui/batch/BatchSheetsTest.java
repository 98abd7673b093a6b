package io.github.tiankong.gui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.gui.fill.Installation;
import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.SheetChoice;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of two sheets with totals, notes and hidden rows: what is read of it, and what is told of the rest. */
class BatchSheetsTest {
    private final Messages messages = new Messages(Language.CHINESE);

    @TempDir
    Path folder;

    private BatchViewModel model;

    @BeforeEach
    void choose() throws Exception {
        Path table = folder.resolve("各镇.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            sheet(book, "东区", "单位,工业产值", "甲镇,1.5", "乙镇,2", "合计,3.5", "备注：初步数,");
            sheet(book, "西区", "单位,工业产值", "丙镇,3", "丁镇,4", "戊镇,5").getRow(2).setZeroHeight(true);
            sheet(book, "封面", "年报,初稿", "单位负责人,李明");
            try (OutputStream out = Files.newOutputStream(table)) {
                book.write(out);
            }
        }
        model = new BatchViewModel(
                new BatchShelf(new RecentFiles(folder.resolve("user")), new Installation(Optional.empty(), folder)),
                new LastBatchFile(folder.resolve("user")),
                InlineTasks.runner(),
                InlineTasks.runner());
        model.inputs().templateProperty().set(Optional.of(Files.writeString(folder.resolve("总结.txt"), "完成工业产值x.x亿元。")));
        model.inputs().tableProperty().set(Optional.of(table));
    }

    private static Sheet sheet(XSSFWorkbook book, String name, String... lines) {
        Sheet sheet = book.createSheet(name);
        for (String line : lines) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : line.split(",", -1)) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
            }
        }
        return sheet;
    }

    private Preview preview() {
        return model.outlook().previewProperty().get().orElseThrow();
    }

    private void read(Hidden hidden, String sheet) {
        model.inputs().sheetsProperty().set(new SheetChoice(hidden, sheet));
    }

    @Test
    void showsTheSheetsAndWhichIsRead() {
        assertThat(preview().sheets()).isEqualTo(new SheetsShown(List.of("东区", "西区", "封面"), "东区", false));
        assertThat(preview().problems())
                .extracting(problem -> BatchWords.sentence(problem, messages))
                .containsExactly("各镇.xlsx，工作表“西区”：这张工作表也有字段的表头，但只读了工作表“东区”。" + "要用它，请在“工作表”里选它另做一次，或把各行并到那张表里。");
        assertThat(preview().plan().first()).containsExactly("甲镇-总结.docx", "乙镇-总结.docx");
    }

    @Test
    void readsTheSheetThatIsChosenWithItsHiddenRowsIfTheyAreWanted() {
        read(Hidden.LEFT_OUT, "西区");
        assertThat(preview().sheets()).isEqualTo(new SheetsShown(List.of("东区", "西区", "封面"), "西区", true));
        assertThat(preview().plan().first()).containsExactly("丙镇-总结.docx", "戊镇-总结.docx");
        assertThat(preview().problems())
                .extracting(problem -> BatchWords.sentence(problem, messages))
                .containsExactly("各镇.xlsx，工作表“西区”，第 3 行：隐藏或筛选掉了，没有读取。如果需要其中的数据，请取消隐藏，或勾选“也读隐藏的行、列和工作表”。");
        read(Hidden.READ, "西区");
        assertThat(preview().plan().first()).containsExactly("丙镇-总结.docx", "丁镇-总结.docx", "戊镇-总结.docx");
        model.start("失败行");
        assertThat(model.run().outcomeProperty().get().orElseThrow().summary())
                .isEqualTo(new BatchSummary(3, 3, 0, 0, false));
    }

    @Test
    void aSheetWithoutHeadingsOfFieldsIsLeftAgain() {
        read(Hidden.LEFT_OUT, "封面");
        assertThat(preview().isUnmatched()).isTrue();
        assertThat(preview().columns()).extracting(ColumnRow::name).containsExactly("年报", "初稿");
        assertThat(preview().sheets().isChoice()).isTrue();
        read(Hidden.LEFT_OUT, "东区");
        assertThat(preview().isUnmatched()).isFalse();
    }

    @Test
    void anotherTableIsReadFromItsFirstSheet() throws Exception {
        read(Hidden.READ, "西区");
        Path other = Files.writeString(folder.resolve("各镇.csv"), "单位,工业产值\n甲镇,1\n");
        model.inputs().tableProperty().set(Optional.of(other));
        assertThat(model.inputs().sheetsProperty().get()).isEqualTo(SheetChoice.VISIBLE);
        assertThat(preview().sheets()).isEqualTo(new SheetsShown(List.of(""), "", false));
    }

    @Test
    void namesEachRowThatGetsNoDocumentBeforeAndAfterTheRun() {
        assertThat(preview().passedOver())
                .extracting(problem -> problem.location().rowNumber() + problem.code())
                .containsExactly("4row-total", "5row-note");
        model.start("失败行");
        BatchOutcome outcome = model.run().outcomeProperty().get().orElseThrow();
        assertThat(outcome.passedOver())
                .extracting(problem -> problem.location().rowNumber() + problem.code())
                .containsExactly("4row-total", "5row-note");
    }

    @Test
    void aZipThatWasStoppedIsNotSaidToHoldDocuments() throws Exception {
        model.inputs().kindProperty().set(OutputKind.ZIP);
        AtomicInteger asked = new AtomicInteger();
        BatchTarget target = model.outlook().targetProperty().get().orElseThrow();
        BatchOutcome stopped = new BatchJob(model.inputs().choices(), target, false, false, "失败行")
                .run(BatchProgress.NONE, () -> asked.getAndIncrement() > 0);
        assertThat(stopped.isNothing()).isTrue();
        assertThat(stopped.failedTable()).isEmpty();
        assertThat(BatchWords.outcome(stopped, messages)).isEqualTo("停下了，没有写文件：ZIP 或合成的文档要么完整，要么没有。要的话请从头再做。");
        assertThat(target.path()).doesNotExist();
    }

    @Test
    void wordsOfTheWindowNameNoOptionOfTheCommand() {
        assertThat(List.of("resume-options", "sheet-unread", "sheet-missing", "sheet-hidden", "column-hidden"))
                .allSatisfy(code -> assertThat(BatchWords.sentence(
                                Problem.warning(
                                        code, preview().problems().get(0).location(), "东区"),
                                messages))
                        .doesNotContain("--"));
    }
}
