package io.github.tiankong.render;

import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleNumber;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import io.github.tiankong.docx.Segment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One part of a document, compiled: its static pieces, encoded once, and the generated FreeMarker template that strings
 * them together with the blanks.
 *
 * <p>The source is a directive a piece and an interpolation a blank, each with a line break inside the tag: on one long
 * line FreeMarker's parser needs time in the square of the slots.
 */
final class PartTemplate {
    private static final String PIECE = "p";
    private static final String PIECE_NUMBER = "n";
    private static final String BLANK = "b";
    private static final Configuration CONFIGURATION = configuration();

    private final Charset charset;
    private final List<byte[]> pieces = new ArrayList<>();
    private final List<Segment> blanks = new ArrayList<>();
    private final Template template;

    PartTemplate(List<Segment> segments, Charset charset) {
        this.charset = charset;
        StringBuilder source = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Fixed fixed) {
                source.append("<@")
                        .append(PIECE)
                        .append(' ')
                        .append(PIECE_NUMBER)
                        .append('=');
                source.append(pieces.size()).append("\n/>");
                pieces.add(fixed.xml().getBytes(charset));
            } else {
                source.append("${").append(BLANK).append(blanks.size()).append("\n}");
                blanks.add(segment);
            }
        }
        try {
            this.template = new Template("part", new StringReader(source.toString()), CONFIGURATION);
        } catch (IOException e) {
            throw new IllegalStateException("generated template", e);
        }
    }

    private static Configuration configuration() {
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

    /** What is to be known of a blank or a space mark when a document is written. */
    @FunctionalInterface
    interface BlankText {
        TemplateModel of(Segment segment);
    }

    /** The bytes of the part for one document. */
    byte[] render(BlankText texts) {
        Map<String, Object> model = new HashMap<>();
        model.put(PIECE, (TemplateDirectiveModel) this::writePiece);
        for (int i = 0; i < blanks.size(); i++) {
            model.put(BLANK + i, texts.of(blanks.get(i)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            template.process(model, new PieceWriter(out, charset));
            return out.toByteArray();
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("generated template", e);
        }
    }

    private void writePiece(
            Environment environment, Map<?, ?> parameters, TemplateModel[] loopVariables, TemplateDirectiveBody body)
            throws IOException {
        int number = ((SimpleNumber) parameters.get(PIECE_NUMBER)).getAsNumber().intValue();
        ((PieceWriter) environment.getOut()).writePiece(pieces.get(number));
    }
}
