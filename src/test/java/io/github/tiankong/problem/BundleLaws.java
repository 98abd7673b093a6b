package io.github.tiankong.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every pair of bundles, one for each language. */
public abstract class BundleLaws {
    private final Bundle english;
    private final Bundle chinese;

    /** @param name path of the English bundle below the package's root, without its ending */
    protected BundleLaws(String name) {
        this.english = Bundle.read(name + ".properties");
        this.chinese = Bundle.read(name + "_zh.properties");
    }

    protected Bundle english() {
        return english;
    }

    protected Bundle chinese() {
        return chinese;
    }

    /** The sentences that are filled in by {@link MessageFormat}. */
    protected Map<String, String> patterns(Bundle bundle) {
        return bundle.sentences();
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(chinese.keys()).isEqualTo(english.keys());
    }

    @Test
    void bothLanguagesQuoteTheSame() {
        assertThat(chinese.arguments()).isEqualTo(english.arguments());
    }

    @Test
    void nothingStandsTwice() {
        assertThat(english.keysTwice()).isEmpty();
        assertThat(chinese.keysTwice()).isEmpty();
    }

    @Test
    void everySentenceIsAPattern() {
        for (Bundle bundle : List.of(english, chinese)) {
            patterns(bundle)
                    .forEach((key, sentence) -> assertThatNoException()
                            .as(key)
                            .isThrownBy(() ->
                                    new MessageFormat(sentence, Locale.ROOT).format(new Object[] {"1", "2", "3"})));
        }
    }
}
