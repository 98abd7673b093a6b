package io.github.tiankong.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a document that was edited, or that nobody would expect. */
class ExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成产值xxx.x亿元。             | 完成产值1,234.5亿元。               | 1234.5   | SAME_WORDS
            完成产值xxx.x亿元。             | 完成产值1234500万元。               | 123.45   | UNIT_CONVERTED
            完成产值xxx.x亿元。             | 完成产值123.4亿。                   | 123.4    | UNIT_CONVERTED
            完成产值xxx.x亿元。             | 完成产值123.4公顷。                 | 123.4    | UNIT_OTHER
            完成产值xxx.x亿元。             | 完成产值 123.4 亿元。               | 123.4    | SAME_WORDS
            完成产值xxx.x亿元。             | 完成产值123.4亿元，创历史新高。     | 123.4    | WORDS_CHANGED
            产值同比增长x.x%。              | 产值同比下降3.2%。                  | -3.2     | SAME_LINE
            产值同比增长x.x%。              | 产值同比持平。                      | 0        | SAME_LINE
            产值同比下降x.x%。              | 产值同比下降3.2%。                  | 3.2      | SAME_LINE
            产值同比下降x.x%。              | 产值同比增长3.2%。                  | 增长3.2  | SAME_LINE
            产值同比增长x.x%。              | 产值同比上升3.2%。                  | 3.2      | WORDS_CHANGED
            产值同比增长x.x%。              | 产值同比为3.2%。                    | 3.2      | NO_DIRECTION
            利润为xx.x亿元。                | 利润为-3.2亿元。                    | -3.2     | SAME_LINE
            共有园区xx个。                  | 共有园区三十二个。                  | 32       | HAN_DIGITS
            入园企业xx家。                  | 入园企业由30家增加到41家。          | 41       | SEVERAL_NUMBERS
            """)
    void readsOneValue(String sentence, String document, String value, Reason reason) throws Exception {
        Template template = template("一、概况", sentence, "二、打算");
        Extraction read = extract(template, "一、概况", document, "二、打算");
        assertThat(read.values().stream().map(v -> v.value() + " " + v.reason().orElse(null)))
                .containsExactly(value + " " + reason);
    }

    @Test
    void keepsAValueEmptyOnWhichTwoPlacesDisagree() throws Exception {
        Template template = linked(template("全年完成产值xxx亿元。", "力争产值超过xxx亿元。"));
        String key = template.fields().get(0).key();
        Extraction read = extract(template, "全年完成产值718亿元。", "力争产值超过720亿元。");
        assertThat(read.byKey()).isEmpty();
        assertThat(read.problems())
                .containsExactly(Problem.error(
                        "extract-conflict",
                        Location.ofSentence("test.docx", "", "全年完成产值718亿元。"),
                        template.fields().get(0).label(),
                        "718亿元",
                        "720亿元",
                        "力争产值超过720亿元。"));
        assertThat(extract(template, "全年完成产值718亿元。", "力争产值超过718亿元。").byKey()).isEqualTo(Map.of(key, "718"));
    }

    @Test
    void saysThatADocumentHasNothingOfTheTemplate() throws Exception {
        Extraction read = extract(template("全年完成产值xxx亿元。"), "春眠不觉晓");
        assertThat(read.byKey()).isEmpty();
        assertThat(read.problems()).containsExactly(Problem.error("extract-unlike", Location.ofFile("test.docx")));
    }

    /** 90,000 characters and 1,900 slots, with a paragraph deleted and one inserted. */
    @Test
    @Timeout(60)
    void longDocumentIsReadWhole() throws Exception {
        List<String> drafts = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 475; i++) {
            String town = "甲乙丙丁戊己庚辛壬癸".charAt(i / 48) + "东南西北中".substring(i / 10 % 5, i / 10 % 5 + 1)
                    + "金木水火土山川江河湖".charAt(i % 10) + "镇" + "坚持稳中求进，统筹抓好产业发展和民生保障各项工作".repeat(5);
            String text = town + "，产值%s亿元，同比增长%s%%，新增企业%s家，完成投资%s亿元，较好完成了各项目标任务。";
            List<String> own = List.of("4" + i + ".5", i % 9 + ".3", Integer.toString(10 + i), i + ".1");
            drafts.add(String.format(Locale.ROOT, text, "xx.x", "x.x", "xx", "xx.x"));
            documents.add(String.format(Locale.ROOT, text, own.toArray()));
            values.addAll(own);
        }
        documents.remove(100);
        documents.add(200, "新插入的一段，没有数据。");
        Collections.fill(values.subList(400, 404), "");
        Template template = template(drafts.toArray(String[]::new));
        Extraction read = extract(template, documents.toArray(String[]::new));
        assertThat(read.values().stream().map(FoundValue::value).toList()).isEqualTo(values);
    }

    @Test
    void guessesWhichOfSeveralLikeLinesWasDeleted() throws Exception {
        Template template = template("一、项目", "完成投资xx亿元。", "完成投资xx亿元。", "完成投资xx亿元。", "二、打算");
        Extraction read = extract(template, "一、项目", "完成投资12亿元。", "完成投资14亿元。", "二、打算");
        assertThat(read.values().stream().flatMap(v -> v.reason().stream()))
                .isNotEmpty()
                .allMatch(r -> r == Reason.SEVERAL_LINES);
    }

    @ParameterizedTest
    @CsvSource({"完成, 200000", "1, 200000", "x, 100000", "1.2.3—4、, 30000", "一二三元, 50000", "增长下降3%, 20000"})
    @Timeout(60)
    void endlessParagraphIsReadInTime(String words, int times) throws Exception {
        Template template = template("完成产值xxx亿元，同比增长x.x%。", "完成x—x月x家。".repeat(300));
        assertThat(extract(template, words.repeat(times)).values())
                .hasSize(template.fields().size());
    }

    @Test
    @Timeout(60)
    void countlessParagraphsAreReadInTime() throws Exception {
        Template template = template("完成产值xxx亿元，同比增长x.x%。", "新增企业xx家。");
        String[] lines = Collections.nCopies(30_000, "新增企业3户。").toArray(String[]::new);
        assertThat(extract(template, lines).values()).hasSize(template.fields().size());
    }

    private static Template template(String... paragraphs) throws Exception {
        return TemplateMaker.make(DocxDraft.of(TestDocx.ofParagraphs(paragraphs).read()));
    }

    /** The same with all places of its first field. */
    private static Template linked(Template template) {
        String key = template.fields().get(0).key();
        List<Place> places = template.places().stream()
                .map(p -> new Place(p.paragraphIndex(), p.start(), p.end(), key, p.mask()))
                .toList();
        return new Template(
                template.name(),
                template.document(),
                template.fields().subList(0, 1),
                places,
                template.literals(),
                template.rules());
    }

    private static Extraction extract(Template template, String... paragraphs) throws Exception {
        return Extractor.extract(template, TestDocx.ofParagraphs(paragraphs).read());
    }
}
