package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.phrase.Phrase;
import io.github.tiankong.typing.Words;
import java.util.List;

/** Names masked names by the noun that follows them, by the end of the list they stand in, or by the form's words. */
final class NameLabels {
    private static final String KIND = "名称";
    private static final String FIRM = "企业名称";
    private static final String COMPANY = "公司名称";
    private static final String PROJECT = "项目";
    private static final String LIMITED = "有限公司";
    private static final int LONGEST_PLACE = 8;
    /** A signature is moved to the right by blanks. */
    private static final int MOST_BLANKS = 80;

    /** Kinds of one character that begin many other words. */
    private static final WordTable WEAK = Lexicon.wordClass("weak-kinds");

    private static final WordTable NAME_STOPS = Lexicon.wordClass("name-stops");
    private static final WordTable JOINTS = Lexicon.wordClass("name-joints");
    private static final WordTable SUMMED = Lexicon.wordClass("noun-joints");
    private static final WordTable PARTIES = Lexicon.wordClass("party-ends");
    private static final WordTable NAMED = Lexicon.wordClass("named-ends");
    private static final WordTable PERSONS = Lexicon.wordClass("person-ends");
    private static final WordTable FIRMS = Lexicon.wordClass("firm-labels");

    private static final int LONGEST_REST = 8;
    private static final int LONGEST_QUOTED = 4;
    /** 国有资产经营有限公司 */
    private static final int FARTHEST_KIND = 10;

    private final Genre genre;
    /** The place the text speaks of first: 县 of 县名. */
    private String place = "";

    private Label last = Label.of("");
    private int lastIndex = -1;
    /** Whether the last name was told by a noun and a surname: 被告人张某. */
    private boolean lastGiven;

    NameLabels(Genre genre) {
        this.genre = genre;
    }

    Label name(List<Spot> spots, Spot spot) {
        if (!goesOn(spot)) {
            Label own = named(spots, spot);
            last = lists(spot) && own.text().equals(KIND) && !last.text().isEmpty() ? last : own;
            lastGiven = !PersonLabels.given(spot.gap()).isEmpty();
        }
        lastIndex = spot.index();
        return last;
    }

    /**
     * 李某 of 出席：王某、李某: a list goes on with what its first member was called by the form, or, where only surnames
     * stand between, by the noun before it: 被告人张某、李某某.
     */
    private boolean goesOn(Spot spot) {
        if (lastIndex < 0 || lastIndex != spot.index() - 1 || !spot.gap().startsWith("、")) {
            return false;
        }
        String between = spot.gap().substring(1);
        boolean form =
                between.isEmpty() && (last.text().endsWith("人姓名") || last.text().equals("地名"));
        boolean surname = lastGiven
                && !between.isEmpty()
                && Words.SURNAMES.startingAt(between, 0).equals(between);
        return surname || form && Lexicon.NAME_NOUNS.startingAt(spot.tail(), 0).isEmpty();
    }

    /** B of 依次为A、B和C: a member that says nothing of its own. */
    private boolean lists(Spot spot) {
        return lastIndex == spot.index() - 1 && Lexicon.holds(JOINTS, spot.gap());
    }

    private Label named(List<Spot> spots, Spot spot) {
        String noun = kind(spot.tail());
        String person = FormLabels.isForm(spot.gap()) ? "" : PersonLabels.name(spot, noun);
        if (!person.isEmpty()) {
            return Label.of(person);
        }
        String role = NameRoles.of(spot, noun);
        if (!role.isEmpty()) {
            return Label.of(role);
        }
        if (!noun.isEmpty()) {
            return ofKind(spot, noun);
        }
        if (spot.tail().contains("〔")) {
            return Label.of(place.isEmpty() ? "发文机关代字" : place + "代字");
        }
        if (FormLabels.isForm(spot.gap())) {
            return Label.of(asked(spot));
        }
        String form = FormLabels.near(spot.gap());
        if (!form.isEmpty()) {
            return Label.of(withKind(form));
        }
        int company = spot.tail().indexOf(LIMITED);
        if (company > 0 && company <= FARTHEST_KIND) {
            return Label.of(ofCompany(spot.tail().substring(0, company)));
        }
        String listed = NameLists.end(spots, spot);
        if (!listed.isEmpty()) {
            return Label.of(listed);
        }
        return Label.of(known(spot));
    }

