package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.PackageEntries;
import io.github.tiankong.docx.TextMarks;
import io.github.tiankong.figure.Units;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Printing;
import io.github.tiankong.template.Supply;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.ValueKind;
import io.github.tiankong.values.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds of any document, with fields at random places of its text: untouched it is itself, filled it says the values. */
final class Laws {
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

    private Laws() {}

    static void require(Path folder, String name, byte[] bytes) throws InputException, OutputException {
        DocxText document = DocxText.of(DocxPackage.read(name, bytes));
        Template template = randomFields(document, new Random(name.hashCode()));
        byte[] untouched = new Renderer(template).render(Filling.open(template), Gaps.KEEP);
        assertThat(entries(DocxPackage.read(name, untouched)))
                .as(name + " untouched")
                .isEqualTo(entries(document.docx()));
        Filling filling = filled(template);
        Path target = folder.resolve("filled.docx");
        new Renderer(template).render(filling, Gaps.FAIL, target);
        assertThat(said(template, texts(DocxText.read(target))))
                .as(name + " filled")
                .isEqualTo(expected(template, filling));
        byte[] many = new Renderer(template, Use.MANY).render(filling, Gaps.FAIL);
        assertThat(said(template, texts(DocxText.of(DocxPackage.read(name, many)))))
                .isEqualTo(expected(template, filling));
        requireStripped(name, template);
    }

    /** Marks go without a trace: what is left is the document that was filled without any. */
    static void requireStripped(String name, Template template) throws InputException {
        Filling filling = filled(template);
        DocxPackage plain = DocxPackage.read(name, new Renderer(template).render(filling, Gaps.FAIL));
        for (TextMarks.Kind kind : TextMarks.Kind.values()) {
            Template named = Marking.named(template, kind);
            Filling again = new Filling(named, filling.values());
            Renderer commenting = Renderer.commenting(
                    named, Spot.of(named), new PictureFiles(named, List.of()), (ofOne, place) -> "来历 & <1>");
            for (Renderer marking : List.of(new Renderer(named), commenting)) {
                DocxPackage marked = DocxPackage.read(name, marking.render(again, Gaps.FAIL));
                assertThat(entries(Marking.strip(marked).document()))
                        .as(name + " stripped of each " + kind)
                        .isEqualTo(entries(plain));
            }
        }
    }

    /** Parts with CDATA are written with plain text in its place; such a difference is none to any reader. */
    private static Map<String, String> entries(DocxPackage docx) {
        Map<String, String> entries = PackageEntries.of(docx);
        entries.replaceAll((name, content) ->
                CDATA.matcher(content).replaceAll(section -> Matcher.quoteReplacement(escaped(section))));
        return entries;
    }

    private static String escaped(MatchResult section) {
        return section.group(1).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Template randomFields(DocxText document, Random random) {
        List<Field> fields = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            DocxParagraph paragraph = document.paragraphs().get(i);
            String text = paragraph.text();
            if (paragraph.original().isPresent() || text.isBlank() || random.nextInt(3) == 0) {
                continue;
            }
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(6));
            String mask = text.substring(start, end);
            if (halves(text, start, end)) {
                continue;
            }
            String key = "f" + fields.size();
            fields.add(new Field(
                    key,
                    key,
                    "",
                    new ValueKind(SlotType.TEXT, Units.of(""), OptionalInt.empty()),
                    Supply.REQUIRED,
                    "",
                    List.of(mask),
                    "",
                    new Printing(false, "")));
            places.add(new Place(i, start, end, key, mask));
        }
        return new Template("foreign", document, fields, places, List.of(), List.of());
    }

    private static boolean halves(String text, int start, int end) {
        return Character.isLowSurrogate(text.charAt(start))
                || end < text.length() && Character.isLowSurrogate(text.charAt(end));
    }

    static Filling filled(Template template) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            String text = "⟨" + values.size() + " & ⟩";
            values.put(field.key(), new FieldValue.Given(text, Optional.empty(), new Value(text, "", Origin.TYPED)));
        }
        return new Filling(template, values);
    }

    static List<String> texts(DocxText document) {
        return document.paragraphs().stream().map(DocxParagraph::text).toList();
    }

    /** Each paragraph with its fields replaced, in both copies of a text box where they say the same. */
    private static List<String> expected(Template template, Filling filling) {
        List<String> before = texts(template.document());
        List<String> texts = new ArrayList<>(before);
        for (Place place : template.places()) {
            String value = filling.value(place.key()).printed().orElseThrow();
            String text = before.get(place.paragraphIndex());
            texts.set(place.paragraphIndex(), text.substring(0, place.start()) + value + text.substring(place.end()));
        }
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            template.document()
                    .paragraphs()
                    .get(i)
                    .original()
                    .filter(o -> before.get(o).equals(before.get(index)))
                    .ifPresent(o -> texts.set(index, texts.get(o)));
        }
        return said(template, texts);
    }

    /** The texts without second copies that say something else than the first: those are filled as far as they go. */
    private static List<String> said(Template template, List<String> texts) {
        List<DocxParagraph> before = template.document().paragraphs();
        List<String> said = new ArrayList<>(texts);
        for (int i = 0; i < said.size(); i++) {
            String own = before.get(i).text();
            if (before.get(i)
                    .original()
                    .filter(o -> !before.get(o).text().equals(own))
                    .isPresent()) {
                said.set(i, "");
            }
        }
        return said;
    }
}
