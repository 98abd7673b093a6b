package io.github.tiankong.gui.filling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The steps of one filling, to go back and forth between. Letters typed into one field are one step.
 *
 * <p>Entries share all they have in common but their maps; the oldest steps are forgotten.
 */
public final class History {
    private static final int MOST = 500;

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private boolean closed = true;

    /**
     * One step back or forth.
     *
     * @param entries what holds after it
     * @param key the field to look at; empty where it was about many
     */
    public record Step(Entries entries, String key) {}

    /** Notes down what held before a change; a further change of the same field joins it. */
    public void note(Entries before, String key) {
        boolean joins = !closed
                && !key.isEmpty()
                && !past.isEmpty()
                && past.peek().key().equals(key);
        if (!joins) {
            past.push(new Step(before, key));
            if (past.size() > MOST) {
                past.removeLast();
            }
        }
        closed = false;
        future.clear();
    }

    /** The next change is a step of its own. */
    public void endStep() {
        closed = true;
    }

    public Optional<Step> back(Entries now) {
        return move(past, future, now);
    }

    public Optional<Step> forth(Entries now) {
        return move(future, past, now);
    }

    public boolean canGoBack() {
        return !past.isEmpty();
    }

    public boolean canGoForth() {
        return !future.isEmpty();
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> to, Entries now) {
        closed = true;
        Optional<Step> step = Optional.ofNullable(from.poll());
        step.ifPresent(s -> to.push(new Step(now, s.key())));
        return step;
    }
}
