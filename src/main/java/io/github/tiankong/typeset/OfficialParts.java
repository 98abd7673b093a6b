package io.github.tiankong.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of the package that are the same in every document: styles, fonts, properties. */
final class OfficialParts {

    /** Not the day it was made: the same lines shall give the same bytes tomorrow. */
    private static final String MADE = "2026-01-01T00:00:00Z";

    private static final String FONTS = "/word/fontTable.xml";

    private OfficialParts() {}

    /**
     * Adds them to a new document.
     *
     * @param styles the resource beside this class that holds the styles
     */
    static void add(XWPFDocument document, String styles) throws IOException {
        try {
            addStyles(document, styles);
            addFonts(document);
            setProperties(document.getProperties());
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("these parts are ours and must be well formed", e);
        }
    }

    private static void addStyles(XWPFDocument document, String styles) throws IOException, XmlException {
        try (InputStream xml = resource(styles)) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        }
    }

    /** POI knows no font table, so the part is put into the package as it is. */
    private static void addFonts(XWPFDocument document) throws IOException, InvalidFormatException {
        PackagePart part = document.getPackage()
                .createPart(PackagingURIHelper.createPartName(FONTS), XWPFRelation.FONT_TABLE.getContentType());
        try (InputStream fonts = resource("official-fonts.xml");
                OutputStream written = part.getOutputStream()) {
            fonts.transferTo(written);
        }
        document.getPackagePart()
                .addRelationship(part.getPartName(), TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
    }

    /** Without an author: POI would name itself, and Word would show that as the clerk. */
    private static void setProperties(POIXMLProperties properties) throws InvalidFormatException {
        properties.getCoreProperties().setCreator("");
        properties.getCoreProperties().setCreated(MADE);
        properties.getCoreProperties().setModified(MADE);
        properties.getExtendedProperties().setApplication("Tiankong");
    }

    private static InputStream resource(String name) {
        return Optional.ofNullable(OfficialParts.class.getResourceAsStream(name))
                .orElseThrow(() -> new UncheckedIOException(new IOException(name + " is missing in the jar")));
    }
}
