package io.github.tiankong.gui.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
    private static final Problem PROBLEM = Problem.error("window-one-at-a-time", Location.NOWHERE, "2");

    private final TaskRunner runner = new TaskRunner(Runnable::run, Runnable::run);
    private final List<Object> told = new ArrayList<>();

    @Test
    void tellsTheResultThenTheEnd() {
        start(() -> 42);
        assertThat(told).containsExactly(42, "end");
    }

    @Test
    void tellsTheProblemOfAnUnreadableInput() {
        start(() -> {
            throw new InputException(PROBLEM);
        });
        assertThat(told).containsExactly(List.of(PROBLEM), "end");
    }

    @Test
    void tellsAFaultOfOursAsAProblemToo() {
        start(() -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(told)
                .containsExactly(
                        List.of(Problem.error("window-fault", Location.NOWHERE, "IllegalStateException")), "end");
    }

    private void start(TaskRunner.Work<Integer> work) {
        runner.work(work)
                .onSuccess(told::add)
                .onProblems(told::add)
                .atEnd(() -> told.add("end"))
                .start();
    }
}
