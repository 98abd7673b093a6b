package io.github.tiankong.render;

import io.github.tiankong.deflate.Deflated;
import io.github.tiankong.deflate.Proof;
import io.github.tiankong.deflate.Stitcher;
import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.EmptyTables;
import io.github.tiankong.docx.Folds;
import io.github.tiankong.docx.PackageWriter;
import io.github.tiankong.docx.PartCutter;
import io.github.tiankong.docx.PictureSlots;
import io.github.tiankong.docx.TextMarks;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.fill.Branching;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Writes documents from fillings of one template. Compiled once; may be used by several threads at a time.
 *
 * <p>The same filling gives the same bytes, in any locale and time zone.
 */
public final class Renderer {
    private final Template template;
    private final List<Spot> spots;
    private final Branching branching;
    private final Optional<BiFunction<Filling, Place, String>> comments;
    private final Optional<String> commentsEntry;
    private final Map<String, PartTemplate> parts = new LinkedHashMap<>();
    private final PackageWriter writer;
    private final WrittenCheck check;
    private final boolean mayEmptyTables;
    private final PictureFiles pictures;
    private final ThreadLocal<Map<String, Stitcher>> stitchers = ThreadLocal.withInitial(this::newStitchers);
    private final ThreadLocal<Proof> proofs = ThreadLocal.withInitial(Proof::new);
    private final ThreadLocal<ByteArrayOutputStream> buffers =
            ThreadLocal.withInitial(() -> new ByteArrayOutputStream(1 << 15));

    /** Loads FreeMarker beside what the caller does before its first document; that takes a third of its time else. */
    public static void prepare() {
        Thread thread = new Thread(PartTemplate::prepare, "freemarker");
        thread.setDaemon(true);
        thread.start();
    }

    /** For one document or a few. */
    public Renderer(Template template) {
        this(template, Use.ONCE);
    }

    public Renderer(Template template, Use use) {
        this(template, use, new PictureFiles(template, List.of()));
    }

    /** @param pictures the files that values of placeholder pictures name */
    public Renderer(Template template, Use use, PictureFiles pictures) {
        this(template, Spot.of(template), use, pictures, Optional.empty());
    }

    /** For one document, of a template whose spots are known already. */
    public Renderer(Template template, List<Spot> spots, PictureFiles pictures) {
        this(template, spots, Use.ONCE, pictures, Optional.empty());
    }

    /** For one document whose values have comments, as far as Word allows them: in the body. */
    public static Renderer commenting(
            Template template, List<Spot> spots, PictureFiles pictures, BiFunction<Filling, Place, String> words) {
        return new Renderer(template, spots, Use.ONCE, pictures, Optional.of(words));
    }

    private Renderer(
            Template template,
            List<Spot> spots,
            Use use,
            PictureFiles pictures,
            Optional<BiFunction<Filling, Place, String>> comments) {
        this.template = template;
        this.pictures = pictures;
        this.spots = spots;
        this.branching = Branching.of(template);
        this.comments = comments;
        Optional<TextMarks.Commented> commented = comments.map(c -> Marking.commented(template, spots));
        DocxText document = commented.map(TextMarks.Commented::document).orElse(template.document());
        List<Cut> cuts = new ArrayList<>();
        for (Spot spot : spots) {
            cuts.add(new Cut(cuts.size(), spot.paragraphIndex(), spot.start(), spot.end()));
        }
        HoleSamples holes = new HoleSamples(spots);
        List<Passage> passages = template.passages();
        Folds folds = Folds.of(document, passages.stream().map(Passage::block).toList());
        this.mayEmptyTables = EmptyTables.mayBeIn(document, folds);
        PartCutter.cut(document, cuts, folds).forEach((entry, segments) -> {
            Charset charset = document.charset(entry);
            PartSource source = new PartSource(segments, charset, passages);
            parts.put(entry, new PartTemplate(source, charset, holes, use));
        });
        commented.ifPresent(c -> {
            PartSource source = new PartSource(c.segments(), c.charset(), List.of());
            parts.put(c.entryName(), new PartTemplate(source, c.charset(), holes, Use.ONCE));
        });
        this.commentsEntry = commented.map(TextMarks.Commented::entryName);
        this.writer = document.docx().writer(parts.keySet());
        this.check = new WrittenCheck(template, spots);
    }

