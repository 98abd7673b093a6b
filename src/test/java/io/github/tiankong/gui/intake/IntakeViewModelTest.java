package io.github.tiankong.gui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.ReportPeriod;
import io.github.tiankong.values.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import and what is kept of it for the next time, without a window. */
class IntakeViewModelTest {
    @TempDir
    Path folder;

    private final List<Entries> taken = new ArrayList<>();
    private IntakeViewModel model;

    @BeforeEach
    void open() throws Exception {
        Path draft = Files.writeString(folder.resolve("草稿.txt"), "完成工业产值x.x亿元，新签约项目xx个。");
        Path table = Files.writeString(folder.resolve("数据.csv"), "名称,数值\n工业产值,1.5\n新签项目,3\n");
        List<FieldName> names = Forms.names(TemplateMaker.make(DraftReader.read(draft)));
        model = new IntakeViewModel(names, ReportPeriod.NONE, draft, Entries.NONE, InlineTasks.runner(), taken::add);
        model.open(List.of(table));
        NameRow row = model.sheetsProperty().get().get(0).rows().stream()
                .filter(r -> r.name().equals("新签项目"))
                .findFirst()
                .orElseThrow();
        model.say(row, names.get(1).key());
        model.remembersProperty().set(true);
    }

    @Test
    void ticksAtOnceWhatLeavesNothingToChooseInAReport() throws Exception {
        Path report = Files.writeString(folder.resolve("去年.txt"), "完成工业产值12.5亿元。新签约项目3个。新签约项目4个。");
        model.open(List.of(report));
        assertThat(model.offersProperty().get())
                .extracting(row -> row.offer().value().raw())
                .containsExactly("12.5", "3", "4");
        assertThat(model.clearOffers())
                .extracting(row -> row.offer().value().raw())
                .containsExactly("12.5");
        model.takeOffers(true);
        assertThat(model.takenCountProperty().get()).isEqualTo(1);
        model.offersProperty().get().get(1).takenProperty().set(true);
        model.takeOffers(false);
        assertThat(model.takenCountProperty().get()).isZero();
    }

    @Test
    void ticksThisYearAndLastYearEachForItself() throws Exception {
        Path table = Files.writeString(folder.resolve("两年.csv"), "指标,单位,本期,上年同期\n工业产值,万元,458600,432100\n");
        Path draft = folder.resolve("草稿.txt");
        Entries typed = Entries.NONE.withCurrent("工业产值", Optional.of(new Value("458600", "", Origin.TYPED)));
        List<FieldName> names = Forms.names(TemplateMaker.make(DraftReader.read(draft)));
        IntakeViewModel both =
                new IntakeViewModel(names, ReportPeriod.NONE, draft, typed, InlineTasks.runner(), taken::add);
        both.open(List.of(table));
        List<NameRow> rows = both.sheetsProperty().get().get(0).rows();
        assertThat(rows)
                .extracting(
                        NameRow::name,
                        NameRow::sample,
                        NameRow::standing,
                        row -> row.takenProperty().get())
                .containsExactly(
                        tuple("工业产值", "458600万元", "458600亿元", false), tuple("工业产值 / 上年同期", "432100万元", "", true));
        rows.get(0).takenProperty().set(true);
        rows.get(1).takenProperty().set(false);
        assertThat(rows.get(0).takenProperty().get()).isTrue();
        both.confirm();
        assertThat(taken.get(0).current()).containsOnlyKeys("工业产值");
        assertThat(taken.get(0).last()).isEmpty();
    }

    @Test
    void asksOnlyWhatCanBeAnsweredAndInTheSameKindOfUnit() throws Exception {
        Path table = Files.writeString(folder.resolve("镇.csv"), "镇,新签约项目,工业产值同比（%）\n东镇,3,1.5\n西镇,4,2.5\n");
        model.open(List.of(table));
        assertThat(model.sheetsProperty().get().stream().flatMap(sheet -> sheet.rows().stream()))
                .filteredOn(row -> row.certainty() == Certainty.LIKE)
                .allMatch(NameRow::canBeSaid)
                .noneMatch(row -> row.name().contains("%"));
    }

    @Test
    void keepsWhatWasSaid() throws Exception {
        model.confirm();
        assertThat(folder.resolve("mapping.csv")).content().contains("新签项目");
        assertThat(taken).hasSize(1);
    }

    @Test
    void tellsThatWhatWasSaidCannotBeKeptBeforeItGoesOnWithout() throws Exception {
        // a folder of that name stands in the way, as a missing right would
        Files.createDirectories(folder.resolve("mapping.csv").resolve("内"));
        model.confirm();
        assertThat(taken).isEmpty();
        assertThat(model.problemsProperty().get()).extracting(Problem::code).containsExactly("output-is-folder");
        assertThat(model.busyProperty().get()).isFalse();
        model.confirm();
        assertThat(taken).hasSize(1);
    }
}
