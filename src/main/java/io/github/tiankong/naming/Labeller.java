package io.github.tiankong.naming;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Sections;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.slot.Relation;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives every figure of a draft a label. One pass over the figures; each rule sees the figure and what was told before it. */
public final class Labeller {
    /** A rate told once for several members, as long as its clause goes on. */
    private record Distribution(String rate, int clause) {}

    private static final WordTable YEARLY = Lexicon.wordClass("yearly-comparisons");
    private static final WordTable LAST_YEAR = Lexicon.wordClass("last-year");

    private final List<Spot> spots;
    private final Sections sections;
    private final Chains chains;
    private final Genre genre;
    private final DateLabels dates;
    private final NameLabels names;
    private final CellLabels cells;
    private final Scopes scopes;
    private final List<Label> labels = new ArrayList<>();
    private Story story = new Story("");
    private Formers formers = new Formers();
    private List<String> heads = List.of();
    private Distribution distribution = new Distribution("", -1);

    public Labeller(Draft draft, List<Spot> spots, Sections sections, Tables tables) {
        genre = Genre.of(draft);
        this.spots = spots;
        this.sections = sections;
        chains = Chains.of(spots);
        dates = new DateLabels(genre, sections);
        names = new NameLabels(genre);
        cells = new CellLabels(tables);
        scopes = new Scopes(genre, sections);
    }

    /** One label for each figure, in their order. */
    public List<Label> labels() {
        spots.forEach(this::label);
        return List.copyOf(labels);
    }

    private void label(Spot spot) {
        if (spot.index() == 0 || !spot.sameParagraph(spots.get(spot.index() - 1))) {
            story = new Story(Leads.of(spot, sections.headingOf(spot.typed().paragraphIndex())));
            formers = new Formers();
            distribution = new Distribution("", -1);
        }
        if (spot.gap().indexOf('；') >= 0) {
            story.part();
        }
        if (GapClauses.opensPoint(spot.gap())) {
            story.turn();
        }
        scopes.hear(spot, story);
        Owners.hearBranch(spot, story);
        findTotal(spot);
        Spot named = Restated.of(formers.named(spot), story);
        Label label = FormLabels.inBrackets(spot)
                .or(() -> cells.name(spot))
                .or(() -> Restated.ofAim(spot, story))
                .orElseGet(() -> Bounds.bounded(named, ofTotal(named, byType(named, chains.at(spot.index())))));
        story.tell(spot, label);
        formers.tell(spot, label, story.subject());
        Label scoped = spot.type().isNumeric() ? Scopes.scoped(label, story.scope()) : label;
        Label dated = BaseYears.dated(scoped, spots, spot);
        Label settled = isRaised(dated, spot) ? dated.withoutChange() : scopes.settled(dated, spot, story);
        labels.add(settled.text().isEmpty() ? settled.withText(nearest(spot)) : settled);
    }

    /** 由5亿元增加到6亿元，增长20%: over the value before, which is last year's only where that is said. */
    private boolean isRaised(Label label, Spot spot) {
        int base = label.bond().map(Label.Bond::ofSpot).orElse(-1);
        Chains.Link link = base < 0 ? Chains.Link.NONE : chains.at(base);
        return link.kind() == Chains.Kind.FROM_TO
                && !Lexicon.contains(YEARLY, spot.head())
                && !Lexicon.holds(
                        LAST_YEAR,
                        Chains.basePeriod(firstSpot(spots.get(base), link).head()));
    }

