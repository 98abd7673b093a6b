package io.github.tiankong.cli;

import static io.github.tiankong.docx.TestXml.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows whose cells were cleared in Excel, of which it leaves the commas. */
class ClearedRowsTest {
    @TempDir
    Path folder;

    @Test
    void arePassedOver() throws Exception {
        Path template = new Faulty(
                        "",
                        p("完成工业产值${产值}亿元。"),
                        ",,,,,,,,\n产值,工业产值,,amount,亿元,1,,xxx.x,\n,, ,,,,,,\n",
                        ",,\n产值 gt 1,m,error\n,,\n")
                .writeTo(folder.resolve("t"));
        assertThat(Run.inEnglish("check", template)).isEqualTo(new Run(0, "Nothing found.\n", ""));
    }

    @Test
    void doNotMoveTheRowThatIsTold() throws Exception {
        Path template = new Faulty("", p("完成工业产值${产值}亿元。"), ",,,,,,,,\n产值,工业产值,,sum,亿元,1,,xxx.x,\n", "")
                .writeTo(folder.resolve("t"));
        assertThat(Run.inEnglish("check", template).err())
                .contains("slots.csv, row 3, column \"type\": \"sum\" is no type.");
    }
}
