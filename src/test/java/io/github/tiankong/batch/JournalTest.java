package io.github.tiankong.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tiankong.files.Locks;
import io.github.tiankong.problem.OutputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final RunIdentity RUN = new RunIdentity(Map.of("table", "ab12"));

    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws Exception {
        begin();
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.entries()).containsExactly(Map.entry(2, new Journal.Entry(7, -5, "甲 镇.docx")));
            assertThat(journal.identity()).isEqualTo(RUN);
            assertThat(journal.isUnfinished()).isTrue();
        }
        assertThat(file()).hasContent("tiankong batch 1\ntable ab12\n2 7 fffffffb 甲 镇.docx\n");
    }

    @Test
    void tornLastLineIsTakenOff() throws Exception {
        begin();
        String whole = Files.readString(file());
        for (int cut = 1; cut < 12; cut++) {
            Files.writeString(file(), whole + "3 8 ff 乙镇.docx".substring(0, cut));
            try (Journal journal = Journal.open(folder)) {
                assertThat(journal.entries().keySet()).containsExactly(2);
                journal.add(3, new Journal.Entry(8, 255, "乙镇.docx"));
            }
            assertThat(file()).hasContent(whole + "3 8 ff 乙镇.docx\n");
        }
    }

    @Test
    void whatTheDiskNeverGotIsTakenOff() throws Exception {
        begin();
        String whole = Files.readString(file());
        for (String lost : List.of("\0\0\0\0 7 ff 乙镇.docx", "\0\0\0\0 镇.docx", "\0\0\0\0")) {
            Files.writeString(file(), whole + lost + "\n4 9 ff 丙镇.docx\n");
            try (Journal journal = Journal.open(folder)) {
                assertThat(journal.entries().keySet()).containsExactly(2);
                assertThat(journal.identity()).isEqualTo(RUN);
            }
            assertThat(file()).hasContent(whole);
        }
    }

    @Test
    void runThatLastsIsNotUnfinishedAndKeepsItsFolder() throws Exception {
        begin();
        assertThat(DocumentFolder.unfinished(folder)).hasValue(1);
        try (Journal journal = Journal.open(folder)) {
            assumeTrue(Locks.isLocked(file()), "the system does not tell of locks");
            assertThat(DocumentFolder.unfinished(folder)).isEmpty();
            assertThatThrownBy(() -> Journal.open(folder)).isInstanceOfSatisfying(OutputException.class, this::isBusy);
            assertThatThrownBy(() -> DocumentFolder.giveUp(folder))
                    .isInstanceOfSatisfying(OutputException.class, this::isBusy);
            assertThat(Locks.isLocked(file())).isTrue();
            assertThat(journal.isUnfinished()).isTrue();
        }
        DocumentFolder.giveUp(folder);
        assertThat(file()).doesNotExist();
    }

    private void isBusy(OutputException refusal) {
        assertThat(refusal.problem().code()).isEqualTo("batch-busy");
    }

    @Test
    void linkOrFileOfAnotherOriginStays() throws Exception {
        Path outside = Files.writeString(folder.resolve("mine.txt"), "tiankong batch 1\n");
        Files.createSymbolicLink(file(), outside);
        assertThatThrownBy(() -> Journal.open(folder)).isInstanceOfSatisfying(OutputException.class, this::isForeign);
        assertThat(outside).hasContent("tiankong batch 1\n");
        Files.delete(file());
        Files.writeString(file(), "notes of mine\n");
        assertThatThrownBy(() -> Journal.open(folder)).isInstanceOfSatisfying(OutputException.class, this::isForeign);
        assertThat(file()).hasContent("notes of mine\n");
        Files.writeString(file(), "tiankong \0\0\0\0");
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.isEmpty()).as("cut off by a power cut").isTrue();
        }
    }

    private void isForeign(OutputException refusal) {
        assertThat(refusal.problem().code()).isEqualTo("journal-foreign");
    }

    @Test
    void runAfterAFinishedOneHasAnEndOfItsOwn() throws Exception {
        begin();
        try (Journal journal = Journal.open(folder)) {
            journal.end();
        }
        begin();
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.isUnfinished()).isTrue();
            journal.end();
        }
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.isUnfinished()).isFalse();
            journal.begin(RUN);
            journal.end();
        }
        assertThat(file()).hasContent("tiankong batch 1\ntable ab12\nend\n");
    }

    @Test
    void linesAreOnTheirWayWhileTheRunLasts() throws Exception {
        try (Journal journal = Journal.open(folder)) {
            journal.begin(RUN);
            for (int row = 2; row < 1000; row++) {
                journal.add(row, new Journal.Entry(7, -5, "甲镇.docx"));
                int written = Files.readAllLines(file()).size() - 2;
                assertThat(row - written).isBetween(1, 32);
            }
        }
        assertThat(Journal.unfinished(folder)).hasValue(998);
    }

    @Test
    void cutAnywhereItIsStillRead() throws Exception {
        begin();
        byte[] whole = Files.readAllBytes(file());
        for (int cut = 0; cut < whole.length; cut++) {
            Files.write(file(), Arrays.copyOf(whole, cut), StandardOpenOption.TRUNCATE_EXISTING);
            try (Journal journal = Journal.open(folder)) {
                assertThat(journal.entries()).isEmpty();
            }
        }
    }

    @Test
    void secondRunIsKeptOut() throws Exception {
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.isEmpty()).isTrue();
            assertThatThrownBy(() -> Journal.open(folder))
                    .isInstanceOfSatisfying(
                            OutputException.class,
                            e -> assertThat(e.problem().code()).isEqualTo("batch-busy"));
        }
        Journal.open(folder).close();
    }

    private void begin() throws Exception {
        try (Journal journal = Journal.open(folder)) {
            journal.begin(RUN);
            journal.add(2, new Journal.Entry(7, -5, "甲 镇.docx"));
        }
    }

    private Path file() {
        return folder.resolve(Journal.FILE_NAME);
    }
}
