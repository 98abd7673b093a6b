package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayList;
import java.util.List;

/**
 * How a part writes the names of WordprocessingML.
 *
 * @param prefix the prefix of its elements with its colon, {@code w:}; empty where the namespace is the default one
 * @param namespace the namespace, transitional or strict
 */
record WordNames(String prefix, String namespace) {
    static final WordNames NONE = new WordNames("", "");

    /** @param bare the prefix without its colon, null or empty where there is none */
    static WordNames of(String bare, String namespace) {
        return new WordNames(bare == null || bare.isEmpty() ? "" : bare + ":", namespace);
    }

    /** Those of a part's root. */
    static WordNames of(String xml) {
        List<WordNames> found = new ArrayList<>();
        XmlVisitor.visitAgain(xml, (reader, tag) -> {
            if (found.isEmpty()) {
                found.add(of(reader.getPrefix(), reader.getNamespaceURI()));
            }
        });
        return found.get(0);
    }

    /**
     * A start tag.
     *
     * @param attributes names and values in turn, escaped
     */
    String open(String name, String... attributes) {
        return tag(name, attributes).append('>').toString();
    }

    String close(String name) {
        return "</" + prefix + name + ">";
    }

    /** An element without content. */
    String empty(String name, String... attributes) {
        return tag(name, attributes).append("/>").toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(prefix).append(name);
        // no attribute is in the default namespace (Namespaces in XML, 6.2)
        String own = prefix.isEmpty() ? "w:" : prefix;
        if (prefix.isEmpty() && attributes.length > 0) {
            tag.append(" xmlns:w=\"").append(namespace).append('"');
        }
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ').append(own).append(attributes[i]);
            tag.append("=\"").append(attributes[i + 1]).append('"');
        }
        return tag;
    }

    /** The start tag of a text that keeps its spaces. */
    String openText() {
        return "<" + prefix + "t" + RunSeam.spaceAttribute() + ">";
    }
}
