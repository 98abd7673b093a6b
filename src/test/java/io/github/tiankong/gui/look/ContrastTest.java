package io.github.tiankong.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.1 AA, computed: text 4.5 : 1 on each ground it stands on, signs and borders that tell something 3 : 1. */
class ContrastTest {
    private static final Path COLORS = Path.of("src/main/resources/io/github/tiankong/gui/colors.css");
    private static final Pattern COLOR = Pattern.compile("(-tk-[a-z-]++):\\s*+#([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # text,      ground
                    ink,         page
                    ink,         card
                    ink,         rail
                    ink,         hover
                    ink,         paper
                    ink,         code
                    ink,         accent-soft
                    quiet,       page
                    quiet,       card
                    quiet,       rail
                    quiet,       hover
                    quiet,       paper
                    quiet,       accent-soft
                    quiet,       chip-empty
                    gone,        card
                    accent,      page
                    accent,      card
                    accent,      hover
                    accent,      accent-soft
                    accent,      chip-filled
                    on-accent,   accent
                    on-seal,     seal
                    danger,      card
                    danger,      danger-soft
                    done,        page
                    done,        card
                    done,        chip-computed
                    warn,        card
                    warn,        hover
                    warn,        warn-soft
                    kept,        chip-kept
                    on-found,    found
                    turned,      paper
                    """)
    void textCanBeReadInBothThemes(String text, String ground) throws IOException {
        assertThat(contrast(text, ground, false)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(text, ground, true)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # sign,      ground
                    accent,      page
                    quiet,       chip-empty
                    done,        chip-computed
                    kept,        chip-kept
                    warn-line,   card
                    warn-line,   warn-soft
                    warn-line,   page
                    danger,      danger-soft
                    seal,        card
                    """)
    void signsCanBeSeenInBothThemes(String sign, String ground) throws IOException {
        assertThat(contrast(sign, ground, false)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(sign, ground, true)).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String one, String other, boolean dark) throws IOException {
        Map<String, Integer> colors = colors(dark);
        double a = luminance(colors.get("-tk-" + one));
        double b = luminance(colors.get("-tk-" + other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Map<String, Integer> colors(boolean dark) throws IOException {
        String css = Files.readString(COLORS);
        int darkStart = css.indexOf(".root.dark");
        Matcher matcher = COLOR.matcher(dark ? css.substring(darkStart) : css.substring(0, darkStart));
        Map<String, Integer> colors = new HashMap<>();
        while (matcher.find()) {
            colors.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colors;
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 255) + 0.7152 * linear(color >> 8 & 255) + 0.0722 * linear(color & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
