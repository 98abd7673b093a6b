package io.github.tiankong.template;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import java.nio.file.Path;

/** Reads a file of a template folder. Folders come from strangers. */
final class TemplateFile {
    private TemplateFile() {}

    /** @throws InputException when it is a link or no ordinary file, or {@link InputFile#read} refuses it */
    static byte[] read(Path folder, String name) throws InputException {
        Path file = folder.resolve(name);
        InputFile.requireOrdinary(file);
        return InputFile.read(file);
    }
}
