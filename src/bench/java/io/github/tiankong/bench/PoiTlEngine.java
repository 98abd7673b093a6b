package io.github.tiankong.bench;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** poi-tl, which compiles its template anew for each document. */
final class PoiTlEngine implements Engine {
    private final byte[] template;
    private final List<Map<String, String>> rows = new ArrayList<>();

    PoiTlEngine(ParkReport park) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        park.marked("{{", "}}").write(Map.of(), bytes);
        this.template = bytes.toByteArray();
        for (int row = 0; row < park.rows(); row++) {
            rows.add(park.texts(row));
        }
    }

    @Override
    public void write(int row, OutputStream out) throws Exception {
        try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
            document.render(rows.get(row));
            document.write(out);
        }
    }
}
