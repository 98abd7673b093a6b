package io.github.tiankong.bench;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.render.Use;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what compiling a template for many documents costs beside its length: the time a slot is to stay the same. */
public final class CompileCost {
    private static final String SENTENCE = "第%d园区完成工业产值xxx.x亿元，同比增长x.x%%，新增企业xx家，税收xxx万元。%n";
    private static final int SLOTS = 4;
    private static final int RUNS = 15;

    private CompileCost() {}

    public static void main(String[] arguments) throws Exception {
        Path draft = Files.createTempFile("draft", ".txt");
        for (int sentences = 50; sentences <= 1600; sentences *= 2) {
            Files.writeString(draft, text(sentences));
            Template template = TemplateMaker.make(DraftReader.read(draft));
            double least = least(template);
            System.out.printf(Locale.ROOT, "%5d slots %7.1f ms %6.1f µs a slot%n", SLOTS * sentences, least / 1e6,
                    least / 1e3 / (SLOTS * sentences));
        }
        Files.delete(draft);
    }

    private static String text(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= sentences; i++) {
            text.append(String.format(Locale.ROOT, SENTENCE, i));
        }
        return text.toString();
    }

    /** Of the processor time of this thread, the least: what others do to the machine only adds. */
    private static double least(Template template) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new Renderer(template, Use.MANY);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
