package io.github.tiankong.layout;

import io.github.tiankong.typeset.LineRole;
import io.github.tiankong.typeset.SignaturePlace;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the parts of the document stand to one another, and how they are written (GB/T 9704-2012, 7.3). */
final class PlaceCheck {
    /** Most of an empty line. */
    private static final int LEAST_BLANK_TWIPS = 440;

    private static final double LINE_CHARACTERS = 28;
    /** The width of a date is known but for its digits. */
    private static final double TOLERANCE = 1.01;

    private static final double WITH_SEAL = 4;
    /** A character of 三号 where 28 stand on a line. */
    private static final int NARROWED_TWIPS = 315;

    private static final Set<String> SET_FROM_LEFT = Set.of("", "left", "start", "both");

    private static final Pattern ODD_NUMBERING = Pattern.compile(
            "[一二三四五六七八九十]{1,4}+[．.]|[(][一二三四五六七八九十0-9０-９]{1,4}+[）)]|（[一二三四五六七八九十0-9０-９]{1,4}+(?:[)]|）[、，.．])|[0-9０-９]{1,2}+、");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}+年(?:1[0-2]|[1-9])月(?:[12][0-9]|3[01]|[1-9])日");

    /** What a figure is masked with; a masked date says nothing of its form or width. */
    private static final Pattern MASK = Pattern.compile("[xX×ｘＸ✕*＊○□_＿●]");

    private static final String ENDINGS = "。；;，,、.";

    private final List<Line> lines;
    private final StyledDocument document;
    private final Departures departures;

    PlaceCheck(List<Line> lines, StyledDocument document, Departures departures) {
        this.lines = lines;
        this.document = document;
        this.departures = departures;
    }

    void check(int index) {
        Line line = lines.get(index);
        Matcher odd = ODD_NUMBERING.matcher(line.text().strip());
        if (odd.lookingAt() && LineRole.ofNumbering(line.text().strip()).isPresent()) {
            departures.add("layout-numbering", odd.group(), line.paragraph());
        }
        switch (line.role()) {
            case RECIPIENTS -> recipients(line);
            case ATTACHMENT_NOTE -> {
                requireBlank(line, "layout-note-blank");
                ending(line);
            }
            case ATTACHMENT_ITEM -> ending(line);
            case ATTACHMENT -> attachment(line);
            case ISSUER -> requireBlank(line, "layout-signature-blank");
            case DATE -> date(index);
            default -> {
                // nothing but its type
            }
        }
        if (index > 0 && lines.get(index - 1).isTitle() && !line.isTitle()) {
            requireBlank(line, "layout-title-blank");
        }
    }

    private void requireBlank(Line line, String code) {
        if (line.blankTwips() < LEAST_BLANK_TWIPS) {
            departures.add(code, "", line.paragraph());
        }
    }

    private void recipients(Line line) {
        if (line.text().strip().endsWith(":")) {
            departures.add("layout-recipients-colon", "", line.paragraph());
        }
    }

    private void ending(Line line) {
        String text = line.text().strip();
        if (ENDINGS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            departures.add("layout-note-ending", text.substring(text.length() - 1), line.paragraph());
        }
    }

    private void attachment(Line line) {
        if (!line.paragraph().beginsPage()) {
            departures.add("layout-attachment-page", "", line.paragraph());
        }
    }

    private void date(int index) {
        Line date = lines.get(index);
        String text = date.text().strip();
        boolean masked = MASK.matcher(text).find();
        boolean formed = DATE.matcher(text).matches();
        if (!masked && !formed) {
            departures.add("layout-date-form", text, date.paragraph());
        }
        if (formed && breaks(date.paragraph())) {
            departures.add("layout-date-breaks", "", date.paragraph());
        }
        boolean signed = index > 0 && lines.get(index - 1).role() == LineRole.ISSUER;
        if (!signed) {
            requireBlank(date, "layout-signature-blank");
        }
        if (formed && !isInPlace(signed ? lines.get(index - 1).paragraph() : null, date.paragraph())) {
            departures.add("layout-signature-place", characters(fromRight(date.paragraph())), date.paragraph());
        }
    }

    /** Whether what the line has to hold is more than it is wide; of a date set from the right this is never so. */
    private boolean breaks(StyledParagraph date) {
        int last = document.sections().size() - 1;
        if (last < 0 || !SET_FROM_LEFT.contains(date.alignment()) || date.text().indexOf('\t') >= 0) {
            return false;
        }
        int width = document.sections().get(Math.min(date.section(), last)).textWidth();
        double from = TypeCheck.indent(date) * StyledParagraph.CHARACTER_TWIPS + date.rightTwips();
        return from + SignaturePlace.width(date.text()) * NARROWED_TWIPS > width;
    }

    private static boolean isInPlace(StyledParagraph issuer, StyledParagraph date) {
        double dateRight = fromRight(date);
        if (Double.isNaN(dateRight)) {
            return true;
        }
        String above = issuer == null ? "" : issuer.text();
        SignaturePlace place = SignaturePlace.of(above, date.text());
        SignaturePlace counted = SignaturePlace.ofCharacters(above, date.text());
        if (issuer == null) {
            return near(dateRight, WITH_SEAL) || near(dateRight, place.dateRight());
        }
        double issuerRight = fromRight(issuer);
        double middle = issuerRight + SignaturePlace.width(issuer.text()) / 2;
        boolean sealed = near(dateRight, WITH_SEAL) && near(middle, dateRight + SignaturePlace.width(date.text()) / 2);
        return sealed
                || Stream.of(place, counted)
                        .anyMatch(p -> near(dateRight, p.dateRight()) && near(issuerRight, p.issuerRight()));
    }

    private static boolean near(double found, double wanted) {
        return Double.isNaN(found) || Math.abs(found - wanted) <= TOLERANCE;
    }

    /** From the last character to the right of the text, in characters; not a number where a tab makes it unknown. */
    private static double fromRight(StyledParagraph paragraph) {
        String text = paragraph.text();
        if (text.indexOf('\t') >= 0) {
            return Double.NaN;
        }
        double right = (double) paragraph.rightTwips() / StyledParagraph.CHARACTER_TWIPS;
        double width = SignaturePlace.width(text);
        return switch (paragraph.alignment()) {
            case "right" -> right + text.length() - text.stripTrailing().length();
            case "center" -> (LINE_CHARACTERS - TypeCheck.indent(paragraph) - right - width) / 2 + right;
            default -> LINE_CHARACTERS - TypeCheck.indent(paragraph) - width;
        };
    }

    private static String characters(double fromRight) {
        return Long.toString(Math.round(fromRight));
    }
}
