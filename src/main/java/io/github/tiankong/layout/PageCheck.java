package io.github.tiankong.layout;

import io.github.tiankong.problem.Severity;
import io.github.tiankong.typeset.LineRole;
import java.util.List;

/** Paper, margins, text area, and how many characters a line holds (GB/T 9704-2012, clauses 5 and 6). */
final class PageCheck {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    /** What the standard allows margins. */
    private static final double TOLERANCE_MM = 1;

    private static final double CHARACTERS = 28;

    private final StyledSection section;
    private final StyledParagraph first;
    private final Departures departures;

    private PageCheck(StyledSection section, StyledParagraph first, Departures departures) {
        this.section = section;
        this.first = first;
        this.departures = departures;
    }

    static void check(StyledDocument document, List<Line> lines, Departures departures) {
        for (int i = 0; i < document.sections().size() && !document.paragraphs().isEmpty(); i++) {
            StyledSection section = document.sections().get(i);
            PageCheck check = new PageCheck(section, document.paragraphs().get(section.first()), departures);
            // on another paper, or across, all measures of the text are others
            if (check.isPaper() && !section.isLandscape()) {
                check.margins();
                int number = i;
                check.characters(lines.stream()
                        .filter(l -> l.paragraph().section() == number)
                        .toList());
            }
        }
    }

    private boolean isPaper() {
        boolean across = section.isLandscape();
        return measure(
                "layout-paper",
                across ? section.height() : section.width(),
                210,
                across ? section.width() : section.height(),
                297);
    }

    private void margins() {
        measure("layout-margin-top", section.margin("top"), 37, 0, 0);
        measure("layout-margin-left", section.margin("left"), 28, 0, 0);
        int height = section.height() - section.margin("top") - section.margin("bottom");
        measure("layout-text-area", section.textWidth(), 156, height, 225);
    }

    private boolean measure(String code, int twips, double wanted, int otherTwips, double otherWanted) {
        if (isOff(twips, wanted) || isOff(otherTwips, otherWanted)) {
            String found = otherWanted == 0 ? millimetres(twips) : millimetres(twips) + " × " + millimetres(otherTwips);
            departures.add(code, found, first);
            return false;
        }
        return true;
    }

    private static boolean isOff(int twips, double wanted) {
        return Math.abs(twips / TWIPS_PER_MM - wanted) > TOLERANCE_MM;
    }

    private static String millimetres(int twips) {
        return Measures.of(twips / TWIPS_PER_MM, 1);
    }

    /** Only a note: 三号 without anything done to it gives 27, and the standard lets cases differ. */
    private void characters(List<Line> lines) {
        for (Line line : lines) {
            StyledRun run = line.paragraph().runs().get(0);
            if (line.role() == LineRole.BODY
                    && run.halfPoints() == TypeRule.of(LineRole.BODY).halfPoints()) {
                double pitch = run.halfPoints() * 10 + run.spacingTwips() + section.gridSpacing();
                int characters = (int) Math.floor(section.textWidth() / pitch + 0.05);
                if (characters != CHARACTERS) {
                    departures.add("layout-characters", Severity.NOTE, Integer.toString(characters), first);
                }
                return;
            }
        }
    }
}
