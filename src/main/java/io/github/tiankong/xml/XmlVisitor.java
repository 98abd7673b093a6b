package io.github.tiankong.xml;

import io.github.tiankong.problem.InputException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** What is told of the XML of a part, from its first tag to its last. */
@FunctionalInterface
public interface XmlVisitor {
    /**
     * An element begins.
     *
     * @param tag the start tag; its attributes are asked of the reader
     */
    void start(XMLStreamReader2 reader, XmlSpan tag) throws XMLStreamException;

    /**
     * An element ends.
     *
     * @param tag the end tag; that of an empty element is its start tag
     */
    default void end(XMLStreamReader2 reader, XmlSpan tag) {}

    default void characters(String text) {}

    /**
     * Visits a part.
     *
     * @throws InputException when it is not well formed, or has what a part must not have
     */
    static void visit(String fileName, String entryName, String xml, XmlVisitor visitor) throws InputException {
        try {
            visit(xml, visitor);
        } catch (XMLStreamException | RuntimeException e) {
            throw PartXml.broken(fileName, entryName, e);
        }
    }

    /** Visits a part that was read before. */
    static void visitAgain(String xml, XmlVisitor visitor) {
        try {
            visit(xml, visitor);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a part that was read before", e);
        }
    }

    private static void visit(String xml, XmlVisitor visitor) throws XMLStreamException {
        int shift = PartXml.shift(xml);
        XMLStreamReader2 reader = PartXml.open(xml);
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.start(reader, tag(reader, shift));
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(reader, tag(reader, shift));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        visitor.characters(reader.getText());
                    default -> {}
                }
            }
        } finally {
            PartXml.close(reader);
        }
    }

    private static XmlSpan tag(XMLStreamReader2 reader, int shift) throws XMLStreamException {
        return new XmlSpan(
                Math.toIntExact(reader.getLocationInfo().getStartingCharOffset()) + shift,
                Math.toIntExact(reader.getLocationInfo().getEndingCharOffset()) + shift);
    }

    /** The name of an attribute as it stands in its tag. */
    static String rawName(XMLStreamReader2 reader, int attribute) {
        String prefix = reader.getAttributePrefix(attribute);
        String name = reader.getAttributeLocalName(attribute);
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** Whether an attribute names a relationship, transitional or strict. */
    static boolean isRelationship(XMLStreamReader2 reader, int attribute) {
        return String.valueOf(reader.getAttributeNamespace(attribute)).endsWith("/relationships");
    }

    /** The value of an attribute whatever its namespace: Word writes {@code w:val}, some programs {@code val}. */
    static String attribute(XMLStreamReader2 reader, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
