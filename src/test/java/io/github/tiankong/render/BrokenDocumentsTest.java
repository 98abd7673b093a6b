package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.HiddenText;
import io.github.tiankong.docx.MarkRemoval;
import io.github.tiankong.docx.PictureSlots;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.layout.LayoutCheck;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents broken at random are refused with a problem, or give a document that opens; {@code -Dtiankong.mutations=N}. */
class BrokenDocumentsTest {
    private static final int MUTATIONS = Integer.getInteger("tiankong.mutations", 150);
    private static final List<String> TOKENS = List.of(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "<w:tbl><w:tr><w:tc>",
            "</w:tc>",
            "<w:fldChar w:fldCharType=\"end\"/>",
            "<w:fldChar w:fldCharType=\"begin\"/>",
            "<mc:Fallback>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#0;",
            "<![CDATA[xx]]>",
            "<?pi?>",
            "\"",
            "xmlns:w=\"\"",
            "Target=\"../../../x\"",
            "TargetMode=\"External\"",
            "\u0001",
            "w:id=\"99999999999\"",
            "<w:gridSpan w:val=\"-5\"/>",
            "<w:gridSpan w:val=\"2000000000\"/>",
            "<w:vMerge/>",
            "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr>",
            "Target=\"%zz\"",
            "Target=\"a:b:c\"",
            "Target=\"\"",
            "Id=\"\"");

    private static final class Part {
        final String name;
        final byte[] content;

        Part(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/园区半年工作总结（草稿）.docx",
                "src/test/resources/io/github/tiankong/render/docx4j/features.docx",
                "src/test/resources/io/github/tiankong/render/docx4j/plain.docx"
            })
    void areRefusedOrRendered(String file) throws Exception {
        byte[] whole = Files.readAllBytes(Path.of(file));
        List<Part> parts = parts(whole);
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] broken = random.nextInt(4) == 0 ? cut(whole, random) : zip(mutated(parts, random));
            try {
                requireRendered(broken);
            } catch (InputException e) {
                assertThat(e.problem().code()).as(file + " seed " + seed).startsWith("doc-");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(file + " seed " + seed, e);
            }
        }
    }

    private static void requireRendered(byte[] document) throws InputException {
        DocxText text = DocxText.of(DocxPackage.read("broken.docx", document));
        HiddenText.of(text);
        PictureSlots.keys(text);
        LayoutCheck.of(text);
        MarkRemoval.remove(text, "nobody", "nothing");
        Template template = TemplateMaker.make(DocxDraft.of(text));
        byte[] rendered = new Renderer(template).render(Filling.open(template), Gaps.HIGHLIGHT);
        DocxText.of(DocxPackage.read("rendered.docx", rendered));
    }

    private static byte[] cut(byte[] whole, Random random) {
        byte[] bytes = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int i = random.nextInt(20); i > 0 && bytes.length > 0; i--) {
            int tail = Math.min(bytes.length, 2_000);
            int at = random.nextBoolean() ? random.nextInt(bytes.length) : bytes.length - 1 - random.nextInt(tail);
            bytes[at] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static List<Part> mutated(List<Part> parts, Random random) {
        List<Part> mutated = new ArrayList<>(parts);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(mutated.size());
            Part part = mutated.get(at);
            switch (random.nextInt(8)) {
                case 0 -> mutated.remove(at);
                case 1 -> mutated.set(at, new Part(part.name, new byte[0]));
                case 2 -> mutated.add(new Part(part.name.toUpperCase(Locale.ROOT) + i, part.content));
                case 3 -> mutated.set(at, new Part(part.name.replace('/', '\\'), part.content));
                default -> mutated.set(at, new Part(part.name, changed(part.content, random)));
            }
            if (mutated.isEmpty()) {
                return parts;
            }
        }
        return mutated;
    }

    private static byte[] changed(byte[] content, Random random) {
        String text = new String(content, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + (random.nextInt(3) == 0 ? random.nextInt(400) : 0));
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        if (random.nextInt(3) == 0) {
            // where it still parses: between two tags
            int close = text.indexOf('>', at);
            at = close < 0 ? at : close + 1;
            end = at;
        }
        String changed = text.substring(0, at) + token + text.substring(Math.max(at, end));
        return changed.getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }

    private static List<Part> parts(byte[] document) throws Exception {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static byte[] zip(List<Part> parts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Part part : parts) {
                if (!names.contains(part.name)) {
                    names.add(part.name);
                    zip.putNextEntry(new ZipEntry(part.name));
                    zip.write(part.content);
                }
            }
        }
        return out.toByteArray();
    }
}
