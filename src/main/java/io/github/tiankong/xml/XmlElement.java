package io.github.tiankong.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part with all that is in it, for readers that need no positions.
 *
 * @param name the local name; a colon stands before that of an element that is not WordprocessingML's
 * @param attributes by local name; those of a relationship's id have the name {@code r:id}
 * @param children in order
 * @param text what stands in it directly
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The first child of a name. */
    public Optional<XmlElement> child(String childName) {
        return children.stream().filter(c -> c.name().equals(childName)).findFirst();
    }

    /** The first child of a name; one without anything where there is none. */
    public XmlElement childOrEmpty(String childName) {
        return child(childName).orElseGet(() -> new XmlElement(childName, Map.of(), List.of(), ""));
    }

    /** All children of a name. */
    public Stream<XmlElement> all(String childName) {
        return children.stream().filter(c -> c.name().equals(childName));
    }

    /** An attribute, empty where it is missing. */
    public String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }

    /** The {@code val} of a child, empty where either is missing. */
    public String value(String childName) {
        return child(childName).map(c -> c.attribute("val")).orElse("");
    }
}
