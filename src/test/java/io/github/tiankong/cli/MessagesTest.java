package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.tiankong.problem.Bundle;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the command line says is said in both languages, and nothing is kept that is never said. */
class MessagesTest {
    private static final Bundle ENGLISH = Bundle.read("cli/messages.properties");
    private static final Bundle CHINESE = Bundle.read("cli/messages_zh.properties");

    @SuppressWarnings("UnusedVariable") // named by the field sources
    private static final Set<Bundle> BOTH = Set.of(ENGLISH, CHINESE);

    private static final Pattern STRING = Pattern.compile("\"([a-z]++(?:[.-][a-z]++)*+)\"");
    private static final Pattern SAID =
            Pattern.compile("(?:\\b(?:say|text)\\(\\s*+|descriptionKey = )\"([a-z]++(?:[.-][a-z]++)*+)\"");

    private static final Pattern DESCRIPTION = Pattern.compile("descriptionKey = \"([a-z.-]++)\"");

    /** What picocli looks up by itself, and keys that are put together from a word and an enum. */
    private static final Pattern LOOKED_UP = Pattern.compile(
            "(?:usage|mixinStandardHelpOptions|gaps|severity|fixed|layout|certainty|reason)\\..++|tiankong\\..++");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void bothLanguagesQuoteTheSame() {
        assertThat(CHINESE.arguments()).isEqualTo(ENGLISH.arguments());
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void nothingStandsTwice(Bundle bundle) {
        assertThat(bundle.keysTwice()).isEmpty();
    }

    @Test
    void whatIsSaidIsThere() {
        assertThat(ENGLISH.keys()).containsAll(Bundle.inCode("cli", SAID));
    }

    @Test
    void whatIsThereIsSaid() {
        Set<String> unsaid = new TreeSet<>(ENGLISH.keys());
        unsaid.removeAll(Bundle.inCode("cli", STRING));
        unsaid.removeIf(key -> LOOKED_UP.matcher(key).matches());
        assertThat(unsaid).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void whatIsSaidIsAPattern(Bundle bundle) {
        Map<String, String> said = new TreeMap<>(bundle.sentences());
        said.keySet().removeAll(helpOf(bundle).keySet());
        said.forEach((key, sentence) -> assertThatNoException()
                .as(key)
                .isThrownBy(() -> new MessageFormat(sentence, Locale.ROOT).format(new Object[] {"1", "2", "3"})));
    }

    @Test
    void helpIsWrittenInSentences() {
        assertThat(helpOf(ENGLISH).values()).allMatch(sentence -> sentence.endsWith("."));
        assertThat(helpOf(CHINESE).values()).allMatch(sentence -> sentence.endsWith("。"));
    }

    /** Help is shown by picocli, to which an apostrophe is one, and {@code %n} a line's end. */
    @ParameterizedTest
    @FieldSource("BOTH")
    void helpIsShownAsItStands(Bundle bundle) {
        assertThat(helpOf(bundle).values()).noneMatch(sentence -> sentence.contains("''") || sentence.contains("'{'"));
    }

    private static Map<String, String> helpOf(Bundle bundle) {
        Set<String> described = Bundle.inCode("cli", DESCRIPTION);
        return bundle.sentences().entrySet().stream()
                .filter(e -> described.contains(e.getKey())
                        || e.getKey().startsWith("tiankong.")
                        || e.getKey().startsWith("mixin"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
