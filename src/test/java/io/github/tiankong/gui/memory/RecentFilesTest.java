package io.github.tiankong.gui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentFilesTest {
    private static final Instant DAY = Instant.parse("2026-07-09T09:30:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsNewestFirstAndEachFileOnce() throws Exception {
        RecentFiles files = new RecentFiles(folder);
        files.add(file("甲.docx"));
        files.add(file("乙 #1 100%.txt"));
        files.add(file("甲.docx"));
        assertThat(new RecentFiles(folder).read()).containsExactly(file("甲.docx"), file("乙 #1 100%.txt"));
    }

    @Test
    void dropsTheOldestBeyondTen() throws Exception {
        RecentFiles files = new RecentFiles(folder);
        for (int number = 1; number <= 12; number++) {
            files.add(file(number + ".txt"));
        }
        assertThat(files.read())
                .isEqualTo(IntStream.iterate(12, number -> number - 1)
                        .limit(10)
                        .mapToObj(number -> file(number + ".txt"))
                        .toList());
    }

    @Test
    void leavesNothingBesideTheList() throws Exception {
        new RecentFiles(folder).add(file("甲.docx"));
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).containsExactly(folder.resolve("recent.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tiankong-recent 2\n2026-07-09T09:30:00Z\tfile:///a", "\u0000\u0001", "something else"})
    void readsAnythingElseAsEmpty(String content) throws Exception {
        Files.writeString(folder.resolve("recent.txt"), content);
        assertThat(new RecentFiles(folder).read()).isEmpty();
    }

    @Test
    void readsAFileInAnotherEncodingAsEmpty() throws Exception {
        Files.write(folder.resolve("recent.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 10});
        assertThat(new RecentFiles(folder).read()).isEmpty();
    }

    @Test
    void passesOverDamagedLines() throws Exception {
        String good =
                "2026-07-09T09:30:00Z\t" + folder.resolve("甲.docx").toUri().toASCIIString();
        List<String> lines =
                List.of("tiankong-recent 1", "no tab", "noon\tfile:///a", "2026-07-09T09:30:00Z\tgopher://a b", good);
        Files.write(folder.resolve("recent.txt"), lines, StandardCharsets.UTF_8);
        assertThat(new RecentFiles(folder).read()).containsExactly(file("甲.docx"));
    }

    private RecentFile file(String name) {
        return new RecentFile(folder.resolve(name), DAY);
    }
}
