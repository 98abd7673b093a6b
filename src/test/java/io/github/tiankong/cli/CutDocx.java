package io.github.tiankong.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STProofErr;

/**
 * A DOCX of given lines in which Word has cut the text into runs wherever it liked, masks above all, with marks of spelling,
 * bookmarks and insertions between the pieces.
 */
final class CutDocx {
    /** One cut in so many characters of ordinary text, one in two of a mask. */
    private static final int ORDINARY = 12;

    private final Random random;
    private int id;

    private CutDocx(long seed) {
        this.random = new Random(seed);
    }

    static byte[] of(List<String> lines, long seed) throws IOException {
        CutDocx cut = new CutDocx(seed);
        try (XWPFDocument document = new XWPFDocument()) {
            lines.forEach(line -> cut.write(document.createParagraph(), line));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** The same lines, each in one run. */
    static byte[] whole(List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void write(XWPFParagraph paragraph, String line) {
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || cutsAt(line, i)) {
                addPiece(paragraph, line.substring(from, i));
                from = i;
            }
        }
    }

    private boolean cutsAt(String line, int i) {
        boolean inMask = isMask(line.charAt(i - 1)) && isMask(line.charAt(i));
        return random.nextInt(inMask ? 2 : ORDINARY) == 0;
    }

    private static boolean isMask(char c) {
        return c == 'x' || c == 'X' || c == '.';
    }

    private void addPiece(XWPFParagraph paragraph, String piece) {
        switch (random.nextInt(5)) {
            case 0 -> {
                paragraph.getCTP().addNewProofErr().setType(STProofErr.SPELL_START);
                fill(paragraph.getCTP().addNewR(), piece);
                paragraph.getCTP().addNewProofErr().setType(STProofErr.SPELL_END);
            }
            case 1 -> {
                CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
                start.setId(BigInteger.valueOf(++id));
                start.setName("_Mark" + id);
                fill(paragraph.getCTP().addNewR(), piece);
                paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
            }
            case 2 -> {
                CTRunTrackChange insertion = paragraph.getCTP().addNewIns();
                insertion.setId(BigInteger.valueOf(++id));
                insertion.setAuthor("科员");
                fill(insertion.addNewR(), piece);
            }
            default -> fill(paragraph.getCTP().addNewR(), piece);
        }
    }

    private void fill(CTR run, String piece) {
        if (random.nextBoolean()) {
            run.addNewRPr().addNewB();
        }
        CTText text = run.addNewT();
        text.setStringValue(piece);
        text.setSpace(Space.PRESERVE);
    }
}
