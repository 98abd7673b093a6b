package io.github.tiankong.slot;

import io.github.tiankong.figure.WordTable;

/** The tables of words several rules share, read once. */
final class Lexicon {
    static final WordTable LEADS = words("lead-words.tsv");
    static final WordTable LEAD_ENDS = words("lead-ends.tsv");
    static final WordTable GENERIC_LEADS = words("generic-leads.tsv");
    static final WordTable PUBLIC_SUMS = words("public-sums.tsv");
    static final WordTable MEASURE_KINDS = words("measure-kinds.tsv");
    static final WordTable KEPT_LEADS = words("kept-leads.tsv");
    static final WordTable LINKS = words("link-words.tsv");
    static final WordTable KEPT_ENDS = words("kept-ends.tsv");
    static final WordTable KEPT_TAILS = words("kept-tails.tsv");
    static final WordTable TAIL_STOPS = words("tail-stops.tsv");
    static final WordTable VERBS = words("verbs.tsv");
    static final WordTable DOING_NOUNS = words("doing-nouns.tsv");
    static final WordTable SILENT_VERBS = words("silent-verbs.tsv");
    static final WordTable NO_KINDS = words("no-kinds.tsv");
    static final WordTable MANNERS = words("manners.tsv");
    static final WordTable STATES = words("states.tsv");
    static final WordTable MEASURED_ENDS = words("measured-ends.tsv");
    static final WordTable DATE_LINKS = words("date-links.tsv");
    static final WordTable DATE_ENDS = words("date-ends.tsv");
    static final WordTable TOLD = words("told-verbs.tsv");
    static final WordTable BOUNDS = words("bounds.tsv");
    static final WordTable SPENDING = words("spending.tsv");
    static final WordTable YEAR_PARTS = words("year-parts.tsv");
    static final WordTable PERSON_NOUNS = words("person-nouns.tsv");
    static final WordTable BODIES = words("bodies.tsv");
    static final WordTable PAID = words("paid.tsv");
    static final WordTable FUTURE = words("future.tsv");
    static final WordTable MONEY_ENDS = words("money-ends.tsv");
    static final WordTable AVERAGES = words("averages.tsv");
    static final WordTable EXTREMES = words("extremes.tsv");
    static final WordTable AIM_HEADS = words("aim-heads.tsv");
    static final WordTable AIMS = words("aims.tsv");
    static final WordTable REACHING = words("reaching.tsv");
    static final WordTable PART_WORDS = words("part-words.tsv");
    static final WordTable HAVING = words("having.tsv");
    static final WordTable WHOLE_RATES = words("whole-rates.tsv");
    static final WordTable PEOPLE = words("people.tsv");
    static final WordTable TURNED = words("turned-verbs.tsv");
    static final WordTable COUNT_NOUNS = words("count-nouns.tsv");
    static final WordTable REGIONS = words("regions.tsv");
    static final WordTable ACTING = words("acting.tsv");
    static final WordTable ROLES = words("roles.tsv");
    static final WordTable REVIEWS = words("reviews.tsv");
    static final WordTable RATE_NOUNS = words("rate-nouns.tsv");
    static final WordTable INHERITED = words("inherited-measures.tsv");
    static final WordTable BRANCHES = words("branches.tsv");
    static final WordTable ASSESSMENTS = words("assessments.tsv");
    static final WordTable CASUALTIES = words("casualties.tsv");
    static final WordTable HARMS = words("harms.tsv");
    static final WordTable INCIDENTS = words("incidents.tsv");
    static final WordTable BODY_ENDS = words("body-ends.tsv");
    static final WordTable DEPENDENT = words("dependent-nouns.tsv");
    static final Glossary BASE_PERIODS = Glossary.read("base-periods.tsv");
    static final Glossary CHANGES = Glossary.read("change-words.tsv");
    static final Glossary COMPARATIVES = Glossary.read("comparatives.tsv");
    static final Glossary COMPARISONS = Glossary.read("compare-words.tsv");
    static final Glossary SYNONYMS = Glossary.read("synonyms.tsv");
    static final Glossary DIMENSIONS = Glossary.read("dimensions.tsv");
    static final Glossary PAYING = Glossary.read("paying-words.tsv");
    static final Glossary SCOPES = Glossary.read("scopes.tsv");
    static final Glossary GENRES = Glossary.read("genres.tsv");
    static final Glossary NAME_NOUNS = Glossary.read("name-nouns.tsv");
    static final Glossary RATIO_PARTS = Glossary.read("ratio-parts.tsv");
    static final Glossary RANK_WORDS = Glossary.read("rank-words.tsv");
    static final Glossary TABLE_HEADS = Glossary.read("table-heads.tsv");
    static final Glossary PERSON_VERBS = Glossary.read("person-verbs.tsv");
    static final Glossary AFTER_EVENTS = Glossary.read("after-events.tsv");
    static final Glossary OBLIGATIONS = Glossary.read("obligations.tsv");
    static final Glossary OTHER_SIGNS = Glossary.read("other-signs.tsv");

    private Lexicon() {}

    private static WordTable words(String name) {
        return WordTable.read(Lexicon.class, name);
    }

    static boolean startsWith(WordTable table, String text) {
        return !table.startingAt(text, 0).isEmpty();
    }

    static boolean endsWith(WordTable table, String text) {
        return !table.endingAt(text, text.length()).isEmpty();
    }
}
