package io.github.tiankong.bench;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** XDocReport with FreeMarker, its report loaded once and kept in its cache. */
final class XDocReportEngine implements Engine {
    private final IXDocReport report;
    private final List<Map<String, String>> rows = new ArrayList<>();

    XDocReportEngine(ParkReport park) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        park.marked("${", "}").write(Map.of(), bytes);
        this.report = XDocReportRegistry.getRegistry()
                .loadReport(new ByteArrayInputStream(bytes.toByteArray()), "park", TemplateEngineKind.Freemarker, true);
        for (int row = 0; row < park.rows(); row++) {
            rows.add(park.texts(row));
        }
    }

    @Override
    public void write(int row, OutputStream out) throws Exception {
        IContext context = report.createContext();
        rows.get(row).forEach(context::put);
        report.process(context, out);
    }
}
