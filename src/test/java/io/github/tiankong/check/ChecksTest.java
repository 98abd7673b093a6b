package io.github.tiankong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Rule;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check finds what it is for, and keeps silent beside it. */
class ChecksTest {
    private static final String DRAFT = """
            一、工业
            完成工业产值xxx.x亿元，同比增长x.x%。
            新签约项目xx个，其中外资项目x个。
            财政收入xxx万元，税收xxx万元，占财政收入的xx.x%。
            制造业占比xx.x%，建筑业占比xx.x%，服务业占比xx.x%。
            产业结构由xx:xx:xx调整为xx:xx:xx。
            出口总额居全市第x位，净增规上企业x家。
            完成进口总额xx亿元。
            二、外贸
            完成进口总额xx亿元。
            税收收入xxx万元，同比下降x.x%。
            煤炭产量xxx万吨、用电量xxx万千瓦时，同比分别下降x.x%和x.x%。
            xxxx年x—x月，园区运行平稳。
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            工业产值=718.0                                          ; -                  ; -
            工业产值=12345.0                                        ; -                  ; value-magnitude
            工业产值=1234.0                                         ; -                  ; -
            工业产值=0.01                                           ; -                  ; value-magnitude value-rounded
            工业产值=718.04                                         ; -                  ; value-rounded
            工业产值=718.00                                         ; -                  ; -
            工业产值=718.0                                          ; 工业产值=700.0     ; -
            工业产值=718.0                                          ; 工业产值=300.0     ; value-leap
            工业产值=718.0,工业产值同比增幅=12.0                    ; 工业产值=641.1     ; -
            工业产值=718.0,工业产值同比增幅=12.3                    ; 工业产值=641.1     ; value-formula
            工业产值=718.0,工业产值同比增幅=-12.0                   ; 工业产值=641.1     ; value-formula
            工业产值=718.0,工业产值同比增幅=12.3                    ; 工业产值=-5        ; value-base
            工业产值=718.0,工业产值同比增幅=12.3                    ; 工业产值=0         ; value-base
            工业产值=718.0                                          ; 工业产值=-5        ; -
            税收收入=900,税收收入降幅=10.0                          ; 税收收入=1000      ; -
            税收收入=900,税收收入降幅=11.0                          ; 税收收入=1000      ; value-formula
            税收收入=1100,税收收入降幅=10.0                         ; 税收收入=1000      ; value-formula
            用电量=900,用电量降幅=10.0                              ; 用电量=1000        ; -
            用电量=900,用电量降幅=11.0                              ; 用电量=1000        ; value-formula
            新签约项目数=12,新签约外资项目数=3                         ; -                  ; -
            新签约项目数=12,新签约外资项目数=13                        ; -                  ; rule-message
            新签约外资项目数=13                                        ; -                  ; -
            新签约外资项目数=-1                                        ; -                  ; value-negative
            财政收入=800,税收=600,税收占财政收入比重=75.0           ; -                  ; -
            财政收入=800,税收=600,税收占财政收入比重=57.0           ; -                  ; value-formula
            财政收入=0,税收=600,税收占财政收入比重=57.0             ; -                  ; value-base
            制造业占比=101.5                                        ; -                  ; value-share
            制造业占比=-1.5                                         ; -                  ; value-share
            制造业占比=50.1,建筑业占比=20.0,服务业占比=30.0         ; -                  ; -
            制造业占比=50.1,建筑业占比=20.0,服务业占比=33.0         ; -                  ; shares-sum
            制造业占比=50.1,建筑业占比=20.0,服务业占比=5.0          ; -                  ; -
            制造业占比=50.1,建筑业占比=20.0                         ; -                  ; -
            第一产业比重=10,第二产业比重=40,第三产业比重=50         ; -                  ; -
            第一产业比重=10,第二产业比重=40,第三产业比重=55         ; -                  ; shares-sum
            出口总额全市排位=0                                      ; -                  ; value-rank
            出口总额全市排位=3                                      ; -                  ; -
            进口总额=12,进口总额2=12                                ; -                  ; -
            进口总额=12,进口总额2=13                                ; -                  ; value-twice
            """)
    void findsWhatIsDoubtful(String current, String last, String codes) throws Exception {
        List<String> found = problems(template(), current, last).stream()
                .filter(p -> !p.code().equals(Checks.OPEN))
                .map(Problem::code)
                .sorted()
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(codes == null ? "" : codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1 ; 6  ; ''
            6 ; 6  ; ''
            7 ; 6  ; months-order
            """)
    void periodEndsAfterItsBeginning(String first, String last, String codes) throws Exception {
        Template template = template();
        String months = key(template, "起始月") + "=" + first + "," + key(template, "截止月") + "=" + last;
        assertThat(problems(template, months, null).stream()
                        .map(Problem::code)
                        .filter(c -> !c.equals(Checks.OPEN))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            新签约外资项目数 gt 1                  ; ''
            新签约外资项目数 gt 5                  ; rule-broken
            新签约外资项目数 gt 5 && 税收 gt 1     ; ''
            新签约外资项目数 gt 上年.新签约外资项目数 ; ''
            新签约外资项目数 / (新签约外资项目数 - 3) gt 1 ; rule-no-result
            新签约外资项目数 gt                    ; rule-syntax
            外资 gt 5                           ; rule-unknown
            """)
    void authorsRulesAreChecked(String condition, String codes) throws Exception {
        Template template = withRule(new Rule(condition, "", Severity.NOTE, 2));
        assertThat(problems(template, "新签约外资项目数=3", null).stream()
                        .map(Problem::code)
                        .filter(c -> !c.equals(Checks.OPEN))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void findingsNameThePlaceTheValuesAndTheCellInEnglish() throws Exception {
        assertThat(sentences(Locale.ENGLISH))
                .containsExactly(
                        "数据.csv, row 2, column \"本期\", heading \"一、工业\", sentence \"完成工业产值xxx.x亿元，同比增长x.x%。\": 工业产值 is 718.0亿元, after 300.0亿元 last year: it more than doubled or fell below zero. Check the value and its unit.",
                        "数据.csv, row 3, column \"本期\", heading \"一、工业\", sentence \"完成工业产值xxx.x亿元，同比增长x.x%。\": 工业产值同比增幅 is 12.3%, but (工业产值 / 上年.工业产值 - 1) * 100 gives 139.3 (139.3 to 139.4 with rounding) from 工业产值 718.0亿元、上年工业产值 300.0亿元. Correct one of them.",
                        "数据.csv, row 4, column \"本期\", heading \"一、工业\", sentence \"新签约项目xx个，其中外资项目x个。\": 新签约外资项目数应不大于新签约项目数 (rule 新签约外资项目数 lte 新签约项目数; 新签约外资项目数 13个、新签约项目数 12个). Correct one of the values.",
                        "数据.csv, row 6, column \"本期\", heading \"一、工业\", sentence \"制造业占比xx.x%，建筑业占比xx.x%，服务业占比xx.x%。\": 制造业占比 is 101.5%, but a share or such a rate lies between 0 and 100. Check the value and its unit.",
                        "数据.csv, row 8, column \"本期\", heading \"二、外贸\", sentence \"完成进口总额xx亿元。\": 进口总额 is 13亿元 here, but 12亿元 under the key 进口总额. Correct one of them.");
    }

    @Test
    void findingsNameThePlaceTheValuesAndTheCellInChinese() throws Exception {
        assertThat(sentences(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "数据.csv，第 2 行，“本期”列，标题“一、工业”下，句子“完成工业产值xxx.x亿元，同比增长x.x%。”：工业产值是 718.0亿元，上年是 300.0亿元，翻了一番以上或成了负数。请核对数值和单位。",
                        "数据.csv，第 3 行，“本期”列，标题“一、工业”下，句子“完成工业产值xxx.x亿元，同比增长x.x%。”：工业产值同比增幅是 12.3%，但按 (工业产值 / 上年.工业产值 - 1) * 100 算出 139.3（考虑四舍五入为 139.3 到 139.4），依据 工业产值 718.0亿元、上年工业产值 300.0亿元。请改正其中一处。",
                        "数据.csv，第 4 行，“本期”列，标题“一、工业”下，句子“新签约项目xx个，其中外资项目x个。”：新签约外资项目数应不大于新签约项目数（规则 新签约外资项目数 lte 新签约项目数；新签约外资项目数 13个、新签约项目数 12个）。请改正其中的值。",
                        "数据.csv，第 6 行，“本期”列，标题“一、工业”下，句子“制造业占比xx.x%，建筑业占比xx.x%，服务业占比xx.x%。”：制造业占比是 101.5%，占比和这类比率应在 0 到 100 之间。请核对数值和单位。",
                        "数据.csv，第 8 行，“本期”列，标题“二、外贸”下，句子“完成进口总额xx亿元。”：进口总额在这里是 13亿元，在字段 进口总额 却是 12亿元。请改正其中一处。");
    }

    private List<String> sentences(Locale locale) throws Exception {
        String current = "工业产值=718.0,工业产值同比增幅=12.3,新签约外资项目数=13,新签约项目数=12,制造业占比=101.5,进口总额=12,进口总额2=13";
        Wording wording = new Wording(locale);
        return problems(template(), current, "工业产值=300.0").stream()
                .filter(p -> !p.code().equals(Checks.OPEN))
                .map(wording::sentence)
                .toList();
    }

    private static String key(Template template, String end) {
        return template.fields().stream()
                .filter(f -> f.label().endsWith(end))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private Template template() throws Exception {
        return TemplateMaker.make(DraftReader.read(Files.writeString(folder.resolve("简报.txt"), DRAFT)));
    }

    private Template withRule(Rule rule) throws Exception {
        Template t = template();
        return new Template(t.name(), t.document(), t.fields(), t.places(), t.literals(), List.of(rule));
    }

    private static List<Problem> problems(Template template, String current, String last) {
        Filler.Outcome outcome = Filler.fill(template, new Values(values(current), values(last), List.of()));
        assertThat(outcome.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
        Filling filling = outcome.filling();
        return Checks.run(filling);
    }

    private static Map<String, Value> values(String pairs) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String pair : pairs == null ? new String[0] : pairs.split(",", -1)) {
            String[] sides = pair.split("=", 2);
            int rowNumber = values.size() + 2;
            values.put(sides[0], new Value(sides[1], "", Origin.ofCell("数据.csv", "", rowNumber, "本期")));
        }
        return values;
    }
}
