package io.github.tiankong.render;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.tiankong.docx.RunSeam;
import io.github.tiankong.docx.Segment;
import io.github.tiankong.docx.TextEnds;
import io.github.tiankong.fill.Branching;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.template.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is printed into the blanks of one document.
 *
 * <p>Plain text is escaped by FreeMarker's XML output format; markup for line breaks, tabs and highlighting comes from the
 * run the blank stands in.
 */
final class BlankTexts implements PartTexts {
    private static final XMLOutputFormat XML = XMLOutputFormat.INSTANCE;
    private static final TemplateModel NOTHING = markup("");
    private static final TemplateModel SPACE_ATTRIBUTE = markup(RunSeam.spaceAttribute());

    private final List<Spot> spots;
    private final Branching branching;
    private final Filling filling;
    private final Gaps gaps;
    /** What stands in each spot, as far as it was asked for: a spot is asked for by its blanks and its space marks. */
    private final List<Optional<String>> texts;

    BlankTexts(List<Spot> spots, Branching branching, Filling filling, Gaps gaps) {
        this.spots = spots;
        this.branching = branching;
        this.filling = filling;
        this.gaps = gaps;
        this.texts = new ArrayList<>(Collections.nCopies(spots.size(), null));
    }

    @Override
    public TemplateModel of(Segment segment) {
        try {
            if (segment instanceof Segment.Blank blank) {
                return blank(blank);
            }
            if (segment instanceof Segment.SpaceMark mark) {
                return spaceMark(mark);
            }
            if (segment instanceof Segment.Refresh refresh) {
                return changesText() ? markup(refresh.attribute()) : NOTHING;
            }
            return changesText() ? NOTHING : markup(((Segment.Binding) segment).xml());
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document in which all masks were kept stays as it was, byte for byte. */
    private boolean changesText() {
        return gaps != Gaps.KEEP
                || filling.values().values().stream().anyMatch(v -> v.printed().isPresent());
    }

    @Override
    public int branch(int passage) {
        return branching.branch(passage, filling);
    }

    @Override
    public List<BlankTexts> entries(int passage) {
        Passage.Repeat repeat = (Passage.Repeat) filling.template().passages().get(passage);
        return filling.entries(repeat.list()).stream()
                .map(entry -> new BlankTexts(spots, branching, filling.entry(entry), gaps))
                .toList();
    }

    private Optional<String> text(int place) {
        Optional<String> text = texts.get(place);
        if (text == null) {
            text = spots.get(place).text(filling);
            texts.set(place, text);
        }
        return text;
    }

    private TemplateModel blank(Segment.Blank blank) throws TemplateModelException {
        Optional<String> text = text(blank.place());
        if (text.isPresent()) {
            return blank.first() ? plain(text.get(), blank.run()) : NOTHING;
        }
        Spot spot = spots.get(blank.place());
        return spot instanceof Spot.OfField field ? gap(field, blank) : XML.fromMarkup(blank.original());
    }

    private TemplateModel gap(Spot.OfField field, Segment.Blank blank) throws TemplateModelException {
        TemplateXMLOutputModel mask = mask(field, blank);
        return switch (gaps) {
            case FAIL, BLANK -> NOTHING;
            case KEEP -> mask;
            case HIGHLIGHT ->
                isEmpty(mask)
                        ? mask
                        : XML.fromMarkup(blank.run().startHighlight()
                                + source(mask)
                                + blank.run().endHighlight());
        };
    }

    /** In a draft the mask itself stands there; in {@code template.docx} a mark, for which the mask is printed. */
    private TemplateXMLOutputModel mask(Spot.OfField field, Segment.Blank blank) throws TemplateModelException {
        if (standsInDocument(field)) {
            return XML.fromMarkup(blank.original());
        }
        return blank.first() ? plain(field.place().mask(), blank.run()) : XML.fromMarkup("");
    }

    private boolean standsInDocument(Spot.OfField field) {
        String text = filling.template()
                .document()
                .paragraphs()
                .get(field.paragraphIndex())
                .text();
        return text.startsWith(field.place().mask(), field.start())
                && field.end() - field.start() == field.place().mask().length();
    }

    private static boolean isEmpty(TemplateXMLOutputModel markup) throws TemplateModelException {
        return source(markup).isEmpty();
    }

    private static String source(TemplateXMLOutputModel markup) throws TemplateModelException {
        return XML.getMarkupString(markup);
    }

    private static TemplateModel markup(String xml) {
        try {
            return XML.fromMarkup(xml);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text as it is, for FreeMarker to escape, unless it needs markup of its own. */
    private static TemplateXMLOutputModel plain(String text, RunSeam run) throws TemplateModelException {
        return run.isInText() && text.indexOf('\n') < 0 && text.indexOf('\t') < 0
                ? XML.fromPlainTextByEscaping(text)
                : broken(text, run);
    }

    private static TemplateXMLOutputModel broken(String text, RunSeam run) throws TemplateModelException {
        StringBuilder xml = new StringBuilder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                xml.append(XML.escapePlainText(text.substring(start, i)));
                xml.append(c == '\n' ? run.lineBreak() : run.tab());
                start = i + 1;
            }
        }
        xml.append(XML.escapePlainText(text.substring(start)));
        return XML.fromMarkup(run.text(xml.toString()));
    }

    private TemplateModel spaceMark(Segment.SpaceMark mark) throws TemplateModelException {
        TextEnds ends = new TextEnds();
        boolean left = mark.left();
        for (Segment segment : mark.content()) {
            if (segment instanceof Segment.Fixed fixed) {
                ends.keep(fixed.xml());
            } else if (leaves((Segment.Blank) segment, ends)) {
                left = true;
                break;
            }
        }
        if (left) {
            ends.leave();
        }
        return ends.areBare() ? SPACE_ATTRIBUTE : NOTHING;
    }

    /** Tells the ends of a text what stands in a blank, as far as that does not leave the text; whether it does. */
    private boolean leaves(Segment.Blank blank, TextEnds ends) throws TemplateModelException {
        Optional<String> text = text(blank.place());
        Spot spot = spots.get(blank.place());
        boolean kept = text.isEmpty() && !(spot instanceof Spot.OfField);
        if (kept || text.isEmpty() && gaps == Gaps.KEEP && standsInDocument((Spot.OfField) spot)) {
            ends.keep(blank.original());
            return false;
        }
        if (text.isEmpty() && gaps == Gaps.HIGHLIGHT && blank.run().canLeave()) {
            return !isEmpty(mask((Spot.OfField) spot, blank));
        }
        String printed = text.isPresent()
                ? blank.first() ? text.get() : ""
                : source((TemplateXMLOutputModel) gap((Spot.OfField) spot, blank));
        int end = 0;
        while (end < printed.length() && printed.charAt(end) != '\n' && printed.charAt(end) != '\t') {
            end++;
        }
        ends.put(printed.substring(0, end));
        return end < printed.length();
    }
}
