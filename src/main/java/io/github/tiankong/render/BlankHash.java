package io.github.tiankong.render;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import io.github.tiankong.docx.Segment;
import java.util.List;

/**
 * What FreeMarker asks of a document, by a letter and a number: {@code b17} for a blank, {@code c3} for the branch of a
 * choice that stands, {@code l4} for the entries of a list, each a hash like this one.
 */
final class BlankHash implements TemplateHashModel {
    private static final char BLANK = 'b';
    private static final char CHOICE = 'c';
    private static final char LIST = 'l';

    private final List<Segment> blanks;
    private final PartTexts texts;

    BlankHash(List<Segment> blanks, PartTexts texts) {
        this.blanks = blanks;
        this.texts = texts;
    }

    static String blank(int number) {
        return BLANK + Integer.toString(number);
    }

    static String choice(int passage) {
        return CHOICE + Integer.toString(passage);
    }

    static String list(int passage) {
        return LIST + Integer.toString(passage);
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
        if (name.length() < 2) {
            return null;
        }
        return switch (name.charAt(0)) {
            case BLANK -> texts.of(blanks.get(number));
            case CHOICE -> new SimpleNumber(texts.branch(number));
            case LIST -> new Entries(blanks, texts.entries(number));
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return blanks.isEmpty();
    }

    private record Entries(List<Segment> blanks, List<? extends PartTexts> texts) implements TemplateSequenceModel {
        @Override
        public TemplateModel get(int index) {
            return new BlankHash(blanks, texts.get(index));
        }

        @Override
        public int size() {
            return texts.size();
        }
    }
}
