package io.github.tiankong.layout;

import io.github.tiankong.xml.XmlElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of a document: what each says itself together with all it is based on (ECMA-376 part 1, 17.7). */
final class StyleTable {
    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Formats> resolved = new HashMap<>();
    private final Optional<XmlElement> docDefaults;

    StyleTable(Optional<XmlElement> part) {
        this.docDefaults = part.flatMap(p -> p.child("docDefaults"));
        part.ifPresent(p -> p.all("style").forEach(this::add));
    }

    private void add(XmlElement style) {
        styles.put(style.attribute("styleId"), style);
        String isDefault = style.attribute("default");
        if (isDefault.equals("1") || isDefault.equals("true")) {
            defaults.put(style.attribute("type"), style.attribute("styleId"));
        }
    }

    /** What holds where no style says otherwise; {@code pPr} or {@code rPr}. */
    Formats documentDefaults(String properties) {
        return docDefaults
                .flatMap(d -> d.child(properties + "Default"))
                .flatMap(d -> d.child(properties))
                .map(Formats::of)
                .orElse(Formats.NONE);
    }

    /** The style a paragraph has without naming one. */
    String defaultParagraphStyle() {
        return defaults.getOrDefault("paragraph", "");
    }

    /** The name people see, such as {@code toc 1}. */
    String name(String styleId) {
        return Optional.ofNullable(styles.get(styleId))
                .map(s -> s.value("name"))
                .orElse("");
    }

    /** What a style and those below it say, the {@code pPr} or the {@code rPr} of it. */
    Formats of(String styleId, String properties) {
        String key = properties + " " + styleId;
        Formats known = resolved.get(key);
        if (known == null) {
            known = resolve(styleId, properties);
            resolved.put(key, known);
        }
        return known;
    }

    private Formats resolve(String styleId, String properties) {
        Deque<XmlElement> chain = new ArrayDeque<>();
        Set<String> met = new HashSet<>();
        XmlElement style = styles.get(styleId);
        while (style != null && met.add(style.attribute("styleId"))) {
            chain.push(style);
            style = styles.get(style.value("basedOn"));
        }
        Formats formats = Formats.NONE;
        for (XmlElement link : chain) {
            formats = formats.with(link.child(properties).map(Formats::of).orElse(Formats.NONE));
        }
        return formats;
    }
}
