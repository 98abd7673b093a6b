package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines of {@code tiankong.cmd}, which only Windows can run, against what cmd.exe makes of them. */
class WindowsLauncherTest {
    private static final String CALL =
            "\"%java%\" %quick% %TIANKONG_JAVA_OPTS% -cp \"%~dp0tiankong.jar\" io.github.tiankong.cli.Main %*";

    private String script;

    @BeforeEach
    void read() throws Exception {
        script = Files.readString(Path.of("src", "launcher", "tiankong.cmd"), StandardCharsets.ISO_8859_1);
    }

    /** cmd.exe loses its place in a script whose lines end otherwise, and takes a byte order mark for a command. */
    @Test
    void isAsciiInLinesThatEndInCarriageReturnAndLineFeed() {
        assertThat(script.chars()).allMatch(c -> c == '\r' || c == '\n' || c >= ' ' && c <= '~');
        assertThat(script).startsWith("@echo off\r\n").endsWith("\r\n");
        assertThat(script.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    /** With delayed expansion, which a user may have switched on for all scripts, it would take the marks out. */
    @Test
    void exclamationMarksOfPathsAndValuesStay() {
        assertThat(commands().skip(1).findFirst()).hasValue("setlocal EnableExtensions DisableDelayedExpansion");
        assertThat(script).doesNotContain("!");
    }

    /** A bracket of C:\Program Files (x86) would end a block, and a blank or an ampersand a path. */
    @Test
    void pathsAreQuotedAndStandInNoBlock() {
        assertThat(commands()).noneMatch(line -> line.contains("("));
        assertThat(commands().filter(line -> line.contains("%~dp0") || line.contains("%java%")))
                .containsExactly(CALL);
        assertThat(commands().filter(line -> line.contains("JAVA_HOME")))
                .containsExactly("if defined JAVA_HOME set \"java=%JAVA_HOME%\\bin\\java.exe\"");
    }

    /** From a java.cmd there is no way back into the script, and what lies in the current folder is none of ours. */
    @Test
    void onlyAJavaOfTheSearchPathOrOfJavaHomeIsStarted() {
        assertThat(commands()).contains("set \"NoDefaultCurrentDirectoryInExePath=1\"", "set \"java=java.exe\"");
    }

    @Test
    void exitCodeOfTheProgramIsThatOfTheScript() {
        List<String> lines = commands().toList();
        assertThat(lines.subList(lines.size() - 2, lines.size())).containsExactly(CALL, "exit /b %errorlevel%");
    }

    @Test
    void windowRunsAsJavaChooses() {
        assertThat(commands())
                .containsSubsequence("if \"%~1\"==\"\" set \"quick=\"", "if \"%~1\"==\"gui\" set \"quick=\"", CALL);
    }

    private Stream<String> commands() {
        return script.lines().filter(line -> !line.isEmpty() && !line.startsWith("rem "));
    }
}
