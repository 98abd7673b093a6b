package io.github.tiankong.extract;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the values back from a document that was made from a template, also after people have edited it. */
public final class Extractor {
    /** Fixed text of a line that is its own proof; with less of it only its neighbours show that it is the right one. */
    private static final int TELLING = 2;

    /** What stands in no line of the template. */
    private static final int NO_LINE = -1;

    private final Template template;
    private final Map<String, Field> fields;
    private final Clauses clauses;
    private final List<TemplateLine> ours;
    private final List<DocumentLine> theirs;
    private final String fileName;
    private final MarkedPlaces marked;
    private final Map<Integer, List<Finding>> byLine = new LinkedHashMap<>();
    private final TemplatePassages passages;
    private final TableColumns columns;
    private final List<Problem> left = new ArrayList<>();
    private final EntryFindings entries;
    private final Standing standing;

    private Extractor(Template template, DocxText document) {
        this.template = template;
        this.fields = template.fieldsByKey();
        this.clauses = new Clauses(template);
        this.ours = TemplateLines.of(template);
        this.passages = new TemplatePassages(template);
        this.theirs = JoinedEntries.parted(
                ours,
                DocumentLine.of(template, document),
                passages.repeatedLines(ours).values());
        this.columns = new TableColumns(ours, theirs);
        this.fileName = document.docx().fileName();
        this.marked = new MarkedPlaces(template, clauses, document);
        this.entries = new EntryFindings(template, passages);
        this.standing = new Standing(template);
    }

    /**
     * Reads the values.
     *
     * @param document any document at all; what does not follow the template has no values and a problem
     */
    public static Extraction extract(Template template, DocxText document) {
        return new Extractor(template, document).extract();
    }

    private Extraction extract() {
        List<Match> matches = LineMatcher.match(ours, theirs);
        boolean isUnlike = matches.stream()
                .noneMatch(m -> m.template().stream().anyMatch(i -> ours.get(i).hasSlots()));
        if (isUnlike && marked.places().isEmpty() && ours.stream().anyMatch(TemplateLine::hasSlots)) {
            List<FoundValue> none = template.fields().stream()
                    .filter(f -> f.list().isEmpty())
                    .map(f -> FoundValue.none(f.key(), ""))
                    .toList();
            return new Extraction(
                    none, Map.of(), Map.of(), List.of(Problem.error("extract-unlike", Location.ofFile(fileName))));
        }
        LineAligner aligner = new LineAligner();
        readLines(matches, aligner);
        prove(matches, judge(new FieldJudge(fileName)));
        takeMarks();
        FieldJudge judge = new FieldJudge(fileName);
        List<FoundValue> values = judge(judge);
        NestedLists nested = new NestedLists(template, passages, fileName);
        Map<String, List<Map<String, FoundValue>>> lists = entries.judged(judge, nested);
        List<Problem> problems = new ArrayList<>(nested.problems());
        problems.addAll(judge.problems());
        problems.addAll(left);
        problems.addAll(new ListSentences(template, ours, theirs).problems(matches, lists, fileName));
        return new Extraction(values, lists, nested.partings(), problems);
    }

    /** The lines that stand once, and those of lists as often as entries are found. */
    private void readLines(List<Match> matches, LineAligner aligner) {
        Map<Integer, List<Integer>> repeated = passages.repeatedLines(ours);
        Set<Integer> repeatedLines = new HashSet<>();
        repeated.values().forEach(repeatedLines::addAll);
        for (Match match : matches) {
            int line = match.template().get(0);
            if (!repeatedLines.contains(line)) {
                byLine.put(line, read(match, aligner, EntryPath.NONE));
            }
        }
        for (Map.Entry<Integer, List<Integer>> repeating : repeated.entrySet()) {
            List<Integer> lines = repeating.getValue();
            EntryWalk walk = new EntryWalk(passages, ours);
            EntryLines entryLines = new EntryLines(ours, theirs, lines, columns);
            for (Match match : entryLines.find(matches)) {
                int line = match.template().get(0);
                EntryPath entry = walk.next(line);
                entries.note(entry);
                byLine.merge(line, read(match, aligner, entry), Extractor::both);
            }
            String list = passages.list(repeating.getKey());
            entryLines
                    .left()
                    .forEach(text -> left.add(
                            Problem.warning("extract-list-left", Location.ofSentence(fileName, "", text), list)));
        }
    }

