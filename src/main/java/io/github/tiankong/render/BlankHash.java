package io.github.tiankong.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import io.github.tiankong.docx.Segment;
import java.util.List;

/** The blanks of a part as FreeMarker asks for them, by a letter and a number: {@code b17}. */
final class BlankHash implements TemplateHashModel {
    private static final char LETTER = 'b';

    private final List<Segment> blanks;
    private final BlankTexts texts;

    BlankHash(List<Segment> blanks, BlankTexts texts) {
        this.blanks = blanks;
        this.texts = texts;
    }

    static String name(int blank) {
        return LETTER + Integer.toString(blank);
    }

    /** Names FreeMarker asks for of its own accord are none of ours. */
    @Override
    public TemplateModel get(String name) {
        int number = 0;
        for (int i = 1; i < name.length(); i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = 10 * number + digit;
        }
        return name.length() > 1 && name.charAt(0) == LETTER ? texts.of(blanks.get(number)) : null;
    }

    @Override
    public boolean isEmpty() {
        return blanks.isEmpty();
    }
}
