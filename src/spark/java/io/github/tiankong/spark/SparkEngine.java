package io.github.tiankong.spark;

import io.github.tiankong.batch.BatchEngine;
import io.github.tiankong.batch.BatchRun;
import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.NamePlan;
import java.util.Map;
import org.apache.spark.SparkConf;

/** Makes documents on a Spark cluster, or, where none is named, in threads of this process by way of Spark. */
public final class SparkEngine implements BatchEngine {
    private static final String MASTER = "spark.master";

    private final Map<String, String> settings;

    /** @param settings Spark's own, beside those of {@code spark-submit}, over which they go */
    public SparkEngine(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    @Override
    public Prepared prepare(DocumentMaker maker, NamePlan plan, BatchRun.Outputs outputs, int jobs) {
        SparkConf conf = new SparkConf().setAppName("tiankong batch");
        settings.forEach(conf::set);
        conf.setIfMissing(MASTER, "local[" + jobs + "]");
        return new SparkRun(conf, maker, plan, outputs);
    }

    @Override
    public boolean keepsDocumentsElsewhere() {
        return true;
    }
}
