package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of the objects a template were given by mistake it could use nothing: our rules stand before FreeMarker's. */
class NoMembersTest {
    /** What FreeMarker's own rules leave open of a class they do not know. */
    public static final class Given {
        public String getName() {
            return "name";
        }
    }

    @Test
    void noMemberOfAnyClassIsOpenToTemplates() {
        DefaultMemberAccessPolicy policy = DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_35);
        for (Class<?> type : List.of(Given.class, Object.class, String.class, Thread.class, Boolean.class)) {
            assertThat(type.getMethods())
                    .noneMatch(method -> policy.forClass(type).isMethodExposed(method));
        }
    }

    @Test
    void templateThatAsksForAMemberFails() {
        assertThatThrownBy(() -> printed("${given.name}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> printed("${given.getName()}")).isInstanceOf(TemplateException.class);
    }

    private static String printed(String source) throws Exception {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setLogTemplateExceptions(false);
        StringWriter out = new StringWriter();
        new Template("t", new StringReader(source), configuration).process(Map.of("given", new Given()), out);
        return out.toString();
    }
}
