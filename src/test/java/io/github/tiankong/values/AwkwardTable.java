package io.github.tiankong.values;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A case of the awkward tables.
 *
 * @param name the situation, and the name of the file that holds what is expected
 * @param writer writes its files into a folder
 */
record AwkwardTable(String name, Writer writer) {

    Path[] write(Path folder) throws IOException {
        return writer.write(folder);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Makes the files of a case, in the order they are given to the program. */
    interface Writer {
        Path[] write(Path folder) throws IOException;
    }
}
