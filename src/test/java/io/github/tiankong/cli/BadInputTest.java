package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is given, the program answers with sentences and a code, and writes nothing. What it answers stands in {@code
 * bad-input/<case>.txt}, in both languages. {@code -Dgolden.renew=true} writes these files anew.
 */
class BadInputTest {
    private static final Path EXPECTED = Path.of("src/test/resources/io/github/tiankong/cli/bad-input");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeAFolderWhoseNameIsKnown() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
    }

    static Stream<BadInput> cases() {
        return BadInput.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedInASentence(BadInput input) throws IOException {
        input.files().writeTo(folder);
        Map<String, String> before = listing();
        Run english = Run.inEnglish(input.arguments(folder));
        Run chinese = Run.inChinese(input.arguments(folder));
        String actual = input.command() + "\nexit " + english.code() + "\n" + english.out() + english.err() + "exit "
                + chinese.code() + "\n" + chinese.out() + chinese.err();
        Path expected = EXPECTED.resolve(input.name() + ".txt");
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, UTF_8).replace("\r\n", "\n"));
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void oldWordDocumentUnderANewNameIsReadOrRefusedInASentence() throws IOException {
        Path draft = Files.write(folder.resolve("draft.docx"), BadFiles.oldWord());
        Run run = Run.inEnglish("slots", draft);
        assertThat(run.code()).isIn(ExitCode.DONE, ExitCode.INPUT);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void folderThatMayNotBeWrittenIsNamed() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), "产值x亿元");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeFalse(
                !closed.toFile().setWritable(false) || Files.isWritable(closed),
                "skipped: this user may write everywhere");
        Run run = Run.inEnglish("fill", draft, "--gaps", "keep", "-o", closed.resolve("o.docx"));
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.OUTPUT,
                        "",
                        "Error: o.docx: You may not write \"closed/o.docx\". Close it in other programs, or choose another"
                                + " folder.\n"));
    }

    /** Every file below the folder with its content. */
    private Map<String, String> listing() throws IOException {
        Map<String, String> listing = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.toList()) {
                listing.put(
                        temporary.relativize(file).toString(),
                        Files.isDirectory(file) ? "" : Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return listing;
    }
}
