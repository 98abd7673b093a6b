package io.github.tiankong.lint;

import io.github.tiankong.compute.SignClash;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A word of change and a minus at one printed figure: 增长-3.2% (DOMAIN.md, section 5). */
public final class SignLint {
    /** What a mark or directive is read as: neither word nor figure. */
    private static final String MARK = "□";

    private SignLint() {}

    /** Those of a document that should be finished, each with its place in words. */
    public static List<Fault> inDocument(DocxText document) {
        List<Fault> faults = faults(document, List.of());
        if (faults.isEmpty()) {
            return faults;
        }
        Whereabouts places = new Whereabouts(document);
        return faults.stream().map(places::told).toList();
    }

    /** Those in the text of a template, beside its marks and directives. */
    static List<Fault> faults(Template template) {
        Stream<TextRange> marks = Stream.concat(
                template.places().stream().map(p -> new TextRange(p.paragraphIndex(), p.start(), p.end())),
                template.literals().stream().map(l -> new TextRange(l.paragraphIndex(), l.start(), l.end())));
        Stream<TextRange> directives = template.passages().stream().flatMap(p -> p.block().directives().stream());
        return faults(template.document(), Stream.concat(marks, directives).toList());
    }

    private static List<Fault> faults(DocxText document, List<TextRange> hidden) {
        List<Fault> faults = new ArrayList<>();
        List<DocxParagraph> paragraphs = document.paragraphs();
        List<StringBuilder> texts = new ArrayList<>();
        paragraphs.forEach(p -> texts.add(new StringBuilder(p.text())));
        hidden.forEach(
                r -> texts.get(r.paragraphIndex()).replace(r.start(), r.end(), MARK.repeat(r.end() - r.start())));
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).original().isPresent()) {
                continue;
            }
            String text = texts.get(i).toString();
            for (SignClash clash : SignClash.find(text)) {
                faults.add(Fault.at(
                        new TextRange(i, clash.start(), clash.end()),
                        Problem.warning("sign-clash", Location.NOWHERE, text.substring(clash.start(), clash.end()))));
            }
        }
        return faults;
    }
}
