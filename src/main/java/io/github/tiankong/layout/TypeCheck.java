package io.github.tiankong.layout;

import io.github.tiankong.problem.Severity;
import io.github.tiankong.typeset.LineRole;
import io.github.tiankong.typeset.LineRoles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Font, size, place and line pitch of each line (GB/T 9704-2012, 5.2.2 to 5.2.4 and 7.3). */
final class TypeCheck {
    /** Half a character is no indent of its own. */
    private static final double INDENT_TOLERANCE = 0.5;

    private static final int LEAST_PITCH = 558;
    private static final int MOST_PITCH = 582;
    /** A single line, in 240ths. */
    private static final int SINGLE = 240;

    private static final double TWIPS_PER_POINT = 20;

    private static final char FIRST_HAN = '\u2E80';

    private final Line line;
    private final TypeRule rule;
    private final StyledSection section;
    private final Departures departures;

    private TypeCheck(Line line, StyledSection section, Departures departures) {
        this.line = line;
        this.rule = TypeRule.of(line.role());
        this.section = section;
        this.departures = departures;
    }

    static void check(Line line, StyledDocument document, Departures departures) {
        int section = Math.min(line.paragraph().section(), document.sections().size() - 1);
        if (section >= 0) {
            TypeCheck check = new TypeCheck(line, document.sections().get(section), departures);
            check.type();
            check.place();
            check.pitch();
        }
    }

    private void type() {
        StyledParagraph paragraph = line.paragraph();
        Optional<String> levelOfRunIn = levelOfRunIn();
        int headEnd = LineRoles.firstSentenceEnd(paragraph.text())
                - paragraph.prefix().length();
        Map<String, Integer> fonts = new LinkedHashMap<>();
        Map<Integer, Integer> sizes = new LinkedHashMap<>();
        int at = 0;
        for (StyledRun run : paragraph.runs()) {
            int han = (int) run.text().chars().filter(c -> c >= FIRST_HAN).count();
            boolean inHead = at < headEnd;
            at += run.text().length();
            boolean fits = FontTable.isOf(rule.family(), run.hanFont())
                    || inHead
                            && levelOfRunIn
                                    .filter(f -> FontTable.isOf(f, run.hanFont()))
                                    .isPresent();
            if (han > 0 && !fits) {
                fonts.merge(run.hanFont(), han, Integer::sum);
            }
            if (run.halfPoints() != rule.halfPoints() && !run.text().isBlank()) {
                sizes.merge(run.halfPoints(), run.text().length(), Integer::sum);
            }
        }
        most(fonts).ifPresent(font -> add(rule.fontCode(), font));
        most(sizes).ifPresent(size -> add(rule.sizeCode(), points(size)));
    }

    /** Of the line under the title the standard says nothing. */
    private void add(String code, String found) {
        Severity severity = line.role() == LineRole.SUBTITLE ? Severity.NOTE : Severity.WARNING;
        departures.add(code, severity, found, line.paragraph());
    }

    /** A heading that runs on into body text has the font of its level up to the full stop. */
    private Optional<String> levelOfRunIn() {
        return line.role() == LineRole.BODY
                ? LineRole.ofNumbering(line.text().strip())
                        .map(level -> TypeRule.of(level).family())
                : Optional.empty();
    }

    private static <T> Optional<T> most(Map<T, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String points(int halfPoints) {
        return Measures.of(halfPoints / 2.0, 1);
    }

    private void place() {
        StyledParagraph paragraph = line.paragraph();
        if (rule.centred() && !paragraph.alignment().equals("center")) {
            add(rule.placeCode(), "");
        }
        if (rule.indent().isPresent()) {
            double indent = indent(paragraph);
            boolean centred = paragraph.alignment().equals("center");
            if (centred || Math.abs(indent - rule.indent().getAsInt()) > INDENT_TOLERANCE) {
                add(rule.placeCode(), Measures.of(indent, 1));
            }
        }
    }

    /** From the left of the text to the first character, in characters; blanks an author typed count. */
    static double indent(StyledParagraph paragraph) {
        String text = paragraph.text();
        double typed = 0;
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            typed += switch (text.charAt(at)) {
                case '　' -> 1;
                case '\t' -> 0;
                default -> 0.5;
            };
            at++;
        }
        return typed + (double) (paragraph.leftTwips() + paragraph.firstLineTwips()) / StyledParagraph.CHARACTER_TWIPS;
    }

    private void pitch() {
        if (line.isTitle()) {
            return;
        }
        Formats formats = line.paragraph().formats();
        int height = formats.number("spacing.line", SINGLE);
        String kind = formats.text("spacing.lineRule");
        if (kind.isEmpty() || kind.equals("auto")) {
            boolean onGrid = !formats.isOff("snapToGrid") && isPitch(section.gridPitch());
            if (height != SINGLE || !onGrid) {
                departures.add("layout-pitch", multiple(height), line.paragraph());
            }
        } else if (!kind.equals("exact") || !isPitch(height)) {
            departures.add("layout-pitch", Measures.of(height / TWIPS_PER_POINT, 2), line.paragraph());
        }
    }

    private static boolean isPitch(int twips) {
        return twips >= LEAST_PITCH && twips <= MOST_PITCH;
    }

    private static String multiple(int in240ths) {
        return "× " + Measures.of((double) in240ths / SINGLE, 2);
    }
}
