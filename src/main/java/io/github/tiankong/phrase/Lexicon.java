package io.github.tiankong.phrase;

import io.github.tiankong.figure.WordTable;

/** The tables of words several rules share, read once. */
public final class Lexicon {
    public static final WordTable LEADS = words("lead-words.tsv");
    public static final WordTable LEAD_ENDS = words("lead-ends.tsv");
    public static final WordTable GENERIC_LEADS = words("generic-leads.tsv");
    public static final WordTable LEAD_VERBS = words("lead-verbs.tsv");
    public static final WordTable PUBLIC_SUMS = words("public-sums.tsv");
    public static final WordTable MEASURE_KINDS = words("measure-kinds.tsv");
    public static final WordTable KEPT_LEADS = words("kept-leads.tsv");
    static final WordTable LINKS = words("link-words.tsv");
    static final WordTable KEPT_ENDS = words("kept-ends.tsv");
    public static final WordTable KEPT_TAILS = words("kept-tails.tsv");
    static final WordTable TAIL_STOPS = words("tail-stops.tsv");
    public static final WordTable VERBS = words("verbs.tsv");
    public static final WordTable DOING_NOUNS = words("doing-nouns.tsv");
    public static final WordTable SILENT_VERBS = words("silent-verbs.tsv");
    public static final WordTable NO_KINDS = words("no-kinds.tsv");
    public static final WordTable MANNERS = words("manners.tsv");
    public static final WordTable STATES = words("states.tsv");
    public static final WordTable MEASURED_ENDS = words("measured-ends.tsv");
    public static final WordTable DATE_LINKS = words("date-links.tsv");
    public static final WordTable DATE_ENDS = words("date-ends.tsv");
    public static final WordTable TOLD = words("told-verbs.tsv");
    public static final WordTable EVENT_VERBS = words("event-verbs.tsv");
    public static final WordTable EVENT_MANNERS = words("event-manners.tsv");
    public static final WordTable HAPPENINGS = words("happenings.tsv");
    public static final WordTable NAME_ROLES = words("name-roles.tsv");
    public static final WordTable PLACES_BEFORE = words("places-before.tsv");
    public static final WordTable RANK_MEASURES = words("rank-measures.tsv");
    public static final WordTable RANK_FIELDS = words("rank-fields.tsv");
    public static final WordTable EVENT_RESULTS = words("event-results.tsv");
    public static final WordTable UNDERGOING = words("undergoing.tsv");
    public static final WordTable INJURED = words("injured.tsv");
    public static final WordTable HANDLING = words("handling-verbs.tsv");
    public static final WordTable NORMS = words("norms.tsv");
    public static final WordTable COUNTERPARTS = words("counterparts.tsv");
    public static final WordTable EFFECTS = words("effects.tsv");
    public static final WordTable BUILT = words("built-things.tsv");
    public static final WordTable BOUNDS = words("bounds.tsv");
    public static final WordTable SPENDING = words("spending.tsv");
    public static final WordTable YEAR_PARTS = words("year-parts.tsv");
    public static final WordTable PERSON_NOUNS = words("person-nouns.tsv");
    public static final WordTable BODIES = words("bodies.tsv");
    public static final WordTable PAID = words("paid.tsv");
    public static final WordTable FUTURE = words("future.tsv");
    public static final WordTable MONEY_ENDS = words("money-ends.tsv");
    public static final WordTable AVERAGES = words("averages.tsv");
    public static final WordTable EXTREMES = words("extremes.tsv");
    public static final WordTable AIM_HEADS = words("aim-heads.tsv");
    public static final WordTable AIMS = words("aims.tsv");
    public static final WordTable REACHING = words("reaching.tsv");
    public static final WordTable REACHED_CHANGES = words("reached-changes.tsv");
    public static final WordTable PART_WORDS = words("part-words.tsv");
    public static final WordTable HAVING = words("having.tsv");
    public static final WordTable WHOLE_RATES = words("whole-rates.tsv");
    public static final WordTable PEOPLE = words("people.tsv");
    public static final WordTable COUNT_NOUNS = words("count-nouns.tsv");
    public static final WordTable REGIONS = words("regions.tsv");
    static final WordTable ACTING = words("acting.tsv");
    public static final WordTable ROLES = words("roles.tsv");
    public static final WordTable REVIEWS = words("reviews.tsv");
    public static final WordTable RATE_NOUNS = words("rate-nouns.tsv");
    public static final WordTable INHERITED = words("inherited-measures.tsv");
    public static final WordTable BRANCHES = words("branches.tsv");
    public static final WordTable ASSESSMENTS = words("assessments.tsv");
    public static final WordTable CASUALTIES = words("casualties.tsv");
    public static final WordTable HARMS = words("harms.tsv");
    public static final WordTable INCIDENTS = words("incidents.tsv");
    public static final WordTable BODY_ENDS = words("body-ends.tsv");
    public static final WordTable OWNER_ENDS = words("owner-ends.tsv");
    public static final WordTable DEPENDENT = words("dependent-nouns.tsv");
    public static final Glossary BASE_PERIODS = Glossary.read("base-periods.tsv");
    public static final Glossary CHANGES = Glossary.read("change-words.tsv");
    public static final Glossary CHANGES_BEHIND = Glossary.read("changes-behind.tsv");
    public static final Glossary COMPARATIVES = Glossary.read("comparatives.tsv");
    public static final Glossary COMPARISONS = Glossary.read("compare-words.tsv");
    public static final Glossary SYNONYMS = Glossary.read("synonyms.tsv");
    public static final Glossary DIMENSIONS = Glossary.read("dimensions.tsv");
    public static final Glossary TURNED = Glossary.read("turned-verbs.tsv");
    public static final Glossary PAYING = Glossary.read("paying-words.tsv");
    public static final Glossary SCOPES = Glossary.read("scopes.tsv");
    public static final Glossary GENRES = Glossary.read("genres.tsv");
    public static final Glossary GENRE_EVENTS = Glossary.read("genre-events.tsv");
    public static final Glossary NAME_NOUNS = Glossary.read("name-nouns.tsv");
    public static final Glossary RATIO_PARTS = Glossary.read("ratio-parts.tsv");
    public static final Glossary RANK_WORDS = Glossary.read("rank-words.tsv");
    public static final Glossary TABLE_HEADS = Glossary.read("table-heads.tsv");
    public static final Glossary PERSON_VERBS = Glossary.read("person-verbs.tsv");
    public static final Glossary AFTER_EVENTS = Glossary.read("after-events.tsv");
    public static final Glossary OBLIGATIONS = Glossary.read("obligations.tsv");
    public static final Glossary OTHER_SIGNS = Glossary.read("other-signs.tsv");

    private Lexicon() {}

    private static WordTable words(String name) {
        return WordTable.read(Lexicon.class, name);
    }

    public static boolean startsWith(WordTable table, String text) {
        return !table.startingAt(text, 0).isEmpty();
    }

    public static boolean endsWith(WordTable table, String text) {
        return !table.endingAt(text, text.length()).isEmpty();
    }
}
