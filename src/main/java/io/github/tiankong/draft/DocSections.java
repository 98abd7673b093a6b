package io.github.tiankong.draft;

import io.github.tiankong.typeset.LaidBlock;
import io.github.tiankong.typeset.LaidParagraph;
import io.github.tiankong.typeset.LaidSection;
import io.github.tiankong.typeset.PageEdge;
import io.github.tiankong.typeset.PageEdge.Pages;
import io.github.tiankong.typeset.PageEdge.Place;
import io.github.tiankong.typeset.PageSetup;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.SectionProperties;

/** Reads the sections of a DOC with their pages, headers and footers. */
final class DocSections {
    /** Before those of the sections there are six separators of notes (MS-DOC 2.8.22, PlcfHdd). */
    private static final int FIRST_EDGE = 6;

    private static final Place[] PLACES = {
        Place.HEADER, Place.HEADER, Place.FOOTER, Place.FOOTER, Place.HEADER, Place.FOOTER
    };
    private static final Pages[] PAGES = {Pages.EVEN, Pages.DEFAULT, Pages.EVEN, Pages.DEFAULT, Pages.FIRST, Pages.FIRST
    };
    private static final int CONTINUOUS = 0;
    private static final int LEAST_PAGE_TWIPS = 144;

    private final HWPFDocument document;
    private final DocBlocks blocks;
    private final boolean facingPages;

    DocSections(HWPFDocument document, DocBlocks blocks) {
        this.document = document;
        this.blocks = blocks;
        this.facingPages = document.getDocProperties().isFFacingPages();
    }

    boolean facingPages() {
        return facingPages;
    }

    /** In order; what no section claims belongs to the last one. */
    List<LaidSection> read(DocStory body) {
        int end = document.getRange().getEndOffset();
        int next = document.getRange().getStartOffset();
        List<SEPX> told = document.getSectionTable().getSections();
        List<LaidSection> sections = new ArrayList<>();
        for (int i = 0; i < told.size() && (next < end || i == 0); i++) {
            boolean last = i == told.size() - 1 || told.get(i).getEnd() >= end;
            int sectionEnd = last ? end : Math.max(next, told.get(i).getEnd());
            SectionProperties properties = told.get(i).getSectionProperties();
            sections.add(new LaidSection(
                    page(properties), edges(i, properties.getFTitlePage()), blocks.between(next, sectionEnd, body)));
            next = sectionEnd;
        }
        return withTextBoxes(sections);
    }

    /** Where a text box stands is told to drawings only, so what is written in them follows the body. */
    private List<LaidSection> withTextBoxes(List<LaidSection> sections) {
        Range boxes = document.getMainTextboxRange();
        List<LaidBlock> written = blocks.between(boxes.getStartOffset(), boxes.getEndOffset(), DocStory.EDGES).stream()
                .filter(block -> !isEmpty(block))
                .toList();
        if (written.isEmpty() || sections.isEmpty()) {
            return sections;
        }
        LaidSection last = sections.remove(sections.size() - 1);
        List<LaidBlock> all = new ArrayList<>(last.blocks());
        all.addAll(written);
        sections.add(new LaidSection(last.page(), last.edges(), all));
        return sections;
    }

    private static boolean isEmpty(LaidBlock block) {
        return block instanceof LaidParagraph paragraph && paragraph.pieces().isEmpty();
    }

    private static PageSetup page(SectionProperties section) {
        return new PageSetup(
                Math.max(LEAST_PAGE_TWIPS, DocFormats.twips(section.getXaPage())),
                Math.max(LEAST_PAGE_TWIPS, DocFormats.twips(section.getYaPage())),
                new PageSetup.Margins(
                        DocFormats.twips(section.getDyaTop()),
                        distance(section.getDxaRight()),
                        DocFormats.twips(section.getDyaBottom()),
                        distance(section.getDxaLeft()),
                        distance(section.getDzaGutter())),
                distance(section.getDyaHdrTop()),
                distance(section.getDyaHdrBottom()),
                section.getClm() == 0 ? 0 : distance(section.getDyaLinePitch()),
                section.getFPgnRestart() ? section.getPgnStart() : -1,
                section.getBkc() == CONTINUOUS,
                section.getFTitlePage());
    }

    private static int distance(int twips) {
        return Math.max(0, DocFormats.twips(twips));
    }

    private List<PageEdge> edges(int section, boolean titlePage) {
        FileInformationBlock fib = document.getFileInformationBlock();
        List<PageEdge> edges = new ArrayList<>();
        if (fib.getPlcfHddSize() == 0) {
            return edges;
        }
        PlexOfCps stories = new PlexOfCps(document.getTableStream(), fib.getPlcfHddOffset(), fib.getPlcfHddSize(), 0);
        int base = document.getHeaderStoryRange().getStartOffset();
        for (int i = 0; i < PLACES.length; i++) {
            int story = FIRST_EDGE + section * PLACES.length + i;
            boolean used = PAGES[i] == Pages.DEFAULT || (PAGES[i] == Pages.FIRST ? titlePage : facingPages);
            if (used && story < stories.length()) {
                var range = stories.getProperty(story);
                if (range.getEnd() > range.getStart()) {
                    List<LaidBlock> read =
                            blocks.between(base + range.getStart(), base + range.getEnd(), DocStory.EDGES);
                    edges.add(new PageEdge(PLACES[i], PAGES[i], withoutGuard(read)));
                }
            }
        }
        return edges;
    }

    /** Each story ends with one paragraph mark more than it has paragraphs (MS-DOC 2.3.3). */
    private static List<LaidBlock> withoutGuard(List<LaidBlock> read) {
        int last = read.size() - 1;
        return last > 0 && isEmpty(read.get(last)) ? read.subList(0, last) : read;
    }
}
