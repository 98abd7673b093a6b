package io.github.tiankong.gui.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextStepTest {
    private static final Path WORK = Path.of("/work");

    @Test
    void namesJarDraftTemplateFormAndDocumentAfterADraft() {
        Installation installation = new Installation(Optional.of(Path.of("/opt/tk/tiankong.jar")), WORK, false);
        assertThat(NextStep.afterDraft(Path.of("/home/u/我的 总结.docx"), installation))
                .containsExactly(
                        new NextStep(
                                "start.step.new",
                                "java -jar /opt/tk/tiankong.jar new '/home/u/我的 总结.docx' -o '/work/templates/我的 总结'"),
                        new NextStep(
                                "start.step.blank",
                                "java -jar /opt/tk/tiankong.jar blank '/work/templates/我的 总结' -o '/home/u/我的 总结.csv'"),
                        new NextStep(
                                "start.step.fill",
                                "java -jar /opt/tk/tiankong.jar fill '/work/templates/我的 总结' -d '/home/u/我的 总结.csv'"
                                        + " -o '/home/u/我的 总结-已填.docx'"));
    }

    @Test
    void writesBesideTheWorkingFolderAfterATemplate() {
        Installation installation = new Installation(Optional.empty(), WORK, false);
        assertThat(NextStep.afterTemplate(Path.of("/work/templates/总结"), installation))
                .containsExactly(
                        new NextStep(
                                "start.step.blank",
                                "java -jar target/tiankong.jar blank /work/templates/总结 -o /work/总结.csv"),
                        new NextStep(
                                "start.step.fill",
                                "java -jar target/tiankong.jar fill /work/templates/总结 -d /work/总结.csv"
                                        + " -o /work/总结-已填.docx"));
    }

    @Test
    void quotesForThePromptOfThePlatform() {
        String name = "a $HOME it's.txt";
        assertThat(new Installation(Optional.empty(), WORK, false).command("new", name))
                .isEqualTo("java -jar target/tiankong.jar new 'a $HOME it'\\''s.txt'");
        assertThat(new Installation(Optional.empty(), WORK, true).command("new", name, "C:\\x\\y"))
                .isEqualTo("java -jar target/tiankong.jar new \"a $HOME it's.txt\" C:\\x\\y");
    }

    @Test
    void looksForTemplatesInTheWorkingFolderThenAroundTheJar() {
        Installation installation = new Installation(Optional.of(Path.of("/opt/tk/target/tiankong.jar")), WORK, false);
        assertThat(installation.templateFolders())
                .isEqualTo(List.of(
                        Path.of("/work/templates"), Path.of("/opt/tk/target/templates"), Path.of("/opt/tk/templates")));
    }
}
