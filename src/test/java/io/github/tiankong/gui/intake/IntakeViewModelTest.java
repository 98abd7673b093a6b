package io.github.tiankong.gui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.task.InlineTasks;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.ReportPeriod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
