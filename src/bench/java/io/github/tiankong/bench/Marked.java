package io.github.tiankong.bench;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.PartCutter;
import io.github.tiankong.docx.Segment;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A template's document with the marks of other engines in its places, each whole in one run. */
final class Marked {
    private Marked() {}

    static DocxPackage of(Template template, String before, String after) throws IOException, InputException {
        List<Cut> cuts = new ArrayList<>();
        template.places().forEach(p -> cuts.add(new Cut(cuts.size(), p.paragraphIndex(), p.start(), p.end())));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        PartCutter.cut(template.document(), cuts).forEach((entry, segments) -> {
            StringBuilder xml = new StringBuilder();
            for (Segment segment : segments) {
                if (segment instanceof Segment.Fixed fixed) {
                    xml.append(fixed.xml());
                } else if (segment instanceof Segment.Blank blank && blank.first()) {
                    String key = template.places().get(blank.place()).key();
                    xml.append(before).append(key).append(after);
                }
            }
            parts.put(entry, template.document().encode(entry, xml.toString()));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.document().docx().write(parts, out);
        return DocxPackage.read("marked.docx", out.toByteArray());
    }
}
