package io.github.tiankong.form;

import io.github.tiankong.files.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes a workbook so that the same cells are the same bytes: POI tells when it made it, in two places, and names itself as author. */
final class SteadyWorkbook {
    /** The first of January 1980, where the calendar of ZIP begins. */
    @SuppressWarnings("JavaUtilDate") // what POI asks for
    private static final Optional<Date> MADE = Optional.of(new Date(315_532_800_000L));

    private SteadyWorkbook() {}

    /** @param properties those of the workbook */
    static void write(Workbook book, POIXMLProperties properties, OutputStream out) throws IOException {
        properties.getCoreProperties().setCreator("");
        properties.getCoreProperties().setCreated(MADE);
        properties.getCoreProperties().setModified(MADE);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        book.write(saved);
        out.write(SteadyZip.of(saved.toByteArray()));
    }
}
