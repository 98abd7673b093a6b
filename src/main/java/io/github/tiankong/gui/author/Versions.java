package io.github.tiankong.gui.author;

import io.github.tiankong.template.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The versions of a template, to go back and forth between. They share all they have in common. */
final class Versions {
    private static final int MOST = 300;

    private final Deque<Template> past = new ArrayDeque<>();
    private final Deque<Template> future = new ArrayDeque<>();

    /** Whether both are one version: steps make a new one each, and to compare all of them would be slow. */
    static boolean same(Object one, Object other) {
        return one == other;
    }

    /** Notes down what held before a step. */
    void note(Template before) {
        past.push(before);
        if (past.size() > MOST) {
            past.removeLast();
        }
        future.clear();
    }

    Optional<Template> back(Template now) {
        return move(past, future, now);
    }

    Optional<Template> forth(Template now) {
        return move(future, past, now);
    }

    boolean canGoBack() {
        return !past.isEmpty();
    }

    boolean canGoForth() {
        return !future.isEmpty();
    }

    private static Optional<Template> move(Deque<Template> from, Deque<Template> to, Template now) {
        Optional<Template> version = Optional.ofNullable(from.poll());
        version.ifPresent(v -> to.push(now));
        return version;
    }
}
