package io.github.tiankong.layout;

import java.util.List;
import java.util.Optional;

/** The page number: type, dashes, side and height (GB/T 9704-2012, 7.5). */
final class PageNumberCheck {
    private static final int HALF_POINTS = 28;
    /** One character of 四号, and what offices make of it. */
    private static final int LEAST_INDENT = 140;

    private static final int MOST_INDENT = 440;
    /** The height of a line of 四号. */
    private static final int LINE_TWIPS = 322;
    /** 7 mm, more or less 3. */
    private static final int LEAST_BELOW = 227;

    private static final int MOST_BELOW = 567;
    private static final String DASH = "—";
    private static final String SONGTI = "songti";

    private final StyledSection section;
    private final StyledParagraph first;
    private final Departures departures;

    private PageNumberCheck(StyledSection section, StyledParagraph first, Departures departures) {
        this.section = section;
        this.first = first;
        this.departures = departures;
    }

    static void check(StyledDocument document, Departures departures) {
        for (StyledSection section : document.sections()) {
            if (!document.paragraphs().isEmpty()) {
                StyledParagraph first = document.paragraphs().get(section.first());
                new PageNumberCheck(section, first, departures).check(document.facingPages());
            }
        }
    }

    private void check(boolean facing) {
        Optional<StyledParagraph> odd = number(section.oddFoot());
        if (odd.isEmpty()) {
            departures.add("layout-number-missing", "", first);
            return;
        }
        type(odd.get());
        below();
        if (facing) {
            Optional<StyledParagraph> even = number(section.evenFoot());
            even.ifPresentOrElse(this::type, () -> departures.add("layout-number-missing", "", first));
            side(odd.get(), "right");
            even.ifPresent(e -> side(e, "left"));
        } else if (!isOutside(odd.get())) {
            departures.add("layout-number-side", "", first);
        }
    }

    private static Optional<StyledParagraph> number(List<StyledParagraph> foot) {
        return foot.stream().filter(StyledParagraph::pageNumber).findFirst();
    }

    private void type(StyledParagraph number) {
        number.runs().stream()
                .filter(r -> !r.text().isBlank() && r.halfPoints() != HALF_POINTS)
                .findFirst()
                .ifPresent(r -> departures.add("layout-number-size", Measures.of(r.halfPoints() / 2.0, 1), first));
        number.runs().stream()
                .filter(r -> r.text().chars().anyMatch(c -> c >= '0' && c <= '9'))
                .filter(r -> !FontTable.isOf(SONGTI, r.latinFont()))
                .findFirst()
                .ifPresent(r -> departures.add("layout-number-font", r.latinFont(), first));
        String text = number.text().strip();
        if (!text.startsWith(DASH) || !text.endsWith(DASH) || text.startsWith(DASH + DASH) || text.length() < 2) {
            departures.add("layout-number-dashes", text, first);
        }
    }

    /** Word's own page numbers stand in a frame that keeps to the outer side. */
    private static boolean isOutside(StyledParagraph number) {
        return number.formats().text("framePr.xAlign").equals("outside");
    }

    private void side(StyledParagraph number, String wanted) {
        boolean right = wanted.equals("right");
        int indent = right ? number.rightTwips() : number.leftTwips() + number.firstLineTwips();
        boolean placed = number.alignment().equals(wanted)
                || !right && number.alignment().equals("both");
        if (!isOutside(number) && !(placed && indent >= LEAST_INDENT && indent <= MOST_INDENT)) {
            departures.add("layout-number-side", "", first);
        }
    }

    private void below() {
        int below = section.margin("bottom") - section.margin("footer") - LINE_TWIPS;
        if (below < LEAST_BELOW || below > MOST_BELOW) {
            departures.add("layout-number-place", Long.toString(Math.round(below / 1440.0 * 25.4)), first);
        }
    }
}
