package io.github.tiankong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the map of the packages: who may use whom, and which library is known where. */
class ArchitectureTest {
    private static final String ROOT = "io.github.tiankong.";
    private static final JavaClasses CLASSES = OwnClasses.ALL;

    /** A package and what it may use; {@code problem} and {@code files} may be used by all but {@code figure} and {@code deflate}. */
    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("figure", Set.of()),
            Map.entry("files", Set.of("problem")),
            Map.entry("deflate", Set.of()),
            Map.entry("pdf", with()),
            Map.entry("xml", with()),
            Map.entry("typeset", with("xml")),
            Map.entry("docx", with("deflate", "xml")),
            Map.entry("merge", with("deflate", "docx", "xml")),
            Map.entry("draft", with("docx", "typeset")),
            Map.entry("slot", with("figure")),
            Map.entry("phrase", with("figure")),
            Map.entry("typing", with("draft", "figure", "slot", "phrase")),
            Map.entry("naming", with("draft", "figure", "slot", "phrase", "typing")),
            Map.entry("linking", with("draft", "figure", "slot", "phrase", "typing", "naming")),
            Map.entry("finding", with("draft", "figure", "slot", "typing", "naming", "linking")),
            Map.entry("template", with("draft", "finding", "slot", "figure", "docx")),
            Map.entry("sheet", with("figure")),
            Map.entry("form", with("sheet", "slot", "figure")),
            Map.entry("values", with("sheet", "form", "slot", "figure", "phrase")),
            Map.entry("compute", with("slot", "figure")),
            Map.entry("fill", with("sheet", "form", "template", "values", "compute", "slot", "figure", "docx", "xml")),
            Map.entry("check", with("sheet", "docx", "template", "values", "compute", "fill", "slot", "figure")),
            Map.entry("lint", with("docx", "draft", "figure", "slot", "finding", "template", "compute", "check")),
            Map.entry("layout", with("docx", "typeset", "xml", "template")),
            Map.entry("audit", with("sheet", "template", "values", "fill", "check", "figure", "slot")),
            Map.entry("render", with("sheet", "fill", "template", "values", "docx", "deflate")),
            Map.entry(
                    "extract",
                    with(
                            "sheet",
                            "form",
                            "draft",
                            "docx",
                            "template",
                            "slot",
                            "finding",
                            "figure",
                            "values",
                            "compute",
                            "fill")),
            Map.entry("batch", with("sheet", "form", "docx", "merge", "template", "values", "fill", "check", "render")),
            // built under the profile spark only
            Map.entry("spark", with("sheet", "batch", "draft", "template", "values")),
            Map.entry("gui", shell()),
            Map.entry("cli", shell("gui", "spark")));

    private static final Set<String> PACKAGES = MAP.keySet();

    private static Set<String> with(String... packages) {
        Set<String> all = new TreeSet<>(Arrays.asList(packages));
        all.addAll(Set.of("problem", "files"));
        return all;
    }

    /** The two shells stand over everything; the window does not know the command line, which opens it. */
    private static Set<String> shell(String... packages) {
        Set<String> all = with(packages);
        all.addAll(Set.of(
                "figure",
                "docx",
                "draft",
                "slot",
                "typing",
                "finding",
                "template",
                "sheet",
                "form",
                "values",
                "compute",
                "fill"));
        all.addAll(Set.of("check", "lint", "layout", "audit", "render", "extract", "batch", "pdf"));
        return all;
    }

    @Test
    void everyPackageStandsOnTheMap() {
        Set<String> found = CLASSES.stream()
                .map(c -> c.getPackageName().substring(ROOT.length()).split("\\.", -1)[0])
                .collect(Collectors.toSet());
        assertThat(PACKAGES).containsAll(found);
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void packageUsesWhatTheMapAllowsOnly(String name) {
        Set<String> allowed = new TreeSet<>(MAP.get(name));
        allowed.add(name);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(ours().and(not(resideInAnyPackage(patterns(allowed)))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycle() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + "(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theGrammarKnowsTheTextOfADraftAndNotItsReaders() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "typing", ROOT + "naming", ROOT + "linking", ROOT + "finding")
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "draft")
                        .and(describe(
                                "are not what a draft consists of",
                                c -> !Set.of("Draft", "Kind", "Paragraph", "TableCell", "Sections")
                                        .contains(c.getSimpleName()))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            freemarker,                 compute render
            picocli,                    cli
            com.fasterxml.jackson,      cli
            javafx,                     gui
            atlantafx,                  gui
            org.apache.poi,             typeset draft sheet form
            org.openxmlformats.schemas, typeset
            org.apache.xmlbeans,        typeset
            org.apache.commons.compress, merge form
            org.codehaus.stax2,         xml docx
            com.ctc.wstx,               xml sheet
            javax.xml,                  xml docx sheet
            org.apache.commons.csv,     sheet form values template cli
            java.util.logging,          draft
            org.apache.spark,           spark
            scala,                      spark
            """)
    void libraryIsKnownInItsPackagesOnly(String library, String packages) {
        noClasses()
                .that(not(resideInAnyPackage(patterns(Set.of(packages.split(" "))))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"out", "err", "in"})
    void onlyTheCommandLineKnowsTheStandardStreams(String stream) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .accessField(System.class, stream)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAnyPackage("io.github.tiankong..");
    }

    private static String[] patterns(Collection<String> packages) {
        return packages.stream().map(p -> ROOT + p + "..").toArray(String[]::new);
    }
}
