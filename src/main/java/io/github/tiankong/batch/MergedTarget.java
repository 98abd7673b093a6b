package io.github.tiankong.batch;

import io.github.tiankong.files.PendingFile;
import io.github.tiankong.merge.DocxMerge;
import io.github.tiankong.problem.OutputException;
import java.nio.file.Path;

/** All documents in one, in the order of the table. */
public final class MergedTarget implements DocumentTarget {
    private final DocxMerge merge;

    private MergedTarget(DocxMerge merge) {
        this.merge = merge;
    }

    /** Begins a document, which must not exist. */
    public static MergedTarget open(Path target) throws OutputException {
        PendingFile.sweep(target.toAbsolutePath().getParent());
        return new MergedTarget(DocxMerge.open(target));
    }

    @Override
    public void add(String name, byte[] document) throws OutputException {
        merge.add(document);
    }

    @Override
    public void finish() throws OutputException {
        merge.finish();
    }

    @Override
    public void close() {
        merge.close();
    }
}
