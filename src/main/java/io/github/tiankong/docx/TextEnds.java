package io.github.tiankong.docx;

/**
 * The two ends of a {@code w:t} whose text is put together of what stood there and what is put in. Without {@code
 * xml:space="preserve"} Word drops the spaces there; those that were there before are none of ours.
 */
public final class TextEnds {
    private boolean any;
    private boolean startsBare;
    private boolean endsInSpace;
    /** Whether what comes last is not what the text ended with before. */
    private boolean changed;

    /** Text that stood there follows. */
    public void keep(String text) {
        add(text, false);
    }

    /** Text in place of other text follows; it may be empty. */
    public void put(String text) {
        add(text, true);
    }

    /** The text is left off there: what follows stands in a new {@code w:t}. */
    public void leave() {
        changed = true;
    }

    private void add(String text, boolean isNew) {
        if (text.isEmpty()) {
            changed |= isNew;
            return;
        }
        if (!any) {
            any = true;
            startsBare = (isNew || changed) && isSpace(text.charAt(0));
        }
        changed = isNew;
        endsInSpace = isSpace(text.charAt(text.length() - 1));
    }

    /** Whether the text now begins or ends with spaces it did not begin or end with before. */
    public boolean areBare() {
        return startsBare || changed && endsInSpace;
    }

    /** Beyond the ideographic one there are none; to ask of a Chinese character takes ten times as long. */
    private static boolean isSpace(char c) {
        return c <= '\u3000' && Character.isWhitespace(c);
    }
}
