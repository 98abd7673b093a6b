package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document in which other text stands where it was cut; everything else keeps its bytes. */
public final class TextReplacement {
    private final DocxText document;
    private final List<Cut> cuts;
    private final List<String> texts;

    /**
     * @param cuts in any order, not overlapping
     * @param texts by the numbers of the cuts, without line breaks and tabs
     */
    public TextReplacement(DocxText document, List<Cut> cuts, List<String> texts) {
        this.document = document;
        this.cuts = List.copyOf(cuts);
        this.texts = List.copyOf(texts);
    }

    /** The document as it is after the replacement. */
    public DocxText document() throws InputException {
        return cuts.isEmpty()
                ? document
                : DocxText.of(DocxPackage.read(document.docx().fileName(), bytes()));
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        PartCutter.cut(document, cuts)
                .forEach((entry, segments) -> parts.put(entry, document.encode(entry, joined(segments))));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.docx().write(parts, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String joined(List<Segment> segments) {
        StringBuilder xml = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Fixed fixed) {
                xml.append(fixed.xml());
            } else if (segment instanceof Segment.Blank blank && blank.first()) {
                xml.append(blank.run().text(XmlText.escaped(texts.get(blank.place()))));
            } else if (segment instanceof Segment.SpaceMark mark && isBare(mark)) {
                xml.append(RunSeam.spaceAttribute());
            }
        }
        return xml.toString();
    }

    private boolean isBare(Segment.SpaceMark mark) {
        TextEnds ends = new TextEnds();
        for (Segment segment : mark.content()) {
            if (segment instanceof Segment.Fixed fixed) {
                ends.keep(fixed.xml());
            } else if (segment instanceof Segment.Blank blank) {
                ends.put(blank.first() ? texts.get(blank.place()) : "");
            }
        }
        return ends.areBare();
    }
}
