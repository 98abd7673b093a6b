package io.github.tiankong.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingFileTest {
    @TempDir
    Path folder;

    @Test
    void sweepTakesWhatNobodyHoldsAndLetsGoOfNothing() throws Exception {
        Path left = Files.writeString(folder.resolve(".tiankong-0.part"), "half");
        try (PendingFile pending = PendingFile.open(folder.resolve("甲.csv"))) {
            List<Path> held = temporaries().filter(f -> !f.equals(left)).toList();
            assumeTrue(Locks.isLocked(held.get(0)), "the system does not tell of locks");
            PendingFile.sweep(folder);
            assertThat(temporaries().toList()).isEqualTo(held);
            assertThat(Locks.isLocked(held.get(0))).isTrue();
            pending.out().write(1);
            assertThat(pending.reread().readAllBytes()).containsExactly(1);
            assertThat(Locks.isLocked(held.get(0))).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private Stream<Path> temporaries() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