    /** A figure without a name of its own is called by the nearest words: the clause before it, its lead, its heading. */
    private String nearest(Spot spot) {
        return Stream.of(
                        GapClauses.clauseBefore(spot),
                        story.theme(spot.sentence()),
                        story.lead(),
                        Phrase.ofTail(spot.tail()),
                        Phrase.ofHead(sections.headingOf(spot.typed().paragraphIndex())))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void findTotal(Spot spot) {
        if (spot.head().startsWith("其中") || Phrase.endsWithPart(spot.gap(), spot.head())) {
            story.total(story.told()
                    .lastLevel(spot)
                    .map(one -> new Story.Total(one.spot(), one.stem(), spot.clause()))
                    .orElse(Story.NO_TOTAL));
        } else if (story.total().clause() != spot.clause()) {
            story.total(Story.NO_TOTAL);
        }
    }

    private Label ofTotal(Spot spot, Label label) {
        boolean part = label.says() == Label.Says.LEVEL
                && label.bond().isEmpty()
                && story.total().spot() >= 0;
        boolean sameUnit = part && spots.get(story.total().spot()).unit().equals(spot.unit());
        return sameUnit ? label.bound(Relation.Kind.PART, story.total().spot()) : label;
    }

    private Label byType(Spot spot, Chains.Link link) {
        Optional<Label> time = ofTime(spot, link);
        return time.isPresent() ? time.get() : byKind(spot, link);
    }

    /** How long something takes and the hours it begins and ends at. */
    private Optional<Label> ofTime(Spot spot, Chains.Link link) {
        if (TimeSpans.tells(spots, spot)) {
            return Optional.of(TimeSpans.name(spots, spot));
        }
        boolean hours = link.kind() == Chains.Kind.RANGE && DateParts.isHour(lastSpot(spot, link));
        return hours ? Optional.of(ScoreLabels.hours(range(spot, link), link.part())) : Optional.empty();
    }

    private Label byKind(Spot spot, Chains.Link link) {
        return switch (spot.type()) {
            case YEAR, MONTH, DAY -> {
                story.pend(Phrase.ofHead(spot.head()), spot.clause());
                yield dates.name(spots, spot, link, story);
            }
            case NAME -> {
                pendMeasured(spot);
                yield names.name(spots, spot);
            }
            case TEXT ->
                OtherLabels.ofText(
                        spot,
                        spot.index() + 1 < spots.size() ? Optional.of(spots.get(spot.index() + 1)) : Optional.empty());
            case RANK -> rank(spot, link);
            case OTHER ->
                isIssue(spot)
                        ? genre.issue(spot.head())
                        : DateParts.isClock(spots, spot)
                                ? dates.name(spots, spot, Chains.Link.NONE, story)
                                : chained(spot, link);
            case RATIO, AMOUNT, PERCENT, PERCENTAGE_POINT, COUNT, QUANTITY -> chained(spot, link);
        };
    }

    /** What is done or measured before a masked name tells of the figure behind it: 最大为x镇5毫米. */
    private void pendMeasured(Spot spot) {
        String measured = Phrase.ofHead(spot.head());
        boolean done =
                !measured.isEmpty() && Lexicon.VERBS.startingAt(measured, 0).equals(measured);
        boolean extreme = measured.equals("最大") || measured.equals("最多");
        if (done || extreme || Lexicon.endsWith(Lexicon.MEASURED_ENDS, measured)) {
            story.pend(measured, spot.clause());
        }
    }

    private Label rank(Spot spot, Chains.Link link) {
        return switch (link.kind()) {
            case RESPECTIVE -> RankLabels.name(respective(spot, link), story);
            case FROM_TO ->
                ChainLabels.ofFromTo(
                        RankLabels.name(firstSpot(spot, link), story),
                        link.part(),
                        firstSpot(spot, link).head());
            default -> RankLabels.name(spot, story);
        };
    }

    /** 第5期 in the head of a bulletin. */
    private boolean isIssue(Spot spot) {
        return spot.unit().equals("期")
                && spot.head().endsWith("第")
                && genre.isHead(spot.typed().paragraphIndex())
                && !genre.event().equals("报告");
    }

    private Label chained(Spot spot, Chains.Link link) {
        return switch (link.kind()) {
            case NONE -> single(distributed(spot));
            case RANGE -> ChainLabels.ofRange(single(range(spot, link)), link.part());
            case FROM_TO ->
                ChainLabels.ofFromTo(
                        single(range(spot, link)),
                        link.part(),
                        firstSpot(spot, link).head());
            case RATIO ->
                ChainLabels.ofRatio(
                        ratioStem(spot, link), link, firstSpot(spot, link).head());
            case RESPECTIVE -> single(respective(spot, link));
        };
    }

    /** The figure with its own share of the words before 分别. */
    private Spot respective(Spot spot, Chains.Link link) {
        if (link.part() == 0) {
            heads = heads(spot, link.size());
            heads = spot.gap().endsWith("中，" + spot.head()) ? ChainLabels.ofWhole(heads, spot) : heads;
        }
        String head = heads.get(link.part());
        String change = link.part() > 0 ? Chains.ownChange(spot.gap().strip()) : "";
        String shared = change.isEmpty() ? "" : Lexicon.CHANGES.ending(head);
        return spot.withHead(head.substring(0, head.length() - shared.length()) + change);
    }

    /** The words of each figure of a list, those of the known values between them left out. */
    private List<String> heads(Spot first, int size) {
        List<Integer> places = new ArrayList<>();
        int place = KnownMembers.before(first.head());
        for (int i = 0; i < size; i++) {
            Spot spot = spots.get(first.index() + i);
            place += i == 0 ? 0 : 1 + KnownMembers.between(spot.gap().strip());
            places.add(place);
        }
        Spot last = spots.get(first.index() + size - 1);
        int members = place + 1 + KnownMembers.behind(last.rest());
        String told = ChangesBehind.turned(first.withTailOf(last)).head();
        List<String> all = ChainLabels.heads(KnownMembers.cut(told), members, story);
        return places.stream().map(all::get).toList();
    }

    /** 工业占比 of 用电占比分别为工业5%、农业3%: what is measured of all stands once before 分别. */
    private Spot distributed(Spot spot) {
        int at = Chains.respective(spot.head());
        String member =
                at < 0 ? "" : Phrase.withoutLinks(spot.head().substring(at + 2)).replaceFirst("^[为是达]", "");
        if (!member.isEmpty()) {
            String before = spot.head().substring(0, at);
            String rate = Lexicon.RATE_NOUNS.endingAt(before, before.length());
            distribution = new Distribution(rate, spot.clause());
            return rate.isEmpty() ? spot : spot.withHead(member + rate);
        }
        boolean goesOn = distribution.clause() == spot.clause()
                && spot.type() == SlotType.PERCENT
                && spot.head().startsWith("、");
        return goesOn && !distribution.rate().isEmpty()
                ? spot.withHead(spot.head().substring(1) + distribution.rate())
                : spot;
    }

    /** The first figure of a chain with the words behind its last: 5~8级大风. */
    private Spot range(Spot spot, Chains.Link link) {
        return firstSpot(spot, link).withTailOf(lastSpot(spot, link));
    }

    private Spot lastSpot(Spot spot, Chains.Link link) {
        return spots.get(spot.index() - link.part() + link.size() - 1);
    }

    private Spot firstSpot(Spot spot, Chains.Link link) {
        return spots.get(spot.index() - link.part());
    }

    private String ratioStem(Spot spot, Chains.Link link) {
        String own = Phrase.ofHead(spots.get(spot.index() - link.part()).head());
        boolean named = !own.isEmpty() && !own.equals("调整") && !own.equals("优化");
        return named ? own : story.stem().replaceAll("由.*", "");
    }

    private Label single(Spot told) {
        Spot spot = ChangesBehind.turned(told);
        if (spot.type() == SlotType.OTHER) {
            return ChangeLabels.ofParts(spot, story).orElseGet(() -> OtherLabels.name(spot, story));
        }
        String toOne = spot.type() == SlotType.RATIO ? ChainLabels.toOne(spot.gap()) : "";
        if (!toOne.isEmpty()) {
            return Label.of(toOne);
        }
        return TermLabels.name(spot)
                .or(() -> PairLabels.name(spot, story))
                .or(() -> ShareLabels.name(spot, story))
                .or(() -> ShareLabels.plan(spot, story))
                .or(() -> ChangeLabels.name(spot, story))
                .orElseGet(() -> LevelLabels.name(spot, story));
    }
}
