package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Bundle;
import io.github.tiankong.problem.BundleLaws;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the command line says is said in both languages, and nothing is kept that is never said. */
class MessagesTest extends BundleLaws {
    MessagesTest() {
        super("cli/messages");
    }

    private static final Pattern STRING = Pattern.compile("\"([a-z]++(?:[.-][a-z]++)*+)\"");
    private static final Pattern SAID =
            Pattern.compile("(?:\\b(?:say|text)\\(\\s*+|descriptionKey = )\"([a-z]++(?:[.-][a-z]++)*+)\"");

    private static final Pattern DESCRIPTION = Pattern.compile("descriptionKey = \"([a-z.-]++)\"");

    /** What picocli looks up by itself, and keys that are put together from a word and an enum. */
    private static final Pattern LOOKED_UP = Pattern.compile(
            "(?:usage|mixinStandardHelpOptions|gaps|severity|fixed|layout|certainty|reason)\\..++|tiankong\\..++");

    @Test
    void whatIsSaidIsThere() {
        assertThat(english().keys()).containsAll(Bundle.inCode("cli", SAID));
    }

    @Test
    void whatIsThereIsSaid() {
        Set<String> unsaid = new TreeSet<>(english().keys());
        unsaid.removeAll(Bundle.inCode("cli", STRING));
        unsaid.removeIf(key -> LOOKED_UP.matcher(key).matches());
        assertThat(unsaid).isEmpty();
    }

    @Override
    protected Map<String, String> patterns(Bundle bundle) {
        Map<String, String> said = new TreeMap<>(bundle.sentences());
        said.keySet().removeAll(helpOf(bundle).keySet());
        return said;
    }

    @Test
    void helpIsWrittenInSentences() {
        assertThat(helpOf(english()).values()).allMatch(sentence -> sentence.endsWith("."));
        assertThat(helpOf(chinese()).values()).allMatch(sentence -> sentence.endsWith("。"));
    }

    /** Help is shown by picocli, to which an apostrophe is one, and {@code %n} a line's end. */
    @Test
    void helpIsShownAsItStands() {
        for (Bundle bundle : List.of(english(), chinese())) {
            assertThat(helpOf(bundle).values())
                    .noneMatch(sentence -> sentence.contains("''") || sentence.contains("'{'"));
        }
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
