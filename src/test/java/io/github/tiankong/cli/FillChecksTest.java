package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.TableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fill} does with doubtful values, and what its audit tells. */
class FillChecksTest {
    private static final String GOLDEN = """
            key,label,section,sentence,printed,raw,conversion,formula,origin,file,sheet,row,column,source sentence,checks
            工业产值,工业产值,一、工业,完成工业产值xxx.x亿元，同比增长x.x%。,718.0,7180000,万元 → 亿元,,table,数据.csv,,2,本期,,
            工业产值同比增幅,工业产值同比增幅,一、工业,完成工业产值xxx.x亿元，同比增长x.x%。,下降10.3,,,(工业产值 / 上年.工业产值 - 1) * 100,computed,,,,,,
            新签约项目数,新签约项目数,一、工业,新签约项目xx个，其中外资项目x个。,12,12,,,typed,,,,,,
            新签约外资项目数,新签约外资项目数,一、工业,新签约项目xx个，其中外资项目x个。,13,13,,,typed,,,,,,新签约外资项目数应不大于新签约项目数 (rule 新签约外资项目数 lte 新签约项目数; 新签约外资项目数 13个、新签约项目数 12个). Correct one of the values.
            """;

    @TempDir
    Path folder;

    private Path draft;
    private Path values;
    private Path document;
    private Path audit;

    @BeforeEach
    void writeDraftAndTable() throws Exception {
        draft = Files.writeString(folder.resolve("简报.txt"), "一、工业\n完成工业产值xxx.x亿元，同比增长x.x%。\n新签约项目xx个，其中外资项目x个。\n");
        values = Files.writeString(folder.resolve("数据.csv"), "指标,单位,本期,上年同期\n工业产值,万元,7180000,8000000\n");
        document = folder.resolve("简报.docx");
        audit = folder.resolve("核对.csv");
    }

    @Test
    void auditTellsWhereEachFigureCameFrom() throws Exception {
        Run run = fill("--audit", audit);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\n  工业产值同比增幅 = 下降10.3%   [(工业产值 / 上年.工业产值 - 1) * 100]\n");
        assertThat(run.out()).endsWith("Written: " + document + "\nAudit: " + audit + "\n");
        assertThat(Files.readString(audit)).isEqualTo("\uFEFF" + GOLDEN.replace("\n", "\r\n"));
    }

    @Test
    void auditAsWorkbookHoldsTheSame() throws Exception {
        audit = folder.resolve("核对.xlsx");
        fill("--audit", audit);
        List<List<String>> rows =
                TableReader.read(audit).get(0).rows().stream().map(Row::cells).toList();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(2)).startsWith("工业产值同比增幅", "工业产值同比增幅", "一、工业").contains("下降10.3", "computed");
    }

    @Test
    void auditQuotesTheSentenceOfAFinishedReport() throws Exception {
        Path report = Files.writeString(folder.resolve("去年.txt"), "去年完成工业总产值652.1亿元，好于预期。\n");
        Run run = Run.inEnglish(
                "fill", draft, "-d", report, "--accept", "all", "--gaps", "keep", "--audit", audit, "-o", document);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(audit).get(1))
                .isEqualTo("工业产值,工业产值,一、工业,完成工业产值xxx.x亿元，同比增长x.x%。,652.1,652.1,,,a sentence of a finished report,"
                        + "去年.txt,,,,去年完成工业总产值652.1亿元，好于预期。,");
    }

    @Test
    void auditNeverOverwritesTheDocument() {
        assertThat(fill("--audit", document))
                .isEqualTo(new Run(
                        ExitCode.OUTPUT,
                        "",
                        "Error: 简报.docx: The audit would overwrite the document. Choose another name for it.\n"));
    }

    @Test
    void warningsAreFatalWhenStrict() {
        Run run = fill("--strict", "--audit", audit);
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.CONTENT,
                        "数据.csv: a row an indicator; headings in row 1; 2 of 2 names matched.\n",
                        "Warning: 简报, heading \"一、工业\", sentence \"新签约项目xx个，其中外资项目x个。\":"
                                + " 新签约外资项目数应不大于新签约项目数 (rule 新签约外资项目数 lte 新签约项目数; 新签约外资项目数 13个、新签约项目数 12个)."
                                + " Correct one of the values.\nNote: Nothing was written.\n"));
        assertThat(document).doesNotExist();
        assertThat(audit).doesNotExist();
    }

    @Test
    void checkTellsTheFaultsOfTheRules() throws Exception {
        Path template = folder.resolve("模板");
        Run.inEnglish("new", draft, "-o", template);
        Files.writeString(
                template.resolve("checks.csv"),
                "condition,message,severity\n外资 gt 1,,warning\n新签约外资项目数 gt,,\n,,error\n新签约外资项目数 gt 0,,bad\n");
        assertThat(Run.inEnglish("check", template)).isEqualTo(new Run(ExitCode.CONTENT, "4 found.\n", """
                        Error: checks.csv, row 4, column "condition": The row has no condition. Write one, or delete the row.
                        Error: checks.csv, row 5, column "severity": "bad" is none of error, warning, note.
                        Error: checks.csv, row 2, column "condition": The condition "外资 gt 1" names 外资, which is no key. Correct it, or add a row to slots.csv; words to compare with stand in quotes.
                        Error: checks.csv, row 3, column "condition": The condition "新签约外资项目数 gt" cannot be read at "新签约外资项目数 gt". Use keys, numbers, + - * /, lt lte gt gte == !=, && || ! and parentheses; key == "text" for words, key?? for whether it has a value.
                        """));
    }

    private Run fill(Object... options) {
        List<Object> words = new java.util.ArrayList<>(
                List.of("fill", draft, "-d", values, "--set", "新签约项目数=12", "--set", "新签约外资项目数=13", "-o", document));
        words.addAll(List.of(options));
        return Run.inEnglish(words.toArray());
    }
}
