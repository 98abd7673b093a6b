package io.github.tiankong.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # system,   variable,        value,     glass,   opens
                    Linux,      DISPLAY,         :0,        '',      true
                    Linux,      WAYLAND_DISPLAY, wayland-0, '',      true
                    Linux,      DISPLAY,         '',        '',      false
                    Linux,      LANG,            C,         '',      false
                    Linux,      LANG,            C,         Monocle, true
                    Windows 11, LANG,            C,         '',      true
                    Mac OS X,   LANG,            C,         '',      true
                    """)
    void opensWhereThereIsADisplay(String system, String variable, String value, String glass, boolean opens) {
        Map<String, String> properties =
                Map.of("os.name", system, "glass.platform", glass, "monocle.platform", "Headless");
        Map<String, String> environment = Map.of(variable, value);
        assertThat(Window.canOpen(
                        name -> properties.getOrDefault(name, ""), name -> environment.getOrDefault(name, "")))
                .isEqualTo(opens);
    }
}
