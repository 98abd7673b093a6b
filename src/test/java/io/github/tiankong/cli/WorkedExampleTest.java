package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newcomer's run through "A worked example" of the README: its commands are run, its edits made, and what it shows of
 * the answers compared, as they stand there. Where it shows less than all, the lines it shows must be among the answer's.
 */
class WorkedExampleTest {
    private static final Pattern BLOCK =
            Pattern.compile("^ *+```(sh|text|diff)\\n(.*?)^ *+```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("'([^']*+)'|(\\S++)");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL);
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    Path folder;

    private Run last;
    private int commands;

    @Test
    void leadsFromADraftToABatch() throws Exception {
        copySamples();
        Matcher block = BLOCK.matcher(section());
        while (block.find()) {
            String content = block.group(2).replaceAll("(?m)^ {3}", "");
            switch (block.group(1)) {
                case "sh" -> content.lines().forEach(this::run);
                case "text" ->
                    assertThat(last.out().lines())
                            .containsSubsequence(content.lines().toList());
                default -> edit(content.lines().toList());
            }
        }
        assertThat(commands).isEqualTo(8);
        assertThat(text("各街道/东湖街道工作简报.docx"))
                .contains("6月，全街道受理居民诉求365件，办结340件，办结率93.2%，满意率88.7%，未达到90%的目标。", "莲塘社区口袋公园事项计划9月底前办结。")
                .anyMatch(p -> p.contains("同比下降4.5%"));
        assertThat(text("各街道/石桥街道工作简报.docx")).anyMatch(p -> p.contains("同比持平"));
        assertThat(text("清河街道.docx")).contains("翠竹社区电动自行车充电棚事项计划7月底前办结。", "枫林社区停车位改造事项计划8月底前办结。");
        assertThat(Files.readString(folder.resolve("target/读回（事项）.csv")))
                .isEqualTo("\uFEFF社区,名称,月份（月）\r\n翠竹,电动自行车充电棚,7\r\n枫林,停车位改造,8\r\n");
    }

    private static String section() throws Exception {
        String readme = Files.readString(Path.of("README.md"), UTF_8).replace("\r\n", "\n");
        int start = readme.indexOf("### A worked example\n");
        return readme.substring(start, readme.indexOf("\n### ", start));
    }

    private void copySamples() throws Exception {
        Files.createDirectories(folder.resolve("samples"));
        Files.createDirectories(folder.resolve("target"));
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Files.copy(sample, folder.resolve("samples").resolve(sample.getFileName()));
            }
        }
    }

    /** A command as a shell would cut it, in the temporary folder; every one of them ends well. */
    private void run(String line) {
        List<Object> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            boolean path = text.startsWith("samples/") || text.startsWith("target/");
            words.add(path && !text.endsWith(".jar") ? folder.resolve(text).toString() : text);
        }
        assertThat(words.subList(0, 3)).isEqualTo(List.of("java", "-jar", "target/tiankong.jar"));
        Run run = Run.inEnglish(words.subList(3, words.size()).toArray());
        assertThat(run.code()).as(line + "\n" + run.out() + run.err()).isEqualTo(ExitCode.DONE);
        last = new Run(run.code(), run.out().replace(folder + "/", "").replace(folder + "\\", ""), run.err());
        commands++;
    }

    /** The first line names the file of the template. */
    private void edit(List<String> lines) throws Exception {
        Path file = folder.resolve("target/街道工作简报").resolve(lines.get(0));
        if (lines.get(0).endsWith(".docx")) {
            editDocument(file, lines.subList(1, lines.size()));
        } else {
            editTable(file, lines.subList(1, lines.size()));
        }
    }

    private static void editTable(Path file, List<String> lines) throws Exception {
        List<String> rows = new ArrayList<>(
                Files.exists(file) ? Files.readString(file).lines().toList() : List.of());
        for (String line : lines) {
            if (line.startsWith("+ ")) {
                rows.add(line.substring(2));
            } else {
                assertThat(rows.removeIf(row -> row.startsWith(line.substring(2))))
                        .as(line)
                        .isTrue();
            }
        }
        Files.writeString(file, String.join("\r\n", rows) + "\r\n");
    }

    private static void editDocument(Path file, List<String> lines) throws Exception {
        DocxPackage docx = DocxPackage.read(file);
        String xml = new String(docx.bytes("word/document.xml"), UTF_8);
        for (int i = 0; i < lines.size(); ) {
            String old = lines.get(i++).substring(2);
            List<String> made = new ArrayList<>();
            while (i < lines.size() && lines.get(i).startsWith("+ ")) {
                made.add(lines.get(i++).substring(2));
            }
            xml = edited(xml, old, made);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        docx.write(Map.of("word/document.xml", xml.getBytes(UTF_8)), out);
        Files.write(file, out.toByteArray());
    }

    /** Types paragraphs in place of one, in its format. */
    private static String edited(String xml, String old, List<String> made) {
        Matcher paragraph = PARAGRAPH.matcher(xml);
        while (paragraph.find()) {
            String own = paragraph.group();
            if (own.replaceAll("<[^>]*+>", "").equals(old)) {
                int end = own.indexOf("</w:pPr>");
                String format = end < 0 ? "" : own.substring(own.indexOf("<w:pPr>"), end + "</w:pPr>".length());
                StringBuilder typed = new StringBuilder();
                made.forEach(t -> typed.append("<w:p>")
                        .append(format)
                        .append("<w:r><w:t>")
                        .append(t)
                        .append("</w:t></w:r></w:p>"));
                return xml.substring(0, paragraph.start()) + typed + xml.substring(paragraph.end());
            }
        }
        throw new AssertionError("no paragraph reads " + old);
    }

    private List<String> text(String file) throws Exception {
        return DocxText.read(folder.resolve("target").resolve(file)).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }
}
