package io.github.tiankong.gui.language;

import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Wording;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The words of the window in the language chosen now; they change under the reader's eyes when it changes.
 *
 * <p>A key is {@code place.part.role}, and its first word names the bundle it stands in. Arguments are strings, so
 * that no number is grouped by locale.
 */
public final class Messages {
    private static final String FOLDER = "io.github.tiankong.gui.";
    /** Sentences that send people to a file or show them a condition; the window has a control for it, and clerks. */
    private static final Map<String, String> ON_SCREEN = Map.of(
            "rule-message", "rule-message-shown",
            "unit-at-odds", "unit-at-odds-shown",
            "unit-not-shown", "unit-not-shown-shown",
            "unit-not-named", "unit-not-named-shown",
            "type-at-odds", "type-at-odds-shown",
            "label-twice", "label-twice-shown",
            "fields-alike", "fields-alike-shown",
            "formula-cycle", "formula-cycle-shown");

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");

    public Messages(Language language) {
        this.language.set(language);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Locale locale() {
        return language.get().locale();
    }

    /** The text, following the language. */
    public StringBinding text(String key, String... arguments) {
        return Bindings.createStringBinding(() -> now(key, arguments), language);
    }

    /** The text in the language of this moment. */
    public String now(String key, String... arguments) {
        String pattern = bundle(key).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments.clone());
    }

    /** The sentence a problem is told with in the language of this moment. */
    public String sentence(Problem problem) {
        String code = ON_SCREEN.getOrDefault(problem.code(), problem.code());
        return new Wording(locale())
                .sentence(new Problem(code, problem.severity(), problem.location(), problem.arguments()));
    }

    /** The sentence of a problem that may be there, following both; empty while there is none. */
    public StringBinding sentence(ObservableValue<Optional<Problem>> problem) {
        return Bindings.createStringBinding(
                () -> problem.getValue().map(this::sentence).orElse(""), problem, language);
    }

    private ResourceBundle bundle(String key) {
        String name = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle(
                FOLDER + name,
                locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
