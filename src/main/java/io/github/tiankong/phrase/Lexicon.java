package io.github.tiankong.phrase;

import io.github.tiankong.figure.WordTable;

/**
 * The word classes of the rules: those several rules share as constants, read once; a rule's own ones by their names in
 * {@code word-classes.tsv}.
 */
public final class Lexicon {
    public static final WordTable LEADS = words("lead-words.tsv");
    public static final WordTable LEAD_ENDS = wordClass("lead-ends");
    public static final WordTable GENERIC_LEADS = words("generic-leads.tsv");
    public static final WordTable LEAD_VERBS = words("lead-verbs.tsv");
    public static final WordTable PUBLIC_SUMS = wordClass("public-sums");
    public static final WordTable MEASURE_KINDS = words("measure-kinds.tsv");
    public static final WordTable KEPT_LEADS = words("kept-leads.tsv");
    static final WordTable LINKS = words("link-words.tsv");
    public static final WordTable KEPT_ENDS = words("kept-ends.tsv");
    public static final WordTable KEPT_TAILS = words("kept-tails.tsv");
    static final WordTable TAIL_STOPS = words("tail-stops.tsv");
    public static final WordTable VERBS = words("verbs.tsv");
    public static final WordTable DOING_NOUNS = words("doing-nouns.tsv");
    public static final WordTable SILENT_VERBS = wordClass("silent-verbs");
    public static final WordTable NO_KINDS = words("no-kinds.tsv");
    public static final WordTable MANNERS = wordClass("manners");
    public static final WordTable STATES = wordClass("states");
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
    public static final WordTable UNDERGOING = wordClass("undergoing");
    public static final WordTable INJURED = wordClass("injured");
    public static final WordTable HANDLING = words("handling-verbs.tsv");
    public static final WordTable NORMS = words("norms.tsv");
    public static final WordTable COUNTERPARTS = wordClass("counterparts");
    public static final WordTable EFFECTS = words("effects.tsv");
    public static final WordTable BUILT = words("built-things.tsv");
    public static final WordTable BOUNDS = wordClass("bounds");
    public static final WordTable SPENDING = wordClass("spending");
    public static final WordTable YEAR_PARTS = wordClass("year-parts");
    public static final WordTable PERSON_NOUNS = words("person-nouns.tsv");
    public static final WordTable BODIES = words("bodies.tsv");
    public static final WordTable PAID = wordClass("paid");
    public static final WordTable FUTURE = wordClass("future");
    public static final WordTable MONEY_ENDS = words("money-ends.tsv");
    public static final WordTable AVERAGES = wordClass("averages");
    public static final WordTable EXTREMES = words("extremes.tsv");
    public static final WordTable AIM_HEADS = wordClass("aim-heads");
    public static final WordTable AIMS = wordClass("aims");
    public static final WordTable REACHING = wordClass("reaching");
    public static final WordTable REACHED_CHANGES = wordClass("reached-changes");
    public static final WordTable PART_WORDS = words("part-words.tsv");
    public static final WordTable HAVING = wordClass("having");
    public static final WordTable FILLERS = wordClass("fillers");
    public static final WordTable POINTS = wordClass("points");
    public static final WordTable CONDITIONS = wordClass("conditions");
    static final WordTable INSTITUTIONS = wordClass("institutions");
    public static final WordTable IDLE_ENDS = words("idle-ends.tsv");
    static final WordTable CHANNELS = wordClass("working-channels");
    public static final WordTable LACKS = wordClass("lacks");
    public static final WordTable PRIZES = wordClass("prizes");
    public static final WordTable WINNING = wordClass("winning");
    public static final WordTable WHOLE_RATES = words("whole-rates.tsv");
    public static final WordTable PEOPLE = wordClass("people");
    public static final WordTable COUNT_NOUNS = words("count-nouns.tsv");
    public static final WordTable REGIONS = wordClass("regions");
    static final WordTable ACTING = wordClass("acting");
    public static final WordTable ROLES = wordClass("roles");
    public static final WordTable REVIEWS = wordClass("reviews");
    public static final WordTable RATE_NOUNS = wordClass("rate-nouns");
    public static final WordTable INHERITED = words("inherited-measures.tsv");
    public static final WordTable BRANCHES = wordClass("branches");
    public static final WordTable ASSESSMENTS = wordClass("assessments");
    public static final WordTable CASUALTIES = wordClass("casualties");
    public static final WordTable HARMS = words("harms.tsv");
    public static final WordTable INCIDENTS = wordClass("incidents");
    public static final WordTable BODY_ENDS = wordClass("body-ends");
    public static final WordTable OWNER_ENDS = words("owner-ends.tsv");
    public static final WordTable DEPENDENT = words("dependent-nouns.tsv");
    public static final Glossary BASE_PERIODS = Glossary.read("base-periods.tsv");
    public static final Glossary CHANGES = Glossary.read("change-words.tsv");
    public static final Glossary CHANGES_BEHIND = Glossary.read("changes-behind.tsv");
    public static final Glossary COMPARATIVES = Glossary.read("comparatives.tsv");
    public static final Glossary COMPARISONS = Glossary.read("compare-words.tsv");
    public static final Glossary SYNONYMS = ShortForms.SYNONYMS;
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
    public static final Glossary MEDALS = Glossary.read("medals.tsv");
    public static final Glossary WORDINGS = Glossary.read("wordings.tsv");
    public static final Glossary OTHER_SIGNS = Glossary.read("other-signs.tsv");

    private Lexicon() {}

    private static WordTable words(String name) {
        return WordTable.read(Lexicon.class, name);
    }

    /** A class of the table of small classes; an unknown name is a fault of the program. */
    public static WordTable wordClass(String name) {
        return WordClasses.named(name);
    }

    /** Whether the whole text is a word of the table. */
    public static boolean holds(WordTable table, String text) {
        return !text.isEmpty() && table.startingAt(text, 0).length() == text.length();
    }

    /** Whether a word of the table begins at {@code position}; positions outside the text are allowed. */
    public static boolean stands(WordTable table, String text, int position) {
        return !table.startingAt(text, position).isEmpty();
    }

    /** Whether a word of the table stands anywhere in the text. */
    public static boolean contains(WordTable table, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (stands(table, text, i)) {
                return true;
            }
        }
        return false;
    }

    public static boolean startsWith(WordTable table, String text) {
        return !table.startingAt(text, 0).isEmpty();
    }

    public static boolean endsWith(WordTable table, String text) {
        return !table.endingAt(text, text.length()).isEmpty();
    }
}
