package io.github.tiankong.layout;

import io.github.tiankong.xml.XmlElement;
import java.util.Optional;

/** The fonts styles name by their job, {@code minorEastAsia}, and the theme by name (ECMA-376 part 1, 20.1.4.1.18). */
record ThemeFonts(Optional<XmlElement> theme) {
    private static final String SIMPLIFIED = "Hans";

    /** The name of a theme's font; empty where the theme has none. */
    String name(String job) {
        boolean eastAsian = job.endsWith("EastAsia");
        return theme.flatMap(t -> t.child(":themeElements"))
                .flatMap(t -> t.child(":fontScheme"))
                .flatMap(t -> t.child(job.startsWith("major") ? ":majorFont" : ":minorFont"))
                .map(fonts -> eastAsian ? eastAsian(fonts) : typeface(fonts, ":latin"))
                .orElse("");
    }

    private static String eastAsian(XmlElement fonts) {
        String named = typeface(fonts, ":ea");
        return !named.isEmpty()
                ? named
                : fonts.all(":font")
                        .filter(f -> f.attribute("script").equals(SIMPLIFIED))
                        .map(f -> f.attribute("typeface"))
                        .findFirst()
                        .orElse("");
    }

    private static String typeface(XmlElement fonts, String script) {
        return fonts.child(script).map(f -> f.attribute("typeface")).orElse("");
    }
}
