package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside a jar: which options it gives to Java, and what it does with the archive. A stand-in for Java says. */
class LauncherTest {
    private static final String STAND_IN = """
            #!/bin/sh
            for word; do
              case $word in -XX:ArchiveClassesAtExit=*) echo archive > "${word#*=}" ;; esac
            done
            echo "$*"
            """;
    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable ";
    private static final String FILL = QUICK + "-XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500"
            + " -XX:Tier3CompileThreshold=5000 -XX:Tier3BackEdgeThreshold=100000 ";
    private static final String REST = "-cp HERE/tiankong.jar io.github.tiankong.cli.Main ";

    @TempDir
    Path folder;

    private String jdk = "jdk";
    private String locale = "C.UTF-8";

    @BeforeEach
    void layOut() throws Exception {
        assumeFalse(
                System.getProperty("os.name").startsWith("Windows"), "tiankong is a shell script; Windows has .cmd");
        Files.copy(Path.of("src", "launcher", "tiankong"), folder.resolve("tiankong"));
        Files.writeString(folder.resolve("tiankong.jar"), "jar");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, STAND_IN);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void firstFillWritesTheArchiveAndTheNextUsesIt() throws Exception {
        assertThat(launched("fill", "t")).isEqualTo(FILL + "-XX:ArchiveClassesAtExit=CACHE/PART " + REST + "fill t");
        assertThat(launched("fill", "t"))
                .isEqualTo(FILL + "-XX:SharedArchiveFile=CACHE/KEY -Xshare:auto " + REST + "fill t");
        Path jar = Files.writeString(folder.resolve("tiankong.jar"), "another jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(10)));
        assertThat(launched("slots", "d")).isEqualTo(QUICK + REST + "slots d");
    }

    @Test
    void anArchiveThatIsNotWhatWasWrittenIsMadeAnew() throws Exception {
        String making = FILL + "-XX:ArchiveClassesAtExit=CACHE/PART " + REST + "fill t";
        String using = FILL + "-XX:SharedArchiveFile=CACHE/KEY -Xshare:auto " + REST + "fill t";
        assertThat(launched("fill", "t")).isEqualTo(making);
        try (Stream<Path> files = Files.list(folder.resolve("cache").resolve("tiankong"))) {
            Files.writeString(
                    files.filter(f -> f.toString().endsWith(".jsa")).findFirst().orElseThrow(), "cut");
        }
        assertThat(launched("fill", "t")).isEqualTo(making);
        assertThat(launched("fill", "t")).isEqualTo(using);
    }

    @Test
    void anArchiveOfAnotherJavaIsMadeAnew() throws Exception {
        launched("fill", "t");
        Path other = Files.createDirectories(folder.resolve("jdk2/bin")).resolve("java");
        Files.copy(folder.resolve("jdk/bin/java"), other, StandardCopyOption.COPY_ATTRIBUTES);
        jdk = "jdk2";
        assertThat(launched("fill", "t")).isEqualTo(FILL + "-XX:ArchiveClassesAtExit=CACHE/PART " + REST + "fill t");
    }

    @Test
    void javaKnowsChineseWithoutALocale() throws Exception {
        Files.writeString(folder.resolve("jdk/bin/java"), "#!/bin/sh\necho \"$LC_ALL,$LC_CTYPE\"\n");
        locale = "C";
        assertThat(launched("slots")).isEqualTo("C.UTF-8,C.UTF-8");
    }

    @Test
    void batchRunsWithTheQuickCompiler() throws Exception {
        assertThat(launched("batch", "t")).isEqualTo(QUICK + REST + "batch t");
    }

    @Test
    void windowRunsAsJavaChooses() throws Exception {
        assertThat(launched("gui")).isEqualTo(REST + "gui");
        assertThat(launched()).isEqualTo(REST.strip());
    }

    @Test
    void cacheThatCannotBeWrittenIsDoneWithout() throws Exception {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        assertThat(launched("fill", "t")).isEqualTo(FILL + REST + "fill t");
    }

    private String launched(Object... words) throws Exception {
        List<String> start = List.of(
                "env",
                "LC_ALL=" + locale,
                "JAVA_HOME=" + folder.resolve(jdk),
                "sh",
                folder.resolve("tiankong").toString());
        ChildProgram program = ChildProgram.run(folder, start, words);
        assertThat(program.code()).isZero();
        return program.said()
                .strip()
                .replace(folder.resolve("cache").resolve("tiankong").toString(), "CACHE")
                .replace(folder.toString(), "HERE")
                .replaceFirst("CACHE/[0-9]++[.]part", "CACHE/PART")
                .replaceFirst("CACHE/[^ ]+[.]jsa", "CACHE/KEY");
    }
}
