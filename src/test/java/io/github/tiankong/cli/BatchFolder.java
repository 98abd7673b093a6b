package io.github.tiankong.cli;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft, a table with a row a document, and what a batch makes of them. */
record BatchFolder(Path folder, Path draft, Path table, Path output) {

    static BatchFolder in(Path folder) throws IOException {
        Path draft = Files.writeString(folder.resolve("简报.txt"), "一、工业\n完成工业产值xxx.x亿元，新签约项目xx个。\n");
        return new BatchFolder(folder, draft, folder.resolve("各镇.csv"), folder.resolve("出"));
    }

    /** A table of these rows: name, output value, number of projects. */
    BatchFolder rows(String... rows) throws IOException {
        Files.writeString(table, "单位,工业产值,新签约项目数\n" + String.join("\n", rows) + "\n");
        return this;
    }

    BatchFolder rows(int count) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add("镇" + i + "," + (100 + i) + ".5," + (10 + i % 90));
        }
        return rows(rows.toArray(String[]::new));
    }

    Run run(Object... options) {
        return Run.inEnglish(arguments(options));
    }

    Run runInChinese(Object... options) {
        return Run.inChinese(arguments(options));
    }

    Object[] arguments(Object... options) {
        List<Object> words = new ArrayList<>(List.of("batch", draft, "-d", table, "-o", output, "--name", "{单位}.docx"));
        words.addAll(List.of(options));
        return words.toArray();
    }

    /** The files of the output folder and the last sentence of each document; other files by their size only. */
    Map<String, String> documents() throws Exception {
        Map<String, String> documents = new TreeMap<>();
        for (Path file : files()) {
            if (file.toString().endsWith(".docx")) {
                documents.put(file.getFileName().toString(), sentence(file));
            }
        }
        return documents;
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    static String sentence(Path document) throws Exception {
        List<DocxParagraph> paragraphs = DocxText.read(document).paragraphs();
        return paragraphs.stream()
                .map(DocxParagraph::text)
                .filter(t -> t.contains("产值"))
                .collect(Collectors.joining("\n"));
    }

    static String expected(int i) {
        return "完成工业产值" + (100 + i) + ".5亿元，新签约项目" + (10 + i % 90) + "个。";
    }
}