    private Map<String, Stitcher> newStitchers() {
        Map<String, Stitcher> own = new HashMap<>();
        parts.forEach((entry, part) -> own.put(entry, part.stitcher()));
        return own;
    }

    /**
     * Writes a document whole or not at all, after it was opened again to see that it can be read.
     *
     * @param filling a filling of this renderer's template
     * @param gaps what becomes of open blanks; under {@link Gaps#FAIL} the caller has seen to it that there are none
     * @throws OutputException when it cannot be written; then nothing is
     */
    public void render(Filling filling, Gaps gaps, Path target) throws OutputException {
        try {
            WholeFile.write(target, render(filling, gaps));
        } catch (DocumentTooLongException e) {
            throw e.refusal();
        }
    }

    /**
     * The document as bytes. Every part was inflated to see that it holds what it says; the first document of each {@link
     * Course} was opened again besides, and read.
     *
     * @throws DocumentTooLongException when it grows beyond {@value Course#MOST_BYTES} bytes
     */
    public byte[] render(Filling filling, Gaps gaps) {
        ByteArrayOutputStream out = buffers.get();
        out.reset();
        Course course = new Course(Course.MOST_BYTES);
        Map<String, Deflated> written = written(filling, gaps, course);
        for (Deflated part : written.values()) {
            requireProof(part);
        }
        try {
            writer.write(written, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] document = withPictures(withoutEmptyTables(out.toByteArray()), filling);
        check.require(course.shape(), document, filling, gaps);
        return document;
    }

    private byte[] withoutEmptyTables(byte[] document) {
        if (!mayEmptyTables) {
            return document;
        }
        try {
            return EmptyTables.dropped(DocxPackage.read(template.name(), document))
                    .orElse(document);
        } catch (InputException e) {
            throw new IllegalStateException("the written document cannot be read", e);
        }
    }

    private byte[] withPictures(byte[] document, Filling filling) {
        if (pictures.isEmpty()) {
            return document;
        }
        try {
            DocxPackage written = DocxPackage.read(template.name(), document);
            return PictureSlots.placed(written, key -> pictures.picture(filling, key));
        } catch (InputException e) {
            throw new IllegalStateException("the written document cannot be read", e);
        }
    }

    /**
     * Writes the document to a stream, unchecked and without pictures.
     *
     * @param out not closed
     */
    public void render(Filling filling, Gaps gaps, OutputStream out) throws IOException {
        writer.write(written(filling, gaps, new Course(Course.MOST_BYTES)), out);
    }

    private void requireProof(Deflated part) {
        if (!proofs.get().holds(part)) {
            throw new IllegalStateException("a part of the document does not inflate to what was written");
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very object: places and paragraphs are counted in it
    private Map<String, Deflated> written(Filling filling, Gaps gaps, Course course) {
        if (filling.template() != template) {
            throw new IllegalArgumentException("a filling of another template");
        }
        BlankTexts texts = new BlankTexts(spots, branching, filling, gaps);
        Map<String, Deflated> written = new HashMap<>();
        Map<String, Stitcher> own = stitchers.get();
        for (Map.Entry<String, PartTemplate> part : parts.entrySet()) {
            String entry = part.getKey();
            boolean words = commentsEntry.filter(entry::equals).isPresent();
            PartTexts told = words ? new CommentTexts(spots, filling, comments.orElseThrow()) : texts;
            written.put(entry, part.getValue().render(told, own.get(entry), course));
        }
        return written;
    }
}
