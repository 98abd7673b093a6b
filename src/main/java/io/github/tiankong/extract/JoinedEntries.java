package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Parts paragraphs in which an editor has joined several entries of a list: each part reads like the template's line. */
final class JoinedEntries {
    private static final double LEAST = 0.55;
    private static final String ENDS = "；;。";

    private JoinedEntries() {}

    /**
     * The lines, with a line for each entry.
     *
     * @param repeated the lines of the template that repeat
     */
    static List<DocumentLine> parted(
            List<TemplateLine> template, List<DocumentLine> document, Collection<List<Integer>> repeated) {
        List<TemplateLine> lines = repeated.stream()
                .flatMap(List::stream)
                .map(template::get)
                .filter(l -> !l.line().isRow() && l.hasSlots() && !l.isAnything())
                .toList();
        List<DocumentLine> parted = new ArrayList<>();
        for (DocumentLine line : document) {
            boolean mayHold =
                    !lines.isEmpty() && !line.line().isRow() && line.named().isEmpty();
            parted.addAll(mayHold ? parts(lines, line) : List.of(line));
        }
        return parted;
    }

    private static List<DocumentLine> parts(List<TemplateLine> lines, DocumentLine line) {
        String text = line.glyphs().text();
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 || i + 1 == text.length()) {
                if (likeness(lines, line.glyphs().part(start, i + 1)) >= LEAST) {
                    starts.add(start);
                }
                start = i + 1;
            }
        }
        if (starts.size() < 2 || starts.get(0) > 0) {
            return List.of(line);
        }
        List<DocumentLine> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            Glyphs glyphs = line.glyphs().part(starts.get(i), end);
            parts.add(new DocumentLine(line.line(), glyphs, Profile.of(glyphs), List.of()));
        }
        double whole = likeness(lines, line.glyphs());
        boolean isLiker = parts.stream().allMatch(p -> likeness(lines, p.glyphs()) > whole);
        return isLiker ? parts : List.of(line);
    }

    private static double likeness(List<TemplateLine> lines, Glyphs glyphs) {
        Profile profile = Profile.of(glyphs);
        return lines.stream()
                .mapToDouble(l -> l.profile().likeness(profile, 0))
                .max()
                .orElse(0);
    }
}
