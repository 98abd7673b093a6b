package io.github.tiankong.finding;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Sections;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.linking.Linker;
import io.github.tiankong.linking.Links;
import io.github.tiankong.linking.Relations;
import io.github.tiankong.linking.TableRelations;
import io.github.tiankong.naming.Genre;
import io.github.tiankong.naming.Label;
import io.github.tiankong.naming.Labeller;
import io.github.tiankong.naming.Sentences;
import io.github.tiankong.naming.Spot;
import io.github.tiankong.naming.SpotReader;
import io.github.tiankong.naming.Tables;
import io.github.tiankong.naming.TitlePeriod;
import io.github.tiankong.slot.FinishedReport;
import io.github.tiankong.slot.Indicator;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.typing.ChosenText;
import io.github.tiankong.typing.MaskReader;
import io.github.tiankong.typing.NumberReader;
import io.github.tiankong.typing.Overrules;
import io.github.tiankong.typing.TypedFigure;
import io.github.tiankong.typing.YearMove;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The door: a draft in, its typed, named and linked slots out. */
public final class SlotFinder {
    private SlotFinder() {}

    /** The slots of a masked draft. */
    public static SlotList findMasks(Draft draft) {
        return name(draft, MaskReader.read(draft));
    }

    /** The figures of a finished report that are filled anew next time. */
    public static SlotList findNumbers(Draft draft) {
        return name(draft, NumberReader.read(draft));
    }

    /**
     * A finished report as the beginning of the next one: its figures, the years moved on, and what stays.
     *
     * @param newYear the year of the next report
     */
    public static FinishedReport readReport(Draft draft, int newYear) {
        return readReport(draft, newYear, Overrules.NONE);
    }

    /** The same by an author who knows some of the numbers better. */
    public static FinishedReport readReport(Draft draft, int newYear, Overrules overrules) {
        NumberReader.Reading reading = NumberReader.readAll(draft, overrules);
        SlotList found = name(draft, reading.figures());
        IdentityHashMap<Figure, String> years = new IdentityHashMap<>();
        YearMove.move(reading, newYear).forEach(m -> years.put(m.figure(), m.text()));
        Map<Integer, String> moved = new LinkedHashMap<>();
        for (int i = 0; i < found.slots().size(); i++) {
            String text = years.get(found.slots().get(i).figure());
            if (text != null) {
                moved.put(i, text);
            }
        }
        return new FinishedReport(found, reading.fixed(), moved);
    }

    /**
     * What a stretch of text would be as a slot beside others: its type, unit and decimals, its label and key.
     *
     * @param others the slots there are, none of them on the stretch
     * @param paragraphIndex the paragraph in {@code draft.paragraphs()}, from 0
     * @param start where the stretch begins in its text, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public static Slot describe(Draft draft, List<Slot> others, int paragraphIndex, int start, int end) {
        TypedFigure chosen = ChosenText.read(draft, paragraphIndex, start, end);
        return name(draft, ChosenText.with(others, chosen)).slots().stream()
                .filter(s -> s.paragraphIndex() == paragraphIndex && s.figure().start() == start)
                .findFirst()
                .orElseThrow();
    }

    /** Names and links what a reader found; the figures are in document order and do not overlap. */
    public static SlotList name(Draft draft, List<TypedFigure> figures) {
        List<Spot> spots = SpotReader.read(draft, figures);
        Sections sections = Sections.of(draft);
        Tables tables = Tables.of(draft, spots);
        Map<Integer, Integer> repeated = TitlePeriod.repeated(spots, Genre.of(draft));
        List<Label> labels = new ArrayList<>(new Labeller(draft, spots, sections, tables).labels());
        repeated.forEach((later, first) -> labels.set(later, labels.get(first)));
        Links links = Linker.link(spots, labels, sections, repeated);
        Sentences sentences = Sentences.of(tables);
        List<Slot> slots = new ArrayList<>();
        for (Spot spot : spots) {
            TypedFigure typed = spot.typed();
            Indicator indicator = new Indicator(
                    links.keys().get(spot.index()),
                    labels.get(spot.index()).text(),
                    sections.headingOf(typed.paragraphIndex()),
                    sentences.around(spot));
            slots.add(new Slot(typed.paragraphIndex(), typed.figure(), typed.type(), typed.direction(), indicator));
        }
        return new SlotList(
                slots,
                Relations.of(spots, labels, links.keys()),
                TableRelations.of(tables, spots, links.keys()),
                links.suggestions(),
                SiteLines.of(draft));
    }
}
