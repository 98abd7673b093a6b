package io.github.tiankong.gui.intake;

import io.github.tiankong.extract.DataFiles;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.TextDecoding;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read of the files to import.
 *
 * @param encodings of each text file, by its name
 * @param saved what was said of such tables before
 */
record IntakeFiles(DataFiles data, Map<String, String> encodings, SavedMapping saved) {
    static final IntakeFiles NONE = new IntakeFiles(new DataFiles(List.of(), List.of()), Map.of(), SavedMapping.NONE);

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm");

    IntakeFiles {
        encodings = Map.copyOf(encodings);
    }

    static IntakeFiles read(List<Path> files, Hidden hidden, Path mappingFile) throws InputException {
        DataFiles data = DataFiles.read(files, hidden);
        Set<String> ofText = data.tables().stream().map(Table::file).collect(Collectors.toSet());
        Map<String, String> encodings = new HashMap<>();
        for (Path file : files) {
            String name = InputFile.name(file);
            if (ofText.contains(name) && !isWorkbook(file)) {
                encodings.put(name, TextDecoding.charset(file).displayName(Locale.ROOT));
            }
        }
        SavedMapping saved = Files.exists(mappingFile) ? SavedMapping.read(mappingFile) : SavedMapping.NONE;
        return new IntakeFiles(data, encodings, saved);
    }

    static boolean isWorkbook(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return WORKBOOKS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
