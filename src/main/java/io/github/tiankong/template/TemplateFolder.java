package io.github.tiankong.template;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextReplacement;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A template as a folder: {@code template.docx}, {@code slots.csv}, and {@code checks.csv} where its author has rules. */
public final class TemplateFolder {
    static final String DOCUMENT = "template.docx";

    /** The files a template consists of; the last may be missing. */
    public static final List<String> FILES = List.of(DOCUMENT, SlotsCsv.FILE_NAME, ChecksCsv.FILE_NAME);

    private TemplateFolder() {}

    /** Whether this is a template folder, whole or not. */
    public static boolean isTemplate(Path folder) {
        return Files.isRegularFile(folder.resolve(DOCUMENT));
    }

    /**
     * Writes a template into a folder, which is made if it is not there.
     *
     * @throws OutputException also when the folder already holds a template: nothing of an author's is overwritten
     */
    public static void write(Template template, Path folder) throws OutputException {
        if (isTemplate(folder)) {
            throw WholeFile.refusal("template-exists", folder);
        }
        WholeFile.makeFolder(folder);
        WholeFile.write(folder.resolve(SlotsCsv.FILE_NAME), SlotsCsv.write(template.fields()));
        if (!template.rules().isEmpty()) {
            WholeFile.write(folder.resolve(ChecksCsv.FILE_NAME), ChecksCsv.write(template.rules()));
        }
        WholeFile.write(folder.resolve(DOCUMENT), markedDocument(template));
    }

    /**
     * Writes a template its author worked on ({@link TemplateEdit}) into a folder, new or its own. The document comes
     * first: where it cannot be written, because Word holds it, nothing else is changed either.
     *
     * @throws OutputException when a file cannot be written; each is written whole or not at all
     */
    public static void save(Template working, Path folder) throws OutputException {
        WholeFile.makeFolder(folder);
        WholeFile.write(folder.resolve(DOCUMENT), WorkingText.marked(working));
        WholeFile.write(folder.resolve(SlotsCsv.FILE_NAME), SlotsCsv.write(working.fields()));
        Path checks = folder.resolve(ChecksCsv.FILE_NAME);
        if (!working.rules().isEmpty()) {
            WholeFile.write(checks, ChecksCsv.write(working.rules()));
        } else if (Files.exists(checks)) {
            delete(checks);
        }
    }

    private static void delete(Path file) throws OutputException {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw WholeFile.failure(file, e);
        }
    }

    /**
     * The files that a template folder, or a draft, consists of; some may be missing.
     *
     * @param source a template folder or a draft
     */
    public static List<Path> filesOf(Path source) {
        return Files.isDirectory(source) ? FILES.stream().map(source::resolve).toList() : List.of(source);
    }

    /** The document of a template folder. */
    public static Path document(Path folder) {
        return folder.resolve(DOCUMENT);
    }

    /**
     * Reads a template, tolerating faults a check will name: an unknown key is no place, a bad row no field.
     *
     * @throws InputException when one of the two files is missing or cannot be read at all
     */
    public static Template read(Path folder) throws InputException {
        return TemplateReading.of(folder).template();
    }

    private static byte[] markedDocument(Template template) {
        DocxText document = template.document();
        List<String> texts = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        for (Place place : template.places()) {
            cuts.add(new Cut(texts.size(), place.paragraphIndex(), place.start(), place.end()));
            texts.add(Marks.ofKey(place.key()));
        }
        for (Cut literal : literals(template, texts.size())) {
            cuts.add(literal);
            texts.add(Marks.ofLiteral(document.paragraphs()
                    .get(literal.paragraphIndex())
                    .text()
                    .substring(literal.start(), literal.end())));
        }
        return new TextReplacement(document, cuts, texts).bytes();
    }

    /** Text of the draft that would be read as a mark is quoted, wherever no slot covers it. */
    static List<Cut> literals(Template template, int firstPlace) {
        Map<Integer, List<Place>> byParagraph = new HashMap<>();
        template.places()
                .forEach(p -> byParagraph
                        .computeIfAbsent(p.paragraphIndex(), k -> new ArrayList<>())
                        .add(p));
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < template.document().paragraphs().size(); i++) {
            String text = template.document().paragraphs().get(i).text();
            for (int at = 0; at + 1 < text.length(); at++) {
                if ((Marks.beginsAt(text, at) || Directives.beginsAt(text, at))
                        && !covered(byParagraph.getOrDefault(i, List.of()), at)) {
                    cuts.add(new Cut(firstPlace + cuts.size(), i, at, at + 2));
                }
            }
        }
        return cuts;
    }

    private static boolean covered(List<Place> places, int at) {
        return places.stream().anyMatch(p -> p.start() < at + 2 && at < p.end());
    }

    static DocxText readDocument(Path folder) throws InputException {
        return DocxText.of(DocxPackage.read(DOCUMENT, TemplateFile.read(folder, DOCUMENT)));
    }
}
