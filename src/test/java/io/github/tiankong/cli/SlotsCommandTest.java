package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.draft.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of slots, for people and for programs. */
class SlotsCommandTest {
    private static final String TWICE = "一、投资\n固定资产投资xx亿元。\n二、消费\n固定资产投资xx亿元。\n";

    @TempDir
    Path folder;

    @Test
    void jsonLinesCountCodePoints() throws IOException {
        Path draft = Files.writeString(folder.resolve("d.txt"), "\n𠮷镇🏭。完成产值xx.x亿元。\n");
        assertThat(Run.inEnglish("slots", draft, "--format", "jsonl"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "{\"part\":\"body\",\"paragraph\":2,\"start\":8,\"end\":12,\"mask\":\"xx.x\",\"type\":\"amount\","
                                + "\"unit\":\"亿元\",\"decimals\":1,\"key\":\"产值\",\"label\":\"产值\",\"section\":\"\","
                                + "\"sentence\":\"完成产值xx.x亿元。\",\"value\":null}\n",
                        ""));
    }

    @Test
    void csvHasTheSameFields() throws IOException {
        Path draft = Files.writeString(folder.resolve("d.txt"), "\n𠮷镇🏭。完成产值xx.x亿元。\n");
        assertThat(Run.inEnglish("slots", draft, "--format", "CSV").out()).isEqualTo("""
                part,paragraph,start,end,mask,type,unit,decimals,key,label,section,sentence,value
                body,2,8,12,xx.x,amount,亿元,1,产值,产值,,完成产值xx.x亿元。,
                """);
    }

    @Test
    void decimalsThatTheMaskDoesNotTellAreNull() throws IOException {
        Path draft = Files.writeString(folder.resolve("d.txt"), "完成产值X亿元。");
        assertThat(Run.inEnglish("slots", draft, "--format", "jsonl").out()).contains("\"decimals\":null,");
    }

    @Test
    void tableEndsInACount() throws IOException {
        Path draft = Files.writeString(folder.resolve("d.txt"), "完成产值xx.x亿元。");
        assertThat(Run.inChinese("slots", draft).out()).isEqualTo("""
                   1  body:1        amount            xx.x亿元            产值                                  产值
                共 1 处空，1 个字段。
                """);
    }

    @Test
    void tableTellsFieldsThatMayBeOne() throws IOException {
        Path draft = Files.writeString(folder.resolve("d.txt"), TWICE);
        assertThat(Run.inChinese("slots", draft).out()).endsWith("""
                共 2 处空，2 个字段。
                固定资产投资（body:2）与固定资产投资2（body:4）可能是同一个字段。
                """);
        assertThat(Run.inEnglish("slots", draft).out()).endsWith("""
                Slots: 2, fields: 2.
                固定资产投资 (body:2) and 固定资产投资2 (body:4) may be one field.
                """);
    }

    @Test
    void newTellsHowToMakeTwoFieldsOne() throws IOException {
        Path draft = Files.writeString(folder.resolve("d.txt"), TWICE);
        assertThat(Run.inChinese("new", draft, "-o", folder.resolve("zh")).out())
                .contains("固定资产投资（body:2）与固定资产投资2（body:4）可能是同一个字段。如果是，"
                        + "把 template.docx 里的 ${固定资产投资2} 改成 ${固定资产投资}，并删去 slots.csv 里 固定资产投资2 那一行。\n");
        assertThat(Run.inEnglish("new", draft, "-o", folder.resolve("en")).out())
                .contains("固定资产投资 (body:2) and 固定资产投资2 (body:4) may be one field. If so, "
                        + "write ${固定资产投资} in place of ${固定资产投资2} in template.docx and delete the row 固定资产投资2"
                        + " from slots.csv.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"园区半年工作总结（草稿）.docx", "园区半年工作总结（草稿）.txt", "乡镇年度工作总结（草稿）.txt"})
    void everyLineCoversItsMaskInDocumentOrder(String sample) throws Exception {
        Path file = Path.of("samples", sample);
        Draft draft = DraftReader.read(file).draft();
        List<Map<String, String>> slots =
                lines(Run.inEnglish("slots", file, "--format", "jsonl").out());
        assertThat(slots).hasSizeGreaterThanOrEqualTo(44);
        int before = -1;
        for (Map<String, String> slot : slots) {
            Paragraph paragraph = paragraph(draft, slot);
            int[] text = paragraph.text().codePoints().toArray();
            int start = Integer.parseInt(slot.get("start"));
            int end = Integer.parseInt(slot.get("end"));
            assertThat(new String(text, start, end - start)).isEqualTo(slot.get("mask"));
            int place = draft.paragraphs().indexOf(paragraph) * 100_000 + start;
            assertThat(place).isGreaterThan(before);
            before = place;
        }
    }

    @Test
    void fieldsHaveUniqueKeysThatFormulasCanName() throws IOException {
        List<Map<String, String>> slots = lines(
                Run.inEnglish("slots", BadFiles.SAMPLE, "--format", "jsonl").out());
        assertThat(slots).allMatch(slot -> slot.get("key").matches("[\\p{IsAlphabetic}_][\\p{IsAlphabetic}_0-9]*"));
    }

    private static Paragraph paragraph(Draft draft, Map<String, String> slot) {
        return draft.paragraphs().stream()
                .filter(p -> p.part().equals(slot.get("part"))
                        && Integer.toString(p.number()).equals(slot.get("paragraph")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> lines(String jsonl) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        for (String line : jsonl.lines().toList()) {
            Map<String, String> object = new LinkedHashMap<>();
            try (JsonParser json = new JsonFactory().createParser(line)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    object.put(name, json.getText());
                }
            }
            objects.add(object);
        }
        return objects;
    }
}
