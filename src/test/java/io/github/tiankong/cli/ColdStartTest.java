package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.template.TemplateReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program loads and needs when it fills one document and ends. */
class ColdStartTest {
    private static final Path TEMPLATE = Path.of("templates", "园区半年工作总结");
    private static final Path DATA = Path.of("samples", "园区半年工作总结.csv");
    private static final List<String> HEAVY = List.of(
            "org.apache.poi.",
            "org.apache.xmlbeans.",
            "org.apache.logging.",
            "org.apache.commons.compress.",
            "picocli.",
            "javafx.");

    @TempDir
    Path folder;

    @Test
    void fillFromCsvLoadsNoOfficeLibraryNoOptionParserAndNoWindow() throws Exception {
        Path log = folder.resolve("classes.txt");
        ChildProgram filled = ChildProgram.java(
                folder,
                List.of("-Xlog:class+load:file=" + log + ":none"),
                "fill",
                TEMPLATE,
                "-d",
                DATA,
                "-o",
                folder.resolve("o.docx"));
        assertThat(filled.said()).contains("o.docx");
        assertThat(filled.code()).isZero();
        List<String> classes = Files.readAllLines(log);
        assertThat(classes).anyMatch(line -> line.startsWith(FillCommand.class.getName()));
        assertThat(classes).noneMatch(line -> HEAVY.stream().anyMatch(line::startsWith));
        assertThat(classes).noneMatch(line -> line.startsWith(BatchCommand.class.getName() + " "));
    }

    @Test
    void longTemplateIsFilledInSmallMemory() throws Exception {
        Path draft = folder.resolve("长稿.txt");
        Files.write(draft, longDraft());
        assertThat(Files.readString(draft).length()).isGreaterThan(90_000);
        Path template = folder.resolve("长稿");
        Path form = folder.resolve("长稿.csv");
        assertThat(Run.inEnglish("new", draft, "-o", template).code()).isZero();
        assertThat(TemplateReading.of(template).template().places()).hasSizeGreaterThanOrEqualTo(1_900);
        assertThat(Run.inEnglish("blank", template, "-o", form).code()).isZero();
        Answers.to(template).writeInto(form);
        ChildProgram filled = ChildProgram.java(
                folder,
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                "fill",
                template,
                "-d",
                form,
                "-o",
                folder.resolve("长文.docx"));
        assertThat(filled.said()).contains("长文.docx");
        assertThat(filled.code()).isZero();
        assertThat(Run.inEnglish("check", folder.resolve("长文.docx")))
                .isEqualTo(new Run(ExitCode.DONE, "Nothing found.\n", ""));
    }

    private static List<String> longDraft() {
        String rest = "园区坚持项目为王，抓好要素保障，推动企业扩能，完善配套设施，提升服务水平，形成了你追我赶的良好局面。".repeat(4);
        List<String> lines = new ArrayList<>(List.of("园区年度工作总结", ""));
        for (int i = 0; i < 380; i++) {
            char name = (char) ('一' + 7 * i);
            lines.add(name + "山园区完成工业产值xxx.x亿元，实现税收收入xxx.x亿元，完成固定资产投资xxx.x亿元，新增企业xx家，新增就业xxx人。" + rest);
        }
        return lines;
    }
}