    /** What a form asks for before its colon. */
    private String asked(Spot spot) {
        String asked = FormLabels.before(spot.gap());
        if (asked.endsWith("人") && Lexicon.ROLES.startingAt(asked, 0).length() == asked.length() - 1) {
            return asked + "姓名";
        }
        boolean signer =
                !genre.isContract() && Lexicon.PERSON_NOUNS.startingAt(asked, 0).equals(asked);
        boolean bare = isParty(asked) && (isBlank(spot) || !signer && !told(spot.gap(), asked));
        return bare ? asked : withKind(asked);
    }

    /** A name with the noun of its kind behind it. */
    private Label ofKind(Spot spot, String noun) {
        String form = Lexicon.NAME_NOUNS.startingAt(spot.tail(), noun.length());
        if (labelOf(noun).equals(FIRM) && spot.tail().startsWith(PROJECT, noun.length())) {
            return Label.of(PROJECT + KIND);
        }
        int firm = spot.tail().indexOf(LIMITED);
        if (form.isEmpty() && labelOf(noun).equals(FIRM) && firm > 0 && firm <= FARTHEST_KIND) {
            return Label.of(COMPANY);
        }
        boolean company = form.endsWith("公司") && labelOf(noun).equals(FIRM);
        return company ? Label.of(noun + COMPANY) : place(ofNoun(noun));
    }

    /** 园区 of X国际物流园区, 公司 of X国有资产公司: one character that begins a longer word names no kind. */
    private static String kind(String tail) {
        String noun = Lexicon.NAME_NOUNS.startingAt(tail, 0);
        if (Lexicon.holds(WEAK, noun) && !endsName(tail.substring(1))) {
            return "";
        }
        if (noun.length() != 1 || Lexicon.NO_KINDS.startingAt(tail, 0).isEmpty()) {
            return noun;
        }
        for (int i = 1; i < Math.min(FARTHEST_KIND, tail.length()); i++) {
            String later = Lexicon.NAME_NOUNS.startingAt(tail, i);
            if (later.length() > 1 && !labelOf(later).startsWith("企业")) {
                return later;
            }
        }
        return "";
    }

    /** 科 of X科获批, and not of X科毅光学. */
    private static boolean endsName(String behind) {
        return behind.isEmpty()
                || Lexicon.startsWith(NAME_STOPS, behind)
                || Lexicon.startsWith(Lexicon.VERBS, behind)
                || Lexicon.startsWith(Lexicon.TOLD, behind)
                || Lexicon.startsWith(Lexicon.HAPPENINGS, behind)
                || Lexicon.startsWith(Lexicon.COUNT_NOUNS, behind);
    }

    /** Whether nothing else stands in its paragraph; long ones are not looked through for each of their names. */
    private static boolean isAlone(Spot spot) {
        String name = spot.typed().figure().text();
        String text = spot.paragraph().text();
        return text.length() <= name.length() + MOST_BLANKS && text.strip().equals(name);
    }

