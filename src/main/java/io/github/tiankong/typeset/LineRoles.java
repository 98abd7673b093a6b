package io.github.tiankong.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells from plain lines which is the title, which the addressee, a heading, the signature: by their place, their length
 * and how they begin and end. A line that fits nothing is body text.
 */
public final class LineRoles {

    /** A title longer than two lines of 二号 type is no title. */
    private static final int LONGEST_TITLE = 42;

    private static final int MOST_TITLE_LINES = 3;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_RECIPIENTS = 80;
    private static final int LONGEST_ISSUER = 28;

    /** The date stands among the last lines; below it at most a contact line or a list of attachments. */
    private static final int LINES_BELOW_DATE = 4;

    private static final String CLOSING_PUNCTUATION = "。；;！!？?，,、：:…";
    private static final String DASH = "—";
    /** Digits, Han numerals, masks of any kind (DOMAIN, masks in library drafts). */
    private static final String DIGIT_OR_MASK = "[0-9０-９〇零一二三四五六七八九十xXｘＸ×✕╳*＊○□_＿●]";

    private static final Pattern DATE = Pattern.compile(
            DIGIT_OR_MASK + "{2,8}+\\s?+年\\s?+" + DIGIT_OR_MASK + "{1,4}+\\s?+月\\s?+" + DIGIT_OR_MASK + "{1,4}+\\s?+日");

    private static final Pattern KNOWN_DATE = Pattern.compile("[0-9０-９〇零一二三四五六七八九十年月日\\s]++");

    private static final Pattern ATTACHMENT = Pattern.compile("附件[0-9０-９一二三四五六七八九十]{0,3}+");
    /** Behind the number a year may stand, 2.2026年台账, but no decimals, 2.5万元. */
    private static final Pattern ATTACHMENT_ITEM =
            Pattern.compile("[0-9０-９]{1,2}+[.．、](?:" + DIGIT_OR_MASK + "{4}年|(?![0-9０-９]))");

    private static final Pattern ATTACHMENT_NOTE = Pattern.compile("附件[：:]");

    private final List<String> lines;
    private final List<LineRole> roles = new ArrayList<>();

    private LineRoles(List<String> lines) {
        this.lines = lines.stream().map(String::strip).toList();
    }

    /** One role a line, in the order of the lines. */
    public static List<LineRole> of(List<String> lines) {
        return new LineRoles(lines).find();
    }

    private List<LineRole> find() {
        for (int i = 0; i < lines.size(); i++) {
            roles.add(role(i));
        }
        markSignature();
        return List.copyOf(roles);
    }

    private LineRole role(int index) {
        String line = lines.get(index);
        if (ATTACHMENT.matcher(line).matches()) {
            return LineRole.ATTACHMENT;
        }
        if (ATTACHMENT_NOTE.matcher(line).lookingAt()) {
            return LineRole.ATTACHMENT_NOTE;
        }
        if (index > 0 && ATTACHMENT_ITEM.matcher(line).lookingAt() && isAttachmentList(roles.get(index - 1))) {
            return LineRole.ATTACHMENT_ITEM;
        }
        return heading(line).or(() -> headOfDocument(index)).orElse(LineRole.BODY);
    }

    private static boolean isAttachmentList(LineRole above) {
        return above == LineRole.ATTACHMENT_NOTE || above == LineRole.ATTACHMENT_ITEM;
    }

    private static Optional<LineRole> heading(String line) {
        return LineRole.ofNumbering(line)
                .filter(role -> line.length() <= LONGEST_HEADING)
                .filter(role -> firstSentenceEnd(line) == line.length());
    }

    /** Where the line's first sentence ends, its full stop included; the line's length where it has but one. */
    public static int firstSentenceEnd(String line) {
        int stop = line.indexOf('。');
        return stop < 0 ? line.length() : stop + 1;
    }

    /** Title, what stands under it in brackets or behind a dash, and the addressee. */
    private Optional<LineRole> headOfDocument(int index) {
        String line = lines.get(index);
        LineRole above = index == 0 ? LineRole.ATTACHMENT : roles.get(index - 1);
        boolean underTitle = above == LineRole.TITLE || above == LineRole.SUBTITLE;
        if (!underTitle && above != LineRole.ATTACHMENT) {
            return Optional.empty();
        }
        if (line.length() <= LONGEST_RECIPIENTS && (line.endsWith("：") || line.endsWith(":"))) {
            return Optional.of(LineRole.RECIPIENTS);
        }
        if (!looksLikeTitle(line)) {
            return Optional.empty();
        }
        if (underTitle && (line.startsWith(DASH) || line.startsWith("（") || line.startsWith("(") || isDate(line))) {
            return Optional.of(LineRole.SUBTITLE);
        }
        return above != LineRole.SUBTITLE && titleLinesAbove(index) < MOST_TITLE_LINES
                ? Optional.of(LineRole.TITLE)
                : Optional.empty();
    }

    private int titleLinesAbove(int index) {
        int above = index;
        while (above > 0 && roles.get(above - 1) == LineRole.TITLE) {
            above--;
        }
        return index - above;
    }

    /** A row of a table that was pasted in has tabs between its cells. */
    private static boolean looksLikeTitle(String line) {
        return !line.isEmpty() && !isRow(line) && line.length() <= LONGEST_TITLE && !endsInPunctuation(line);
    }

    /** Whether a line is a row of a table as pasting it leaves it: cells parted by tabs. */
    public static boolean isRow(String line) {
        return line.strip().indexOf('\t') >= 0;
    }

    private static boolean endsInPunctuation(String line) {
        return !line.isEmpty() && CLOSING_PUNCTUATION.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isDate(String line) {
        return DATE.matcher(line).matches();
    }

    /** Whether a date has no mask. */
    static boolean isDateKnown(String line) {
        return KNOWN_DATE.matcher(line.strip()).matches();
    }

    /** The signature stands at the end, or above the first attachment. */
    private void markSignature() {
        int attachment = roles.indexOf(LineRole.ATTACHMENT);
        int last = attachment > 0 ? attachment - 1 : lines.size() - 1;
        for (int i = last; i > 0 && i >= last - LINES_BELOW_DATE; i--) {
            if (isDate(lines.get(i)) && roles.get(i) == LineRole.BODY) {
                roles.set(i, LineRole.DATE);
                if (isIssuer(i - 1)) {
                    roles.set(i - 1, LineRole.ISSUER);
                }
                return;
            }
        }
    }

    private boolean isIssuer(int index) {
        String line = lines.get(index);
        return roles.get(index) == LineRole.BODY && line.length() <= LONGEST_ISSUER && !endsInPunctuation(line);
    }
}
