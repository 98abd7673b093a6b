package io.github.tiankong.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read as a directive, what as a broken one, and what only looks like one. */
class DirectivesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            好[#if 产值 gt 0]好[/#if]          | IF END_IF
            好［＃if 产值 gt 0］好［／＃if］      | IF END_IF
            [#list　项目　as　p][/#list]        | LIST END_LIST
            [#list 项目 p][/#list]             | broken:LIST END_LIST
            [#if]好[/#if]                      | broken:IF END_IF
            [#if 产值 gt 0好                    | endless:IF
            [#fi 产值 gt 0]好[/#fi]            | unknown:[#fi 产值 gt 0] unknown:[/#fi]
            [#if 产值 gt 0]好[#esle][/if]      | IF unknown:[#esle] unknown:[/if]
            [# if 产值 gt 0]好[ /#if]          | unknown:[# if 产值 gt 0] unknown:[ /#if]
            <#if 产值 gt 0>好{/#list}          | unknown:<#if 产值 gt 0> unknown:{/#list}
            [if 产值 gt 0]好[else]             | unknown:[if 产值 gt 0] unknown:[else]
            参见[1]、[#3]、[IF]和<a>（listed）  | ''
            """)
    void tellsThemApart(String text, String expected) {
        Directives read = Directives.in(text);
        String told = Stream.of(
                        read.found().stream().map(d -> at(d) + d.kind().name()),
                        read.broken().stream()
                                .map(d -> at(d)
                                        + (Directives.isEndless(d) ? "endless:" : "broken:")
                                        + d.kind().name()),
                        read.unknown().stream()
                                .map(r -> String.format(Locale.ROOT, "%03d", r.start()) + "unknown:"
                                        + text.substring(r.start(), r.end())))
                .flatMap(s -> s)
                .sorted()
                .map(s -> s.substring(3))
                .collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(expected);
    }

    private static String at(Directive directive) {
        return String.format(Locale.ROOT, "%03d", directive.range().start());
    }

    @ParameterizedTest
    @CsvSource({"\u00a0, ' '", "\u200b, ' '"})
    void blanksNobodySeesAreBlanks(String unseen, String blank) {
        Directive directive =
                Directives.in("[#if" + unseen + "产值" + unseen + "gt 0]").found().get(0);
        assertThat(directive.argument()).isEqualTo("产值" + blank + "gt 0");
    }
}
