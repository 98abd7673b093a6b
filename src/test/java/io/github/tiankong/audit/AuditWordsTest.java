package io.github.tiankong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.Bundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The audit's words stand in both languages, and each is used. */
class AuditWordsTest {
    private static final Pattern KEY = Pattern.compile("\"((?:audit|origin)\\.[a-z-]++)\"");

    @Test
    void bothLanguagesHaveTheWordsTheCodeAsksFor() {
        Bundle english = Bundle.read("audit/audit.properties");
        assertThat(english.keys()).isEqualTo(Bundle.inCode("audit", KEY));
        assertThat(Bundle.read("audit/audit_zh.properties").keys()).isEqualTo(english.keys());
    }
}
