package io.github.tiankong.compute;

import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;

/** FreeMarker as a calculator: decimal arithmetic, no classes, no files, no locale. */
final class Expressions {
    /** The variable the result is left in, so that no number is ever formatted. */
    static final String RESULT = "result";

    private static final Configuration CONFIGURATION = configuration();

    private Expressions() {}

    private static Configuration configuration() {
        // it looks for a logger among four libraries otherwise; what it would log is thrown
        System.setProperty("org.freemarker.loggerLibrary", "none");
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setArithmeticEngine(ArithmeticEngine.BIGDECIMAL_ENGINE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        return configuration;
    }

    static Template template(String expression) throws IOException {
        return new Template(
                "formula", new StringReader("<#assign " + RESULT + " = " + expression + ">"), CONFIGURATION);
    }
}
