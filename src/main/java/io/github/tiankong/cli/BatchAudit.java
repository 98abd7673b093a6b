package io.github.tiankong.cli;

import io.github.tiankong.audit.AuditTable;
import io.github.tiankong.batch.DocumentListener;
import io.github.tiankong.batch.MadeDocument;
import io.github.tiankong.batch.RowOutcome;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.form.EarlierTable;
import io.github.tiankong.form.TableFile;
import io.github.tiankong.form.TableWriter;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The audit of a run: one table for all documents, or one for each in a folder. */
final class BatchAudit implements DocumentListener {
    private static final String CSV = ".csv";

    private final Voice voice;
    private final Path target;
    private final Optional<TableFile> all;

    private BatchAudit(Voice voice, Path target, Optional<TableFile> all) {
        this.voice = voice;
        this.target = target;
        this.all = all;
    }

    /**
     * @param target a file ending in .csv or .xlsx, new or an audit of an earlier run, else a folder, new or empty
     * @param resume whether the folder may hold what an earlier part of the run wrote
     */
    static BatchAudit open(Path target, boolean resume, Voice voice) throws OutputException {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(CSV) || name.endsWith(".xlsx")) {
            EarlierTable.requireNoOther(target, RootCommand.Language.each(BatchAudit::headings));
            return new BatchAudit(voice, target, Optional.of(TableFile.open(headings(voice.locale()), target)));
        }
        WholeFile.makeFolder(target);
        if (!resume && !isEmpty(target)) {
            throw WholeFile.refusal("output-stands", target);
        }
        return new BatchAudit(voice, target, Optional.empty());
    }

    private static List<String> headings(Locale locale) {
        ResourceBundle messages = Voice.bundle(locale);
        List<String> headings =
                new ArrayList<>(List.of(messages.getString("report.row"), messages.getString("report.output")));
        headings.addAll(AuditTable.headings(locale));
        return headings;
    }

    private static boolean isEmpty(Path folder) throws OutputException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw WholeFile.failure(folder, e);
        }
    }

    @Override
    public void made(RowOutcome outcome, MadeDocument made) throws OutputException {
        AuditTable audit = new AuditTable(made.filling(), made.findings(), voice.locale());
        if (all.isEmpty()) {
            Path file = target.resolve(InputFile.stem(outcome.name()) + CSV);
            EarlierTable.requireNoOther(file, RootCommand.Language.each(AuditTable::headings));
            TableWriter.write(audit.headings(), audit.rows(), file);
            return;
        }
        for (List<String> line : audit.rows()) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(outcome.rowNumber()), outcome.name()));
            cells.addAll(line);
            all.get().add(cells);
        }
    }

    @Override
    public void finish() throws OutputException {
        if (all.isPresent()) {
            all.get().commit();
        }
    }

    @Override
    public void close() {
        all.ifPresent(TableFile::close);
    }
}
