package io.github.tiankong.extract;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What cannot be read of lists that a sentence prints, and would leave no trace otherwise: their tables just lack rows. */
final class ListSentences {
    private final Template template;
    private final List<TemplateLine> ours;
    private final List<DocumentLine> theirs;

    ListSentences(Template template, List<TemplateLine> ours, List<DocumentLine> theirs) {
        this.template = template;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * Says so.
     *
     * @param lists what was read of each
     */
    List<Problem> problems(List<Match> matches, Map<String, ? extends List<?>> lists, String fileName) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            int line = i;
            Set<String> printed = Forks.lists(ours.get(i).tokens());
            List<Match> found =
                    matches.stream().filter(m -> m.template().contains(line)).toList();
            if (found.isEmpty()) {
                printed.forEach(list -> problems.add(
                        Problem.error("extract-list-missing", Location.ofFile(fileName), list, text(ours.get(line)))));
                continue;
            }
            List<Integer> read = found.get(0).document();
            boolean isNamed = read.stream().anyMatch(j -> theirs.get(j).names(ours.get(line)));
            Location sentence = Location.ofSentence(
                    fileName, "", theirs.get(read.get(0)).glyphs().text());
            Forks.unparted(ours.get(i).tokens()).stream()
                    .filter(list -> !isNamed && !lists.get(list).isEmpty())
                    .forEach(list -> problems.add(Problem.warning("extract-list-unparted", sentence, list)));
        }
        return problems;
    }

    private String text(TemplateLine line) {
        return line.line().join(i -> template.document().paragraphs().get(i).text());
    }
}
