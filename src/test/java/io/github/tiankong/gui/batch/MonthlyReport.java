package io.github.tiankong.gui.batch;

import io.github.tiankong.docx.TestDocx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A template of a town's month whose projects are a list. */
public final class MonthlyReport {
    private static final String SLOTS = """
            key,label,type,unit,decimals
            单位,单位,name,,
            产值,工业产值,amount,亿元,1
            项目.名称,项目名称,name,,
            项目.投资,总投资,amount,亿元,1
            """;

    private static final String BODY =
            "<w:p><w:r><w:t>${单位}产值${产值}亿元，项目：" + "[#list 项目 as p]${p.名称}${p.投资}亿元；[/#list]完。</w:t></w:r></w:p>";

    private MonthlyReport() {}

    /** Writes it into a folder that is made, and gives that. */
    public static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("slots.csv"), SLOTS);
        Files.write(folder.resolve("template.docx"), TestDocx.ofBody(BODY).bytes());
        return folder;
    }
}
