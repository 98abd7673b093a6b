package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A mistake somebody makes.
 *
 * @param name the situation, and the name of the file that holds what is expected
 * @param files makes what lies in the folder
 * @param command the command line; a word that begins with {@code @} is a file in the folder
 */
record BadInput(String name, Maker files, String command) {
    private static final String DRAFT = "完成工业产值xxx.x亿元。\n新增规上企业x家。\n招商大会x月召开。\n";
    private static final String GOOD = "工业产值,718.0\n新增规上企业数,3\n招商大会召开月份,6\n";

    static Stream<BadInput> cases() {
        return Stream.of(documents(), tables(), outputs(), others()).flatMap(cases -> cases);
    }

    private static Stream<BadInput> documents() {
        return Stream.of(
                draft("draft-is-no-zip", "@draft.docx", () -> new byte[] {1, 2, 0, 3}),
                draft("draft-is-encrypted", "@draft.docx", BadFiles::encrypted),
                draft("draft-has-broken-xml", "@draft.docx", BadFiles::withBrokenXml),
                draft("draft-has-doctype", "@draft.docx", BadFiles::withDoctype),
                draft("draft-has-its-body-twice", "@draft.docx", BadFiles::withTheBodyTwice),
                draft("draft-is-truncated", "@draft.docx", BadFiles::truncated),
                draft("draft-is-a-spreadsheet", "@draft.docx", BadFiles::ofASpreadsheet),
                draft("draft-is-empty", "@draft.docx", () -> new byte[0]),
                draft("draft-is-only-line-ends", "@draft.txt", () -> "\r\n \n".getBytes(UTF_8)),
                draft("draft-is-pdf", "@draft.docx", () -> "%PDF-1.7\n".getBytes(UTF_8)),
                draft("draft-is-rtf", "@draft.docx", () -> "{\\rtf1 x}".getBytes(UTF_8)),
                draft("draft-is-html", "@draft.txt", () -> "\n<!DOCTYPE html><p>x%".getBytes(UTF_8)),
                draft("draft-is-in-no-known-encoding", "@draft.txt", () -> new byte[] {'x', (byte) 0xFF, (byte) 0xFF}),
                new BadInput("draft-is-missing", folder -> {}, "slots @draft.docx"),
                new BadInput(
                        "draft-is-a-folder",
                        folder -> Files.createDirectory(folder.resolve("draft.docx")),
                        "slots @draft.docx"),
                new BadInput(
                        "draft-has-no-masks",
                        folder -> Files.writeString(folder.resolve("draft.txt"), "没有空。"),
                        "new @draft.txt -o @template"));
    }

    private static Stream<BadInput> tables() {
        return Stream.of(
                values("table-has-open-quote", "工业产值,\"718.0\n新增规上企业数,3\n招商大会召开月份,6\n"),
                values("table-has-text-after-quote", "工业产值,\"718\".0\n新增规上企业数,3\n招商大会召开月份,6\n"),
                values("table-has-ragged-rows", "字段,值,备注\n工业产值,7,180,\n新增规上企业数\n招商大会召开月份,6,\n"),
                values("table-has-unknown-column", "工业总产出,718.0\n新增规上企业数,3\n招商大会召开月份,6\n"),
                values("table-speaks-of-something-else", "日期,天气\n周一,晴\n"),
                values("table-is-blank", ",,\n,,\n"),
                values("value-is-no-number", "工业产值,12.3.4\n新增规上企业数,3\n招商大会召开月份,6\n"),
                values("value-is-no-month", "工业产值,718.0\n新增规上企业数,3\n招商大会召开月份,13\n"),
                values("value-has-another-measure", "工业产值,718.0万吨\n新增规上企业数,3\n招商大会召开月份,6\n"),
                values("value-is-lacking", "工业产值,718.0\n招商大会召开月份,6\n"),
                new BadInput(
                        "table-is-missing",
                        folder -> write(folder, "draft.txt", DRAFT),
                        "fill @draft.txt -d @v.csv -o @o.docx"),
                new BadInput(
                        "table-is-a-folder",
                        folder -> {
                            write(folder, "draft.txt", DRAFT);
                            Files.createDirectory(folder.resolve("v.csv"));
                        },
                        "fill @draft.txt -d @v.csv -o @o.docx"));
    }

    private static Stream<BadInput> outputs() {
        return Stream.of(
                good("output-folder-is-missing", "fill @draft.txt -d @v.csv -o @none/o.docx"),
                good("output-is-a-folder", "fill @draft.txt -d @v.csv -o @template"),
                good("output-is-the-draft", "fill @draft.txt -d @v.csv -o @draft.txt"),
                good("output-is-the-table", "fill @draft.txt -d @v.csv -o @v.csv"),
                good("output-folder-is-a-file", "fill @draft.txt -d @v.csv -o @draft.txt/o.docx"),
                good("template-folder-is-a-file", "new @draft.txt -o @v.csv"),
                good("template-stands-there-already", "new @draft.txt -o @template"),
                good("form-folder-is-missing", "blank @draft.txt -o @none/form.csv"),
                good("form-is-the-draft", "blank @draft.txt -o @draft.txt"));
    }

    private static Stream<BadInput> others() {
        return Stream.of(
                good("set-names-no-field", "fill @draft.txt -d @v.csv --set 工业产量=3 -o @o.docx"),
                good("set-gives-no-number", "fill @draft.txt -d @v.csv --set 工业产值=很多 -o @o.docx"),
                good("template-is-unknown", "fill 没有这个模板 -d @v.csv -o @o.docx"),
                good("template-is-not-whole", "fill @template -d @v.csv -o @o.docx"));
    }

    private static BadInput draft(String name, String file, Content content) {
        return new BadInput(
                name, folder -> Files.write(folder.resolve(file.substring(1)), content.bytes()), "slots " + file);
    }

    private static BadInput values(String name, String table) {
        return new BadInput(
                name,
                folder -> {
                    write(folder, "draft.txt", DRAFT);
                    write(folder, "v.csv", table);
                },
                "fill @draft.txt -d @v.csv -o @o.docx");
    }

    /** Draft and table are good, a template that is not whole lies beside them. */
    private static BadInput good(String name, String command) {
        return new BadInput(
                name,
                folder -> {
                    write(folder, "draft.txt", DRAFT);
                    write(folder, "v.csv", GOOD);
                    Files.createDirectory(folder.resolve("template"));
                    Files.copy(BadFiles.SAMPLE, folder.resolve("template/template.docx"));
                },
                command);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, Charset.forName("GB18030"));
    }

    Object[] arguments(Path folder) {
        return Arrays.stream(command.split(" "))
                .map(word -> word.startsWith("@") ? folder.resolve(word.substring(1)) : word)
                .toArray();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Makes the files of a case. */
    interface Maker {
        void writeTo(Path folder) throws IOException;
    }

    /** Makes the bytes of a file. */
    private interface Content {
        byte[] bytes() throws IOException;
    }
}
