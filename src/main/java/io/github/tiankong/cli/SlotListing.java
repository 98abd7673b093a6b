package io.github.tiankong.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the slots of a draft as a table for people, or as CSV or JSON lines for programs (DESIGN.md, section 4). */
final class SlotListing {
    private static final List<String> CSV_COLUMNS = List.of(
            "part",
            "paragraph",
            "start",
            "end",
            "mask",
            "type",
            "unit",
            "decimals",
            "key",
            "label",
            "section",
            "sentence",
            "value");
    private static final int LABEL_WIDTH = 36;

    private final Draft draft;
    private final SlotList found;
    private final Voice voice;

    SlotListing(Draft draft, SlotList found, Voice voice) {
        this.draft = draft;
        this.found = found;
        this.voice = voice;
    }

    void writeTable() {
        int number = 0;
        for (Slot slot : found.slots()) {
            Paragraph paragraph = draft.paragraphs().get(slot.paragraphIndex());
            voice.out()
                    .println(String.join(
                            "  ",
                            Columns.right(Integer.toString(++number), 4),
                            Columns.left(paragraph.part() + ":" + paragraph.number(), 12),
                            Columns.left(slot.type().code(), 16),
                            Columns.left(
                                    slot.figure().text() + slot.figure().unit().text(), 18),
                            Columns.left(slot.indicator().label(), LABEL_WIDTH),
                            slot.indicator().key()));
        }
        long fields =
                found.slots().stream().map(s -> s.indicator().key()).distinct().count();
        voice.say("slots.count", found.slots().size(), fields);
        new LinkNotes(draft, found, voice).say("slots.maybe-one");
        for (int line : found.siteLines()) {
            Paragraph paragraph = draft.paragraphs().get(line);
            voice.say("slots.site-line", paragraph.part() + ":" + paragraph.number(), paragraph.text());
        }
    }

    void writeCsv() throws IOException {
        CSVPrinter printer =
                new CSVPrinter(voice.out(), CSVFormat.DEFAULT.builder().get());
        printer.printRecord(CSV_COLUMNS);
        for (Slot slot : found.slots()) {
            Paragraph paragraph = draft.paragraphs().get(slot.paragraphIndex());
            printer.printRecord(
                    paragraph.part(),
                    paragraph.number(),
                    codePoints(paragraph, slot.figure().start()),
                    codePoints(paragraph, slot.figure().end()),
                    slot.figure().text(),
                    slot.type().code(),
                    slot.figure().unit().text(),
                    slot.figure().decimals().isPresent()
                            ? slot.figure().decimals().getAsInt()
                            : "",
                    slot.indicator().key(),
                    slot.indicator().label(),
                    slot.indicator().section(),
                    slot.indicator().sentence(),
                    value(slot).orElse(""));
        }
    }

    void writeJsonLines() {
        JsonFactory factory = new JsonFactory();
        for (Slot slot : found.slots()) {
            voice.out().println(json(factory, slot));
        }
    }

    private String json(JsonFactory factory, Slot slot) {
        Paragraph paragraph = draft.paragraphs().get(slot.paragraphIndex());
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("part", paragraph.part());
            json.writeNumberField("paragraph", paragraph.number());
            json.writeNumberField("start", codePoints(paragraph, slot.figure().start()));
            json.writeNumberField("end", codePoints(paragraph, slot.figure().end()));
            json.writeStringField("mask", slot.figure().text());
            json.writeStringField("type", slot.type().code());
            json.writeStringField("unit", slot.figure().unit().text());
            writeDecimals(json, slot);
            json.writeStringField("key", slot.indicator().key());
            json.writeStringField("label", slot.indicator().label());
            json.writeStringField("section", slot.indicator().section());
            json.writeStringField("sentence", slot.indicator().sentence());
            json.writeStringField("value", value(slot).orElse(null));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** The number that stands there, in the written unit; a mask has none. */
    private static Optional<String> value(Slot slot) {
        return Decimals.parse(slot.figure().text()).map(Decimals::canonical);
    }

    private static void writeDecimals(JsonGenerator json, Slot slot) throws IOException {
        if (slot.figure().decimals().isPresent()) {
            json.writeNumberField("decimals", slot.figure().decimals().getAsInt());
        } else {
            json.writeNullField("decimals");
        }
    }

    private static int codePoints(Paragraph paragraph, int offset) {
        return paragraph.text().codePointCount(0, offset);
    }
}
