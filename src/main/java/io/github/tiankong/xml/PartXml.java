package io.github.tiankong.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.util.StreamReader2Delegate;

/**
 * Opens the XML of a part for reading with character offsets. No document type, no external entity is ever followed;
 * OPC forbids both (ECMA-376 part 2, 8.1.2).
 */
final class PartXml {
    /** Nesting of elements; Word itself nests tables a few dozen deep. */
    private static final int DEPTH = 1000;

    private static final XMLInputFactory FACTORY = factory();

    private PartXml() {}

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 20);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    static XMLStreamReader2 open(String xml) throws XMLStreamException {
        boolean marked = xml.startsWith("\uFEFF");
        // offsets must count the mark, the parser must not see it
        XMLStreamReader2 reader =
                (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(marked ? xml.substring(1) : xml));
        return new WithoutDocumentType(reader);
    }

    /** How far the offsets of a reader lie before those of the text it was opened on. */
    static int shift(String xml) {
        return xml.startsWith("\uFEFF") ? 1 : 0;
    }

    static void close(XMLStreamReader2 reader) {
        if (reader != null) {
            try {
                reader.close();
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Refuses a document type where it meets one: a document that has one is broken to Word, and would stay so. */
    private static final class WithoutDocumentType extends StreamReader2Delegate {
        WithoutDocumentType(XMLStreamReader2 reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type", getLocation());
            }
            return event;
        }
    }

    static InputException broken(String fileName, String entryName, Exception cause) {
        return new InputException(Problem.error("doc-xml-broken", Location.ofFile(fileName), entryName), cause);
    }
}
