package io.github.tiankong.values;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Text tables with what goes wrong in them. */
final class AwkwardCsv {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private AwkwardCsv() {}

    static Stream<AwkwardTable> cases() {
        return Stream.of(
                csv("form-filled", """
                        key,label,section,sentence,unit,last,value
                        工业产值,工业产值,一、工业,"完成工业产值xxx亿元,增长xx%。",亿元,652.1,718.0
                        规上企业数,规上企业数,一、工业,规上企业xx家。,家,,
                        税收收入,税收收入,二、财税,税收xx万元。,万元,9300,"10,108"
                        """),
                encoded("form-from-chinese-excel", GB18030, """
                        字段名,名称,所在标题,所在句子,单位,上年值,填写值
                        工业产值,工业产值,,,亿元,652.1,718.0
                        园区名称,园区名称,,,,,𠮷镇园区
                        """),
                encoded("form-as-unicode-text", StandardCharsets.UTF_16LE, """
                        \uFEFF字段名	名称	单位	填写值
                        工业产值	工业产值	亿元	718.0
                        """),
                csv("form-with-unknown-key", """
                        key,label,value
                        工业产值额,工业产值额,718.0
                        邮箱,邮箱,a@b
                        """),
                csv("form-gives-one-field-twice", """
                        key,label,unit,value
                        工业产值,工业产值,亿元,718.0
                        工业产值,工业产值,亿元,719.0
                        """),
                csv("pairs-without-headings", """
                        工业产值（亿元）,718.0
                        其中：规上企业数,58
                        """),
                csv("pairs-with-semicolons", """
                        字段;值
                        工业产值;718,0
                        税收 收入(万元);10108
                        """),
                csv("pairs-with-declared-separator", """
                        sep=|
                        字段|值
                        工业产值|718.0
                        """),
                csv("pairs-with-full-width-commas", """
                        工业产值，718.0
                        规上企业数，58
                        """),
                csv("one-row-with-units-in-headings", """
                        园区名称,工业总产值(亿元),工业总产值同比(%),高新技术企业数
                        东湖园区,718.0,5.3,12
                        """),
                csv("one-row-with-cells-over-lines", """
                        "园区
                        名称","工业产值
                        (亿元)"
                        东湖园区,718.0
                        """),
                csv("two-rows-for-one-document", """
                        园区名称,工业产值
                        东湖园区,718.0
                        南湖园区,65.2
                        """),
                csv("headings-without-rows", """
                        园区名称,工业产值
                        """),
                csv("heading-twice-and-heading-missing", """
                        工业产值,规上企业数,工业产值,
                        718.0,58,719.0,多余
                        """),
                csv("quote-never-closed", """
                        园区名称,工业产值
                        "东湖
                        园区",718.0
                        "南湖园区,65.2
                        西湖园区,33
                        """),
                csv("text-after-quote", """
                        园区名称,工业产值
                        "东湖"园区,718.0
                        """),
                csv("rows-too-short-and-too-long", """
                        字段,值,备注
                        工业产值,718.0,
                        税收收入,10,108,
                        规上企业数
                        """),
                csv("nothing-matches", """
                        日期,天气
                        周一,晴
                        """),
                csv("empty", "\n,,\n"),
                conflict());
    }

    private static AwkwardTable csv(String name, String text) {
        return encoded(name, StandardCharsets.UTF_8, text);
    }

    private static AwkwardTable encoded(String name, Charset charset, String text) {
        return new AwkwardTable(name, folder -> new Path[] {write(folder, "values.csv", charset, text)});
    }

    private static AwkwardTable conflict() {
        return new AwkwardTable("two-files-in-conflict", folder -> new Path[] {
            write(folder, "统计局.csv", GB18030, "工业产值（亿元）,718.0\n规上企业数,58\n"),
            write(folder, "经发局.csv", StandardCharsets.UTF_8, "工业产值（亿元）,719.0\n规上企业数,58\n")
        });
    }

    private static Path write(Path folder, String name, Charset charset, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
