package io.github.tiankong.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.tiankong.files.Resource;
import io.github.tiankong.layout.LayoutCheck;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every problem the code can find has its sentence in both languages, and every sentence is used. */
class BundlesTest {
    private static final Bundle ENGLISH = Bundle.read("problem/problems.properties");
    private static final Bundle CHINESE = Bundle.read("problem/problems_zh.properties");

    @SuppressWarnings("UnusedVariable") // named by the field sources
    private static final Set<Bundle> BOTH = Set.of(ENGLISH, CHINESE);

    /** A string with the shape of a code, wherever it stands. */
    private static final Pattern STRING = Pattern.compile("\"([a-z]++(?:[.-][a-z]++)*+)\"");

    /** A code where one is made: the first argument of what makes a problem, or a branch of its choice. */
    private static final Pattern CODE = Pattern.compile(
            "(?:\\b(?:error|warning|note|refuse|refusal|problem|fault"
                    + "|FormulaException|QuoteFault)\\(\\s*+(?:[^\"();]*+\\?\\s*+)?+|String code = |code = )\"([a-z]++(?:-[a-z]++)*+)\"");

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void bothLanguagesQuoteTheSame() {
        assertThat(CHINESE.arguments()).isEqualTo(ENGLISH.arguments());
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void noSentenceStandsTwice(Bundle bundle) {
        assertThat(bundle.keysTwice()).isEmpty();
    }

    @Test
    void everyCodeHasASentence() {
        assertThat(ENGLISH.keys()).containsAll(Bundle.inCode("", CODE));
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> unused = new TreeSet<>(ENGLISH.keys());
        unused.removeAll(Bundle.inCode("", STRING));
        Resource.lines(LayoutCheck.class, "type.tsv").forEach(row -> unused.removeAll(List.of(row.split("\t", -1))));
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void everySentenceIsAPattern(Bundle bundle) {
        bundle.sentences()
                .forEach((key, sentence) -> assertThatNoException()
                        .as(key)
                        .isThrownBy(
                                () -> new MessageFormat(sentence, Locale.ROOT).format(new Object[] {"1", "2", "3"})));
    }

    @Test
    void englishSentencesEndInAFullStop() {
        assertThat(ENGLISH.sentences()).allSatisfy((key, sentence) -> {
            if (!key.startsWith("place.")) {
                assertThat(sentence).as(key).endsWith(".");
            }
        });
    }

    @Test
    void chineseSentencesEndInAChineseFullStop() {
        assertThat(CHINESE.sentences()).allSatisfy((key, sentence) -> {
            if (!key.startsWith("place.")) {
                assertThat(sentence).as(key).endsWith("。");
            }
        });
    }
}
