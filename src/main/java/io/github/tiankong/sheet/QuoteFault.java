package io.github.tiankong.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/**
 * The first place where the quotes of a text table do not match.
 *
 * @param code {@code csv-quote-open}: the quote is never closed; {@code csv-text-after-quote}: text follows its end
 * @param lineNumber the line where the quote opened, from 1
 * @param text how the cell begins
 */
record QuoteFault(String code, int lineNumber, String text) {
    private static final int SHOWN = 20;

    static Optional<QuoteFault> find(BufferedReader reader, char separator) throws IOException {
        return new Search(reader, separator).run();
    }

    /** A walk over the characters: before a cell, in a bare one, in quotes, after the closing quote. */
    private static final class Search {
        private final BufferedReader reader;
        private final char separator;
        private final StringBuilder shown = new StringBuilder();
        private State state = State.BEFORE;
        private int lineNumber = 1;
        private int openedAt;

        Search(BufferedReader reader, char separator) {
            this.reader = reader;
            this.separator = separator;
        }

        Optional<QuoteFault> run() throws IOException {
            int before = 0;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                step((char) c);
                if (state == State.BROKEN) {
                    return Optional.of(new QuoteFault("csv-text-after-quote", openedAt, shown.toString()));
                }
                if (c == '\r' || (c == '\n' && before != '\r')) {
                    lineNumber++;
                }
                before = c;
            }
            return state == State.QUOTED
                    ? Optional.of(new QuoteFault(
                            "csv-quote-open", openedAt, shown.toString().strip()))
                    : Optional.empty();
        }

        private void step(char c) {
            if (state != State.BEFORE && state != State.BARE && shown.length() < SHOWN) {
                shown.append(c == '\n' || c == '\r' ? ' ' : c);
            }
            boolean ends = c == separator || c == '\n' || c == '\r';
            state = switch (state) {
                case BEFORE -> c == '"' ? open() : ends || CellText.isBlank(c) ? State.BEFORE : State.BARE;
                case BARE -> ends ? State.BEFORE : State.BARE;
                case QUOTED -> c == '"' ? State.CLOSED : State.QUOTED;
                case CLOSED -> c == '"' ? State.QUOTED : afterQuote(ends, c);
                case AFTER -> afterQuote(ends, c);
                case BROKEN -> State.BROKEN;
            };
        }

        private State open() {
            openedAt = lineNumber;
            shown.setLength(0);
            shown.append('"');
            return State.QUOTED;
        }

        private static State afterQuote(boolean ends, char c) {
            if (ends) {
                return State.BEFORE;
            }
            return CellText.isBlank(c) ? State.AFTER : State.BROKEN;
        }
    }

    private enum State {
        BEFORE,
        BARE,
        QUOTED,
        CLOSED,
        AFTER,
        BROKEN
    }
}