    private String known(Spot spot) {
        String quoted = QuotedNames.name(spot);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        String rest = Phrase.ofTail(spot.tail());
        String before = Phrase.ofHead(spot.head());
        String verb = Lexicon.PERSON_VERBS.startingAt(rest, 0);
        if (!verb.isEmpty()) {
            String label = Lexicon.PERSON_VERBS.meaning(verb);
            return label.startsWith("人员") ? before + label : label;
        }
        if (rest.isEmpty() && before.isEmpty() && isAlone(spot)) {
            return genre.event() + "人姓名";
        }
        if (rest.isEmpty()
                || rest.startsWith("占")
                || !Lexicon.VERBS.startingAt(rest, 0).isEmpty()) {
            String last = before.substring(Math.max(0, before.length() - LONGEST_REST));
            if (Lexicon.endsWith(Lexicon.PLACES_BEFORE, before)) {
                return "地名";
            }
            return last.isEmpty() ? KIND : withKind(NameLists.withoutOrder(last));
        }
        String kind = firstNoun(rest);
        boolean ends = !kind.isEmpty() && !kind.equals(PROJECT) && rest.indexOf(kind) <= LONGEST_REST;
        String shown = ends ? rest.substring(0, rest.indexOf(kind) + kind.length()) : shorten(rest);
        String label = ends ? labelOf(kind) : "";
        boolean other = ends && !Lexicon.startsWith(FIRMS, label) && shown.length() <= LONGEST_PLACE;
        if (other || isBlank(spot)) {
            return shown + "名称";
        }
        // x同辉: one small x hides one character of a name the rest of which is told
        boolean half = spot.typed().figure().text().equals("x");
        return half ? "企业名称（" + shown + "）" : ofWork(rest);
    }

    private static String firstNoun(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            String noun = Lexicon.NAME_NOUNS.startingAt(rest, i);
            if (noun.length() > 1) {
                return noun;
            }
        }
        return "";
    }

    /** 客运公司名称 of XX客运公司, 项目名称 of XX医养结合项目: what is named by the words right behind the mask. */
    private static String ofWork(String rest) {
        int project = rest.indexOf(PROJECT);
        int company = rest.indexOf("公司");
        if (company > 0 && company <= LONGEST_QUOTED) {
            return rest.substring(0, company + 2) + "名称";
        }
        return project > 0 && project <= LONGEST_REST ? PROJECT + KIND : company > 0 ? COMPANY : FIRM;
    }

    /** 物业公司名称 of X物业服务有限公司, 公司名称 of X华股份有限公司. */
    private static String ofCompany(String trade) {
        String own = trade.endsWith("股份") ? trade.substring(0, trade.length() - 2) : trade;
        return (own.length() >= 2 ? own.substring(0, 2) : "") + COMPANY;
    }

    /** Whether the form says 审核人 itself and not 审核 only. */
    private static boolean told(String gap, String asked) {
        return gap.indexOf(asked) >= 0;
    }

    /** Whether the mask is a line or empty brackets to write on, and no run of digits' marks. */
    private static boolean isBlank(Spot spot) {
        char first = spot.typed().figure().text().charAt(0);
        return "_＿（(【[<＜".indexOf(first) >= 0;
    }

    /** A form asks for its 填报人 and its 甲方, not for their names. */
    private static boolean isParty(String asked) {
        return Lexicon.endsWith(PARTIES, asked);
    }

    private static String withKind(String noun) {
        if (noun.endsWith("地")) {
            return noun + "名";
        }
        if (Lexicon.endsWith(NAMED, noun)) {
            return noun;
        }
        boolean person = Lexicon.endsWith(PERSONS, noun) || Lexicon.endsWith(Lexicon.PERSON_NOUNS, noun);
        return person ? noun + "姓名" : noun + "名称";
    }

    private static Label ofNoun(String noun) {
        String label = labelOf(noun);
        boolean one = Lexicon.NAME_NOUNS.meaning(noun).endsWith("\tone");
        return Label.of(label, label, one ? Label.Says.ONE_NAME : Label.Says.LEVEL);
    }

    private Label place(Label label) {
        boolean first = place.isEmpty() && label.says() == Label.Says.ONE_NAME
                || label.text().equals("镇名");
        if (first && label.text().endsWith("名") && place.isEmpty()) {
            place = label.text().substring(0, label.text().length() - 1);
        }
        return label;
    }

    static String labelOf(String noun) {
        String meaning = Lexicon.NAME_NOUNS.meaning(noun);
        return meaning.substring(0, meaning.indexOf('\t'));
    }

    private static String shorten(String rest) {
        for (int i = 1; i < rest.length(); i++) {
            if (rest.startsWith(PROJECT, i) || Lexicon.stands(SUMMED, rest, i)) {
                return rest.substring(0, i);
            }
        }
        return rest.length() <= LONGEST_REST ? rest : rest.substring(0, LONGEST_REST);
    }
}
