package io.github.tiankong.cli;

import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.problem.Words;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Where a command speaks, and in which language. */
final class Voice {
    /** More problems than this are counted, not listed: nobody reads the thousandth. */
    private static final int MOST_PROBLEMS = 200;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale locale;
    private final Supplier<Locale> windowLocale;
    private final Locale documentLocale;
    private final ResourceBundle messages;
    private final Wording wording;

    /**
     * @param locale the language commands speak
     * @param windowLocale the language the window speaks; nothing of the window is loaded before it is asked for
     * @param documentLocale the language of what we write into documents
     */
    Voice(PrintWriter out, PrintWriter err, Locale locale, Supplier<Locale> windowLocale, Locale documentLocale) {
        this.documentLocale = documentLocale;
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.windowLocale = windowLocale;
        this.messages = bundle(locale);
        this.wording = new Wording(locale);
    }

    static ResourceBundle bundle(Locale locale) {
        return Words.of(Voice.class, "messages", locale);
    }

    Locale locale() {
        return locale;
    }

    /** That of the drafts, unless another was asked for: a document does not depend on the machine it is written on. */
    Locale documentLocale() {
        return documentLocale;
    }

    Locale windowLocale() {
        return windowLocale.get();
    }

    ResourceBundle messages() {
        return messages;
    }

    /** Where results go; flushed when the command ends. */
    PrintWriter out() {
        return out;
    }

    /** A line of the result, by its key. */
    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    String text(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(texts);
    }

    /** Tells problems, each on a line of its own. */
    void tell(List<Problem> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(this::tell);
        if (problems.size() > MOST_PROBLEMS) {
            err.println(text("problems.more", problems.size() - MOST_PROBLEMS));
        }
    }

    void tell(Problem problem) {
        err.println(text("severity." + problem.severity().name().toLowerCase(Locale.ROOT)) + wording.sentence(problem));
    }

    /** A line for whoever watches, at once. */
    void tellLine(String line) {
        err.println(line);
        err.flush();
    }

    static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    static boolean hasWarnings(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.severity() == Severity.WARNING);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
