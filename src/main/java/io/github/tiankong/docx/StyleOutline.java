package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlVisitor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Which paragraph styles are headings, and of what level.
 *
 * <p>A style says so by its {@code w:outlineLvl} (ECMA-376 part 1, 17.3.1.20), by its built-in name {@code heading 1} …, or
 * through the style it is based on.
 */
final class StyleOutline {
    private static final int STEPS = 20;

    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    static StyleOutline of(DocxPackage docx, PackageParts parts) throws InputException {
        StyleOutline outline = new StyleOutline();
        if (parts.styles().isPresent()) {
            outline.read(docx, parts.styles().get());
        }
        return outline;
    }

    /** 1 to 9, or 0 for a style that is no heading. */
    int level(String styleId) {
        String id = styleId;
        for (int step = 0; step < STEPS && id != null; step++) {
            Integer level = levels.get(id);
            if (level != null) {
                return level;
            }
            id = parents.get(id);
        }
        return 0;
    }

    private void read(DocxPackage docx, String entryName) throws InputException {
        String[] style = {""};
        XmlVisitor.visit(
                docx.fileName(),
                entryName,
                docx.xml(entryName).text(),
                (reader, tag) -> style[0] = element(reader, style[0]));
    }

    private String element(XMLStreamReader2 reader, String style) {
        String value = XmlVisitor.attribute(reader, "val");
        switch (reader.getLocalName()) {
            case "style" -> {
                return XmlVisitor.attribute(reader, "styleId");
            }
            case "name" -> {
                String name = value.toLowerCase(Locale.ROOT);
                if (name.startsWith("heading ") && name.length() == 9) {
                    levels.putIfAbsent(style, name.charAt(8) - '0');
                }
            }
            case "outlineLvl" -> levels.put(style, outlineLevel(value));
            case "basedOn" -> parents.put(style, value);
            default -> {}
        }
        return style;
    }

    /** {@code w:outlineLvl} counts from 0, and 9 stands for body text. */
    static int outlineLevel(String value) {
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '8' ? value.charAt(0) - '0' + 1 : 0;
    }
}
