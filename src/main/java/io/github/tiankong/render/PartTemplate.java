package io.github.tiankong.render;

import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.tiankong.deflate.Deflated;
import io.github.tiankong.deflate.Hole;
import io.github.tiankong.deflate.Stitcher;
import io.github.tiankong.deflate.TemplateDeflater;
import io.github.tiankong.docx.Segment;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One part of a document, compiled: its static pieces, encoded once, and the generated FreeMarker template that strings
 * them together with the blanks.
 *
 * <p>Each interpolation and directive of the source ({@link PartSource}) has a line break inside: on one long line
 * FreeMarker's parser needs time in the square of the slots.
 */
final class PartTemplate {
    /** FreeMarker looks for a logger among four libraries otherwise; what it would log is thrown. */
    private static final String LOGGER = "org.freemarker.loggerLibrary";

    private static final Configuration CONFIGURATION = configuration();

    private final Charset charset;
    private final List<Segment> blanks;
    private final Template template;
    private final int[] lengths;
    private final TemplateDeflater deflater;

    /**
     * Compiles a part.
     *
     * @param holes what the blanks are likely to hold
     * @param use whether it pays to compile the compression too
     */
    PartTemplate(PartSource source, Charset charset, HoleSamples holes, Use use) {
        this.charset = charset;
        this.blanks = source.blanks();
        this.lengths = lengths(source.pieces());
        this.template = template(source.text());
        // the compression is compiled for pieces in one order
        this.deflater = use == Use.ONCE || source.isFolded()
                ? TemplateDeflater.plain(source.pieces())
                : TemplateDeflater.compile(source.pieces(), holes(holes));
    }

    private static int[] lengths(List<byte[]> pieces) {
        int[] lengths = new int[pieces.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = pieces.get(i).length;
        }
        return lengths;
    }

    private List<Hole> holes(HoleSamples samples) {
        List<Hole> holes = new ArrayList<>();
        blanks.forEach(blank -> holes.add(samples.of(blank, charset)));
        return holes;
    }

    private static Template template(String source) {
        try {
            return new Template("part", new StringReader(source), CONFIGURATION);
        } catch (IOException e) {
            throw new IllegalStateException("generated template", e);
        }
    }

    /** Loads what the first part waits for longest, FreeMarker's classes and tables. */
    static void prepare() {
        StringWriter out = new StringWriter();
        try {
            template("${a\n}").process(Map.of("a", ""), out);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("generated template", e);
        }
    }

    private static Configuration configuration() {
        System.setProperty(LOGGER, "none");
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWhitespaceStripping(false);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        return configuration;
    }

    /** What writes this part, for one thread. */
    Stitcher stitcher() {
        return deflater.stitcher();
    }

    /** The part of one document, compressed; valid until the stitcher begins another. */
    Deflated render(PartTexts texts, Stitcher stitcher, Course course) {
        stitcher.begin();
        try {
            template.process(new BlankHash(blanks, texts), new PieceWriter(stitcher, charset, lengths, course));
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("generated template", e);
        }
        return stitcher.finish();
    }
}
