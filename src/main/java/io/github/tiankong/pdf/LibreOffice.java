package io.github.tiankong.pdf;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An installed LibreOffice. May be used by several threads: each conversion has a profile of its own. */
public final class LibreOffice {
    /** Names the program where it is not found by itself. */
    public static final String VARIABLE = "TIANKONG_OFFICE";

    /** A document of a thousand pages takes about a minute. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
            Path.of("C:/Program Files/LibreOffice/program/soffice.exe"),
            Path.of("C:/Program Files (x86)/LibreOffice/program/soffice.exe"));

    private final Path program;
    private final Duration limit;

    LibreOffice(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /**
     * The one named by {@value #VARIABLE}, on the search path, or where its installer puts it.
     *
     * @throws OutputException {@code pdf-no-office} when there is none
     */
    public static LibreOffice find() throws OutputException {
        return find(System.getenv(VARIABLE), System.getenv("PATH"));
    }

    /** The program itself. */
    Path program() {
        return program;
    }

    static LibreOffice find(String named, String searchPath) throws OutputException {
        return candidates(named, searchPath)
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(program -> new LibreOffice(program, LIMIT))
                .orElseThrow(() -> new OutputException(Problem.error("pdf-no-office", Location.NOWHERE, VARIABLE)));
    }

    private static Stream<Path> candidates(String named, String searchPath) {
        if (named != null && !named.isBlank()) {
            return Stream.of(Path.of(named));
        }
        Stream<Path> onPath = Stream.of(String.valueOf(searchPath).split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, USUAL_PLACES.stream());
    }

    /**
     * Converts a document.
     *
     * @param docx the document as a file holds it
     * @param pdf written whole or not at all; a file of that name is replaced
     * @throws OutputException {@code pdf-timeout}, {@code pdf-failed}, or as {@link WholeFile#write}
     */
    public void convert(byte[] docx, Path pdf) throws OutputException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("tiankong-pdf");
            // a plain name: under some locales the program loses Chinese ones
            Path copy = Files.write(folder.resolve("document.docx"), docx);
            run(folder, copy, pdf);
            Path result = folder.resolve("document.pdf");
            if (!Files.isRegularFile(result)) {
                throw refuse("pdf-failed", pdf);
            }
            WholeFile.write(pdf, Files.readAllBytes(result));
        } catch (IOException e) {
            throw new OutputException(problem("pdf-failed", pdf), e);
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, Path copy, Path pdf) throws IOException, OutputException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        copy.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw refuse("pdf-timeout", pdf);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputException(problem("pdf-failed", pdf), e);
        } finally {
            // the program starts another one that does the work
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private OutputException refuse(String code, Path pdf) {
        return new OutputException(problem(code, pdf));
    }

    private Problem problem(String code, Path pdf) {
        return Problem.error(
                code, Location.ofFile(InputFile.name(pdf)), program.toString(), Long.toString(limit.toSeconds()));
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // a temporary folder the system will clear; the document is what matters
        }
    }
}
