package io.github.tiankong.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The LibreOffice of this machine; a test that needs it is skipped where there is none. */
public final class InstalledOffice {
    private InstalledOffice() {}

    static LibreOffice find() {
        try {
            return LibreOffice.find();
        } catch (OutputException e) {
            return Assumptions.abort("no LibreOffice on this machine");
        }
    }

    /** A document as LibreOffice saves it again, in a folder of its own below the one given. */
    public static Path resave(Path docx, Path folder) throws IOException, InterruptedException {
        Path program = find().program();
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Process office = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "docx",
                        "--outdir",
                        saved.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
        return saved.resolve(docx.getFileName());
    }
}
