package io.github.tiankong.cli;

import static io.github.tiankong.docx.TestXml.p;
import static io.github.tiankong.docx.TestXml.row;

import io.github.tiankong.docx.TestDocx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A template with something wrong in it.
 *
 * @param name the situation, and the name of the file that holds what is expected
 * @param body the body of {@code template.docx}
 * @param slots the rows of {@code slots.csv} below its heading
 * @param checks the rows of {@code checks.csv} below its heading; empty for no such file
 * @param dress what else {@code template.docx} carries
 */
record Faulty(String name, String body, String slots, String checks, UnaryOperator<TestDocx> dress) {
    private static final String HEADING = "key,label,section,type,unit,decimals,formula,mask,balance\n";
    private static final String BAD_KEYS =
            "../../etc,上级,,text,,,,,\na/b,斜线,,text,,,,,\n${x},标记,,text,,,,,\n\"<#if 1>\",指令,,text,,,,,\n";
    private static final String VALUE = "产值,工业产值,,amount,亿元,1,,xxx.x,\n";

    Faulty(String name, String body, String slots, String checks) {
        this(name, body, slots, checks, UnaryOperator.identity());
    }

    static Stream<Faulty> cases() {
        return Stream.of(marks(), formulas(), words(), likeness(), hidden(), strangers(), Stream.of(carrier()))
                .flatMap(c -> c);
    }

    private static Stream<Faulty> marks() {
        return Stream.of(
                new Faulty("key-is-unknown", p("一、工业") + p("今年平稳。完成工业产值${产量}亿元，${产值}亿元。"), VALUE, ""),
                new Faulty("field-is-unused", p("完成工业产值${产值}亿元。"), VALUE + "税收,税收收入,,amount,万元,0,,xx,\n", ""),
                new Faulty("mark-is-never-closed", p("完成工业产值${产值}亿元，税收${税收万元。"), VALUE, ""),
                new Faulty(
                        "directives-are-broken",
                        p("完成工业产值${产值}亿元。[/#if]") + p("[#list 产值]") + p("[#if 产值 gt 1]好。"),
                        VALUE,
                        ""),
                new Faulty("mask-is-left", p("一、工业") + p("完成工业产值${产值}亿元。") + p("同比增长x.x%。"), VALUE, ""),
                new Faulty(
                        "conditions-name-nothing",
                        p("[#if 产量 gt 1]完成工业产值${产值}亿元[#elseif 产值 gt]。[/#if]"),
                        VALUE,
                        "产量 lte 产值,,\n"));
    }

    private static Stream<Faulty> formulas() {
        return Stream.of(
                new Faulty(
                        "formulas-name-nothing",
                        p("完成工业产值${产值}亿元，增长${增幅}%，其中规上${规上}亿元。"),
                        VALUE
                                + "增幅,产值增幅,,percent,%,1,(产量 / 上年.产量 - 1) * 100,x.x,\n规上,规上产值,,amount,亿元,1,产值 *,xx.x,总产值\n",
                        ""),
                new Faulty("formulas-go-round", p("税收${税收}万元。") + p("其中国税${国税}万元，地税${地税}万元。"), """
                        税收,税收收入,,amount,万元,0,国税 + 地税,xx,
                        国税,国税收入,,amount,万元,0,税收 - 地税,xx,
                        地税,地税收入,,amount,万元,0,地税 * 1,xx,
                        """, ""));
    }

    private static Stream<Faulty> words() {
        return Stream.of(
                new Faulty(
                        "units-are-at-odds",
                        p("一、工业") + p("完成工业产值${产值}万元，同比增长${增幅}亿元。") + p("利税${利税}，用地${用地}亩。"),
                        VALUE + "增幅,产值增幅,,percent,%,1,,x.x,\n利税,利税总额,,amount,万元,0,,xx,\n用地,用地面积,,quantity,,0,,xx,\n",
                        ""),
                new Faulty("type-is-at-odds", p("完成工业产值${产值}亿元。"), "产值,工业产值,,percent,亿元,1,,xxx.x,\n", ""),
                new Faulty(
                        "unit-in-a-table-is-at-odds",
                        "<w:tbl>" + row("指标", "完成（万元）") + row("工业产值", "${产值}") + "</w:tbl>" + p(""),
                        VALUE,
                        ""));
    }

