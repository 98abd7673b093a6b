package io.github.tiankong;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Locale, charset and zone of the machine decide nothing, but for what the user sees first. */
class DefaultsTest {
    private static final JavaClasses CLASSES = OwnClasses.ALL;

    private static Set<String> forbidden;

    @BeforeAll
    static void readTheTable() throws IOException {
        try (InputStream table = DefaultsTest.class.getResourceAsStream("methods-with-defaults.txt")) {
            forbidden = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void nobodyAsksTheMachineButTheTwoThatMay() {
        List<String> asked = CLASSES.stream()
                .flatMap(c -> c.getAccessesFromSelf().stream())
                .filter(access -> forbidden.contains(target(access)))
                .map(access -> access.getOriginOwner().getSimpleName() + " " + target(access))
                .distinct()
                .sorted()
                .toList();
        assertThat(asked)
                .containsExactly("Main java.util.Locale.getDefault()", "Window java.time.ZoneId.systemDefault()");
    }

    @Test
    void theTableNamesMethodsAsTheByteCodeDoes() {
        Set<String> called = new ClassFileImporter()
                .importClasses(DefaultsTest.class, CallsDefaults.class).stream()
                        .flatMap(c -> c.getAccessesFromSelf().stream())
                        .map(DefaultsTest::target)
                        .filter(forbidden::contains)
                        .collect(Collectors.toSet());
        assertThat(called)
                .containsExactlyInAnyOrder(
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.lang.String.<init>([B)",
                        "java.lang.String.getBytes()",
                        "java.lang.String.toLowerCase()");
    }

    private static String target(JavaAccess<?> access) {
        return access.getTarget().getFullName();
    }

    /** Never run: does what the table forbids. */
    private static final class CallsDefaults {
        @SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "UnusedMethod"})
        static String text(String text) {
            return String.format("%s", new String(text.toLowerCase().getBytes()));
        }
    }
}
