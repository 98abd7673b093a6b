package io.github.tiankong.extract;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.figure.NumberFinder;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a template into lines; what {@code render} may write at each spot decides what is looked for there. */
final class TemplateLines {
    private final Template template;
    private final Map<String, Field> fields;
    private final Map<Integer, List<Spot>> spots = new HashMap<>();
    private final Map<TextRange, Token> forks = new HashMap<>();

    private TemplateLines(Template template) {
        this.template = template;
        this.fields = template.fieldsByKey();
        for (Spot spot : Spot.of(template)) {
            spots.computeIfAbsent(spot.paragraphIndex(), k -> new ArrayList<>()).add(spot);
        }
        spots.values().forEach(list -> list.sort(Comparator.comparingInt(Spot::start)));
        for (int i = 0; i < template.passages().size(); i++) {
            addForks(i, template.passages().get(i));
        }
    }

    /** A passage within one paragraph parts its line; one of whole lines does not. */
    private void addForks(int number, Passage passage) {
        List<TextRange> directives = passage.block().directives();
        if (!TemplatePassages.isWithinLine(passage)) {
            return;
        }
        String list = passage instanceof Passage.Repeat repeat ? repeat.list() : "";
        boolean missing = !list.isEmpty()
                || passage instanceof Passage.Choice choice
                        && !choice.conditions().contains("");
        int last = directives.size() - 1;
        for (int i = 0; i <= last; i++) {
            Token.Fork.Step behind = i == last ? Token.Fork.Step.CLOSE : Token.Fork.Step.NEXT;
            Token.Fork.Step step = i == 0 ? Token.Fork.Step.OPEN : behind;
            forks.put(directives.get(i), new Token.Fork(step, number, list, missing));
        }
    }

    /** The lines that say anything at all. */
    static List<TemplateLine> of(Template template) {
        TemplateLines lines = new TemplateLines(template);
        List<TemplateLine> all = new ArrayList<>();
        for (Line line : Line.of(template.document())) {
            List<Token> tokens = lines.tokens(line);
            if (tokens.stream().anyMatch(TemplateLines::says)) {
                all.add(new TemplateLine(line, tokens, Profile.of(tokens)));
            }
        }
        return all;
    }

    private static boolean says(Token token) {
        return !(token instanceof Token.Fork)
                && (!(token instanceof Token.Fixed fixed) || !Character.isWhitespace(fixed.character()));
    }

    private List<Token> tokens(Line line) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < line.paragraphs().size(); i++) {
            line.breaks().get(i).chars().forEach(c -> tokens.add(new Token.Fixed((char) c)));
            addParagraph(tokens, line.paragraphs().get(i));
        }
        return tokens;
    }

    private void addParagraph(List<Token> tokens, int paragraphIndex) {
        String text = template.document().paragraphs().get(paragraphIndex).text();
        int at = 0;
        StringBuilder fixed = new StringBuilder();
        for (Spot spot : spots.getOrDefault(paragraphIndex, List.of())) {
            fixed.append(text, at, spot.start());
            at = spot.end();
            if (spot instanceof Spot.OfLiteral literal) {
                fixed.append(literal.literal().text());
            } else if (spot instanceof Spot.OfField field) {
                addSlot(tokens, fixed, field, text);
            } else if (spot instanceof Spot.OfDirective directive) {
                addFixed(tokens, fixed);
                Optional.ofNullable(forks.get(directive.range())).ifPresent(tokens::add);
            } else {
                addFixed(tokens, fixed);
                tokens.add(choice(spot, text));
            }
        }
        fixed.append(text.substring(at));
        addFixed(tokens, fixed);
    }

    private static Token choice(Spot spot, String text) {
        String standing = folded(text.substring(spot.start(), spot.end()));
        List<String> texts = new ArrayList<>(List.of(standing));
        if (spot instanceof Spot.OfWord word) {
            for (DirectionClause.Outcome outcome : DirectionClause.Outcome.values()) {
                texts.add(folded(word.piece().text(outcome)));
            }
        } else {
            texts.add("");
        }
        return new Token.Choice(texts.stream().distinct().toList());
    }

    private void addSlot(List<Token> tokens, StringBuilder fixed, Spot.OfField spot, String text) {
        int start = fixed.length();
        boolean number = kind(spot) == Token.Kind.NUMBER;
        while (number && start > 0 && isDigitOrPoint(fixed.charAt(start - 1))) {
            start--;
        }
        while (start < fixed.length() && fixed.charAt(start) == '.') {
            start++;
        }
        String before = fixed.substring(start);
        fixed.setLength(start);
        addFixed(tokens, fixed);
        // digits behind a slot are rare (xxx0万元); they stay fixed text unless they touch it
        int end = spot.end();
        while (number && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        String behind = text.substring(spot.end(), end);
        tokens.add(new Token.Slot(spot.place(), kind(spot), before, behind, EntryPath.NONE));
    }

    private Token.Kind kind(Spot.OfField spot) {
        if (spot.numerals().isPresent()) {
            return Token.Kind.HAN;
        }
        Field field = fields.get(spot.place().key());
        SlotType type = field == null ? SlotType.OTHER : field.kind().type();
        return switch (type) {
            case NAME, TEXT, OTHER -> Token.Kind.WORDS;
            default -> Token.Kind.NUMBER;
        };
    }

    private static void addFixed(List<Token> tokens, StringBuilder fixed) {
        int at = 0;
        boolean touching = !tokens.isEmpty()
                && tokens.get(tokens.size() - 1) instanceof Token.Slot slot
                && !slot.behind().isEmpty();
        if (touching) {
            at = ((Token.Slot) tokens.get(tokens.size() - 1)).behind().length();
        }
        String text = fixed.toString();
        at = Math.min(at, text.length());
        fixed.setLength(0);
        for (PrintedNumber number : NumberFinder.find(text)) {
            if (number.start() >= at) {
                addCharacters(tokens, text.substring(at, number.start()));
                tokens.add(new Token.Digits(number.figure().text()));
                at = number.figure().end();
            }
        }
        addCharacters(tokens, text.substring(at));
    }

    private static void addCharacters(List<Token> tokens, String text) {
        text.chars().forEach(c -> tokens.add(new Token.Fixed(Folding.fold((char) c))));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().forEach(c -> folded.append(Folding.fold((char) c)));
        return folded.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigitOrPoint(char c) {
        return isDigit(c) || c == '.';
    }
}
