package io.github.tiankong.gui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/** Dresses a scene: theme library, our colours and sizes, and a font that has Chinese letters. */
public final class Look {
    /** JavaFX does not fall back to every Chinese font by itself (Noto CJK on Linux), so one is named. */
    private static final List<String> TEXT_FAMILIES = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei");

    private static final List<String> SHEETS = List.of(
            "colors.css",
            "theme.css",
            "start.css",
            "work.css",
            "document.css",
            "dialogs.css",
            "author.css",
            "batch.css");

    private static final String DARK_CLASS = "dark";

    private Look() {}

    /** The picture by which task bars know the window. */
    public static Image icon() {
        return new Image(Objects.requireNonNull(Look.class.getResourceAsStream("/io/github/tiankong/gui/icon.png")));
    }

    /** Dresses the scene now and whenever the theme changes. */
    public static void dress(Scene scene, ObservableValue<Theme> theme) {
        scene.getStylesheets().setAll(SHEETS.stream().map(Look::sheet).toList());
        scene.getStylesheets().add(fontSheet(Font.getFamilies()));
        theme.addListener((observed, before, now) -> wear(scene, now));
        wear(scene, theme.getValue());
    }

    private static void wear(Scene scene, Theme theme) {
        atlantafx.base.theme.Theme base = theme == Theme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove(DARK_CLASS);
        if (theme == Theme.DARK) {
            classes.add(DARK_CLASS);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/io/github/tiankong/gui/" + name), name)
                .toExternalForm();
    }

    /** A style sheet made here, because only the running machine knows its fonts. */
    private static String fontSheet(List<String> installed) {
        Set<String> have = Set.copyOf(installed);
        String text = first(TEXT_FAMILIES, have, "System");
        String css = ".root{-fx-font-family:'" + text + "';}";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String first(List<String> wanted, Set<String> have, String otherwise) {
        return wanted.stream().filter(have::contains).findFirst().orElse(otherwise);
    }
}
