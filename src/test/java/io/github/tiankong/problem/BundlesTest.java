package io.github.tiankong.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.files.Resource;
import io.github.tiankong.layout.LayoutCheck;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every problem the code can find has its sentence in both languages, and every sentence is used. */
class BundlesTest extends BundleLaws {
    BundlesTest() {
        super("problem/problems");
    }

    /** A string with the shape of a code, wherever it stands. */
    private static final Pattern STRING = Pattern.compile("\"([a-z]++(?:[.-][a-z]++)*+)\"");

    /** A code where one is made: the first argument of what makes a problem, or a branch of its choice. */
    private static final Pattern CODE = Pattern.compile(
            "(?:\\b(?:error|warning|note|refuse|refusal|problem|fault"
                    + "|FormulaException|QuoteFault)\\(\\s*+(?:[^\"();]*+\\?\\s*+)?+|String code = |code = )\"([a-z]++(?:-[a-z]++)*+)\"");

    @Test
    void everyCodeHasASentence() {
        assertThat(english().keys()).containsAll(Bundle.inCode("", CODE));
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> unused = new TreeSet<>(english().keys());
        unused.removeAll(Bundle.inCode("", STRING));
        Resource.lines(LayoutCheck.class, "type.tsv").forEach(row -> unused.removeAll(List.of(row.split("\t", -1))));
        assertThat(unused).isEmpty();
    }

    @Test
    void englishSentencesEndInAFullStop() {
        assertThat(english().sentences()).allSatisfy((key, sentence) -> {
            if (!key.startsWith("place.")) {
                assertThat(sentence).as(key).endsWith(".");
            }
        });
    }

    @Test
    void chineseSentencesEndInAChineseFullStop() {
        assertThat(chinese().sentences()).allSatisfy((key, sentence) -> {
            if (!key.startsWith("place.")) {
                assertThat(sentence).as(key).endsWith("。");
            }
        });
    }
}
