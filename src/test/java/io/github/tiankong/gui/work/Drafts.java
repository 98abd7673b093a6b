package io.github.tiankong.gui.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Drafts of any length for tests: every section has two headings, two paragraphs, nineteen blanks, 900 characters. */
public final class Drafts {
    static final int SLOTS_IN_SECTION = 19;

    private static final List<String> INDUSTRIES = List.of("造船", "纺织", "轴承", "光伏", "制药", "食品", "水泥", "造纸", "玻璃", "电缆");
    private static final String FILLER = "各镇街、各部门围绕年度目标抓进度、补短板、强弱项，细化措施，压实责任，逐项对账销号，确保工作落到实处、见到成效。";

    private Drafts() {}

    /** Writes a draft of some sections. */
    public static Path write(Path folder, int sections) throws IOException {
        StringBuilder text = new StringBuilder("河湾县年度产业发展情况\n");
        for (int i = 0; i < sections; i++) {
            String name = INDUSTRIES.get(i % INDUSTRIES.size()) + (i < INDUSTRIES.size() ? "" : number(i));
            text.append("第").append(number(i + 1)).append("章 ").append(name).append("产业\n");
            text.append("（一）").append(name).append("生产\n");
            text.append(FILLER.repeat(6)).append(firstParagraph(name)).append('\n');
            text.append("（二）").append(name).append("企业\n");
            text.append(FILLER.repeat(4)).append(secondParagraph(name)).append('\n');
        }
        return Files.writeString(folder.resolve("产业-" + sections + ".txt"), text);
    }

    private static String firstParagraph(String name) {
        return "全年" + name + "产值xxx.x亿元，同比增长x.x%；" + name + "销售收入xxx.x亿元，同比增长x.x%；" + name + "出口额xxxx万美元，同比增长x.x%；"
                + name + "利润xx.x亿元，同比增长x.x%；" + name + "税收xxxx万元，同比增长x.x%。";
    }

    private static String secondParagraph(String name) {
        return "现有" + name + "企业xx家，其中规模以上" + name + "企业xx家，" + name + "从业人员x.xx万人；新增" + name + "专利xx件；" + name
                + "研发投入x.x亿元，占" + name + "销售收入的x.x%；实施" + name + "项目xx个，完成" + name + "投资xx.x亿元，同比增长x.x%。";
    }

    private static String number(int value) {
        String digits = "〇一二三四五六七八九";
        StringBuilder number = new StringBuilder();
        for (char c : Integer.toString(value).toCharArray()) {
            number.append(digits.charAt(c - '0'));
        }
        return number.toString();
    }
}