    private static Stream<Faulty> likeness() {
        return Stream.of(
                new Faulty(
                        "label-stands-twice",
                        p("规模以上企业完成产值${产值}亿元，投资${投资}亿元。"),
                        VALUE + "投资,工业产值,,amount,亿元,1,,xx.x,\n",
                        ""),
                new Faulty(
                        "fields-look-alike",
                        p("今年以来，完成固定资产投资${投资}亿元。") + p("一、投资") + p("完成固定资产投资${投资2}亿元。"),
                        "投资,固定资产投资,,amount,亿元,1,,xx.x,\n投资2,固定资产投资,一、投资,amount,亿元,1,,xx.x,\n",
                        ""));
    }

    private static Stream<Faulty> hidden() {
        String bound = "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/></w:sdtPr><w:sdtContent>"
                + p("今年税收${税收}万元。") + "</w:sdtContent></w:sdt>";
        return Stream.of(
                new Faulty(
                        "field-in-a-bound-control",
                        p("完成工业产值${产值}亿元。") + bound,
                        VALUE + "税收,税收收入,,amount,万元,0,,xx,\n",
                        ""),
                new Faulty(
                        "marks-nobody-sees",
                        p("完成工业产值${产值}亿元。")
                                + "<w:p><w:r><w:t>税收平稳</w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>，达${税</w:delText>"
                                + "</w:r><w:r><w:delText>收}万元</w:delText></w:r></w:del><w:r><w:t>。</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE ${产值}</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>见上。</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
                        VALUE,
                        ""));
    }

    /** Templates made to do harm: what is no mark of ours stays text, the rest is refused in a sentence. */
    private static Stream<Faulty> strangers() {
        String deep = "[#if 产值 gt 0]".repeat(25) + "好" + "[/#if]".repeat(25);
        return Stream.of(
                new Faulty(
                        "directives-of-freemarker",
                        p("完成工业产值${产值}亿元。")
                                + p("&lt;#assign x='freemarker.template.utility.Execute'?new()>${x('id')}")
                                + p("[#include '/etc/passwd'][#assign y=1][#macro m]${.data_model}[/#macro]")
                                + p("${产值?new()}${'freemarker'?new()('id')}#{产值}"),
                        VALUE,
                        ""),
                new Faulty(
                        "slots-full-of-directives",
                        p("完成工业产值${产值}亿元。"),
                        BAD_KEYS + VALUE.replace(",,xxx.x,", ",产值?new()[0]<#include 'x'>,xxx.x,")
                                + "税,${x?new()},${x},${x?new()},<#if x>,${9},,,${x}\n",
                        "\"产值 gt 0 && 'x'?new()(1)\",<#assign a=1>,${x}\n[#include 'x'],,\n"),
                new Faulty("directives-too-deep", p(deep + "完成工业产值${产值}亿元。"), VALUE, ""),
                new Faulty(
                        "fields-that-fetch",
                        p("完成工业产值${产值}亿元。")
                                + field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"", "一")
                                + field(" INCLUDETEXT \"/etc/passwd\" ", "二")
                                + "<w:p><w:fldSimple w:instr=\"INCLUDEPICTURE http://127.0.0.1/a.png\"><w:r><w:t>三</w:t></w:r>"
                                + "</w:fldSimple></w:p>"
                                + field("PAGE", "四"),
                        VALUE,
                        ""));
    }

    /** What would act on the machine of whoever opens the document. */
    static Faulty carrier() {
        String body = p("完成工业产值${产值}亿元。")
                + "<w:p><w:hyperlink r:id=\"seen\"><w:r><w:t>说明</w:t></w:r></w:hyperlink></w:p>"
                + "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\" r:link=\"picture\"/></w:drawing></w:r></w:p>"
                + "<w:altChunk r:id=\"chunk\"/><w:subDoc r:id=\"part\"/>";
        return new Faulty(
                "macros-and-what-is-fetched",
                body,
                VALUE,
                "",
                docx -> docx.macros()
                        .external("seen", "hyperlink", "https://example.org/")
                        .external("picture", "image", "https://example.org/seen.png")
                        .external("object", "oleObject", "file:///C:/a.xlsx")
                        .external("chunk", "aFChunk", "file:///etc/passwd")
                        .external("part", "subDocument", "https://example.org/part.docx")
                        .external("like", "attachedTemplate", "https://example.org/a.dotm"));
    }

    static String field(String code, String result) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + result
                + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("template.docx"),
                dress.apply(TestDocx.ofBody(body)).bytes());
        Files.writeString(folder.resolve("slots.csv"), HEADING + slots);
        if (!checks.isEmpty()) {
            Files.writeString(folder.resolve("checks.csv"), "condition,message,severity\n" + checks);
        }
        return folder;
    }

    @Override
    public String toString() {
        return name;
    }
}