    private static List<Finding> both(List<Finding> some, List<Finding> others) {
        List<Finding> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** What is named in the document goes before what its words tell. */
    private void takeMarks() {
        Set<Place> told = new HashSet<>();
        byLine.replaceAll((line, findings) -> findings.stream()
                .map(f -> {
                    told.add(f.place());
                    return marked.read(f.place(), Optional.of(f));
                })
                .toList());
        List<Finding> others = new ArrayList<>();
        for (Place place : marked.places()) {
            if (!told.contains(place)) {
                others.add(marked.read(place, Optional.empty()));
            }
        }
        byLine.put(NO_LINE, others);
    }

    /** What a line says of fields outside of lists; what it says of entries is noted as theirs. */
    private List<Finding> read(Match match, LineAligner aligner, EntryPath entry) {
        List<Token> tokens = new ArrayList<>();
        for (int line : match.template()) {
            if (!tokens.isEmpty()) {
                tokens.add(new Token.Fixed(Line.PARAGRAPH));
            }
            tokens.addAll(ours.get(line).tokens());
            standing.note(ours.get(line).line());
        }
        if (!Forks.isForked(tokens) && tokens.stream().noneMatch(t -> t instanceof Token.Slot)) {
            return List.of();
        }
        Glyphs glyphs = Glyphs.joined(
                match.document().stream().map(i -> theirs.get(i).glyphs()).toList());
        List<Token> inColumns =
                entry.isNone() ? tokens : columns.ordered(match.template().get(0), tokens, glyphs);
        boolean isTurned = !inColumns.equals(tokens);
        MovedParts.Ordered ordered = MovedParts.ordered(inColumns, glyphs);
        List<Token> unrolled = Forks.unrolled(ordered.tokens(), glyphs);
        Forks.Straight line = Forks.straight(unrolled, aligner.align(unrolled, glyphs));
        line.branches().forEach(standing::note);
        List<Finding> findings = read(match, line.tokens(), glyphs, line.alignment());
        List<Finding> told = ordered.told(findings);
        return parted(line.tokens(), isTurned ? rowChanged(told) : told, entry);
    }

    /** Findings stand in the order of the slots. */
    private List<Finding> parted(List<Token> tokens, List<Finding> findings, EntryPath entry) {
        List<Finding> outside = new ArrayList<>();
        int next = 0;
        for (Token token : tokens) {
            if (token instanceof Token.Slot slot) {
                Finding finding = findings.get(next++);
                Field field = fields.get(slot.place().key());
                EntryPath own = Optional.ofNullable(field).flatMap(Field::list).stream()
                        .map(list -> entry.then(slot.entry()).upTo(list))
                        .findFirst()
                        .orElse(EntryPath.NONE);
                if (own.isNone()) {
                    outside.add(finding);
                } else {
                    entries.add(own, finding);
                }
            }
        }
        return outside;
    }

    private List<Finding> read(Match match, List<Token> tokens, Glyphs glyphs, Alignment alignment) {
        List<Finding> findings = new SlotReader(clauses, fields, tokens, glyphs, alignment, match.how()).read();
        boolean isRow = ours.get(match.template().get(0)).line().isRow();
        return isRow && RowChange.isChanged(tokens, glyphs, alignment) ? rowChanged(findings) : findings;
    }

    private static List<Finding> rowChanged(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.because(f.reason().or(Reason.ROW_CHANGED)))
                .toList();
    }

    /** Lines that print the very same again leave no doubt. */
    private void prove(List<Match> matches, List<FoundValue> values) {
        Map<String, String> byKey = new Extraction(values, Map.of(), Map.of(), List.of()).byKey();
        PrintedAgain printed = new PrintedAgain(template, byKey);
        Map<Integer, Integer> documentOf = new HashMap<>();
        matches.forEach(m -> documentOf.put(m.template().get(0), m.document().get(0)));
        for (Match match : matches) {
            int line = match.template().get(0);
            boolean single = match.template().size() == 1 && match.document().size() == 1;
            if (!single
                    || match.how() != Match.How.IN_ORDER
                    || byLine.getOrDefault(line, List.of()).isEmpty()) {
                continue;
            }
            int other = match.document().get(0);
            boolean same = printed.text(ours.get(line).line())
                    .equals(theirs.get(other).glyphs().text());
            if (same && (isTelling(ours.get(line)) || isBetweenNeighbours(line, other, documentOf))) {
                byLine.computeIfPresent(
                        line,
                        (k, findings) -> findings.stream()
                                .map(f -> f.isValue() && f.reason() != Reason.WORDS_OPEN_ENDED
                                        ? f.because(Reason.SAME_LINE)
                                        : f)
                                .toList());
            }
        }
    }

    private static boolean isTelling(TemplateLine line) {
        return line.tokens().stream()
                        .filter(t -> t instanceof Token.Fixed fixed && Character.isLetter(fixed.character()))
                        .limit(TELLING)
                        .count()
                == TELLING;
    }

    private boolean isBetweenNeighbours(int line, int other, Map<Integer, Integer> documentOf) {
        boolean before = line == 0 ? other == 0 : documentOf.getOrDefault(line - 1, -1) == other - 1;
        boolean behind = line == ours.size() - 1
                ? other == theirs.size() - 1
                : documentOf.getOrDefault(line + 1, -1) == other + 1;
        return before && behind;
    }

    private List<FoundValue> judge(FieldJudge judge) {
        Map<String, List<Finding>> byKey = new HashMap<>();
        byLine.values()
                .forEach(findings ->
                        findings.forEach(f -> byKey.computeIfAbsent(f.place().key(), k -> new ArrayList<>())
                                .add(f)));
        Sentences sentences = new Sentences(template);
        List<FoundValue> values = new ArrayList<>();
        for (Field field : template.fields()) {
            if (field.list().isPresent()) {
                continue;
            }
            List<Finding> findings = new ArrayList<>(byKey.getOrDefault(field.key(), List.of()));
            template.firstPlace(field.key())
                    .filter(p -> findings.isEmpty() && !passages.isConditional(field))
                    .ifPresent(p -> findings.add(Finding.none(p, Finding.State.DELETED, "", "")));
            String sentence =
                    findings.isEmpty() ? "" : sentences.of(findings.get(0).place());
            Optional<String> asked = findings.isEmpty() ? standing.text(field) : Optional.empty();
            values.add(asked.map(t -> new FoundValue(field.key(), t, Optional.of(Reason.PASSAGE), ""))
                    .orElseGet(() -> judge.judge(field, findings, sentence)));
        }
        return values;
    }
}
