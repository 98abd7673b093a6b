package io.github.tiankong.template;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file of a template folder. Folders come from strangers: a link would show what stands elsewhere on this machine, a
 * device or pipe never ends.
 */
final class TemplateFile {
    private TemplateFile() {}

    /** @throws InputException when it is a link or no ordinary file, or {@link InputFile#read} refuses it */
    static byte[] read(Path folder, String name) throws InputException {
        Path file = folder.resolve(name);
        boolean isOdd = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        if (Files.isSymbolicLink(file) || isOdd) {
            throw new InputException(Problem.error("template-file-odd", Location.ofFile(name)));
        }
        return InputFile.read(file);
    }
}
