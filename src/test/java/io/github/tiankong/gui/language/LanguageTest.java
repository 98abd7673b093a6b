package io.github.tiankong.gui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # language tag, window
                    zh-CN,          CHINESE
                    zh-Hant-TW,     CHINESE
                    zh,             CHINESE
                    # no locale, and what Java makes of LC_ALL=C
                    '',             CHINESE
                    en,             CHINESE
                    en-US,          ENGLISH
                    en-GB,          ENGLISH
                    fr-FR,          ENGLISH
                    fr,             ENGLISH
                    """)
    void speaksChineseUnlessSomebodyChoseAnotherLanguage(String tag, Language language) {
        assertThat(Language.ofSystem(Locale.forLanguageTag(tag))).isEqualTo(language);
    }
}
