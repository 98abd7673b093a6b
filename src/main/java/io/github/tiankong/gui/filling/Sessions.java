package io.github.tiankong.gui.filling;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The fillings kept in the user's folder, one a source, and which of them a program that broke off had open.
 *
 * <p>Beside the file of an open filling stands one with the process that has it open. A process that is gone and left its
 * mark did not end in order.
 */
public final class Sessions {
    private static final String OPEN = ".open";

    private final Path folder;

    /** Nothing is read or written yet; the folder need not exist. */
    public Sessions(Path userFolder) {
        this.folder = userFolder.resolve("fillings");
    }

    /** What was kept of a source, if anything was, and can still be read. */
    public Optional<SavedFilling> find(Path source) {
        return read(fileOf(source)).filter(saved -> saved.source().equals(source));
    }

    /** Keeps a filling and notes that this process has it open. */
    public void save(SavedFilling filling) throws OutputException {
        WholeFile.makeFolder(folder);
        FillingFile.write(filling, fileOf(filling.source()));
        WholeFile.write(
                markOf(filling.source()), nameOf(ProcessHandle.current()).getBytes(StandardCharsets.UTF_8));
    }

    /** The source was closed in order: what was kept stays, but nobody is asked about it. */
    public void close(Path source) {
        try {
            Files.deleteIfExists(markOf(source));
        } catch (IOException e) {
            // at worst the next start asks once too often
            System.getLogger(Sessions.class.getName()).log(System.Logger.Level.DEBUG, "mark stays", e);
        }
    }

    /** The fillings that were open when their program broke off, newest first. */
    public List<SavedFilling> brokenOff() {
        List<SavedFilling> found = new ArrayList<>();
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, "*" + OPEN)) {
            for (Path mark : marks) {
                String name = mark.getFileName().toString();
                Path file = mark.resolveSibling(name.substring(0, name.length() - OPEN.length()));
                if (isLeft(mark)) {
                    read(file).ifPresent(found::add);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        found.sort(Comparator.comparing(SavedFilling::savedAt).reversed());
        return List.copyOf(found);
    }

    private static boolean isLeft(Path mark) {
        try {
            String name = Files.readString(mark);
            long process = Long.parseLong(name.substring(0, name.indexOf(' ')));
            return ProcessHandle.of(process)
                    .filter(p -> p.isAlive() && nameOf(p).equals(name))
                    .isEmpty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return true;
        }
    }

    /** With the moment it began, because numbers of processes come again. */
    private static String nameOf(ProcessHandle process) {
        String began = process.info().startInstant().map(Instant::toString).orElse("");
        return process.pid() + " " + began;
    }

    private static Optional<SavedFilling> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(FillingFile.read(file)) : Optional.empty();
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    private Path fileOf(Path source) {
        CRC32 sum = new CRC32();
        sum.update(source.toUri().toASCIIString().getBytes(StandardCharsets.UTF_8));
        String name = HexFormat.of().toHexDigits((int) sum.getValue());
        return folder.resolve(name + FillingFile.SUFFIX);
    }

    private Path markOf(Path source) {
        Path file = fileOf(source);
        return file.resolveSibling(file.getFileName() + OPEN);
    }
}
