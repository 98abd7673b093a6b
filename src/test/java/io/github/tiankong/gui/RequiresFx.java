package io.github.tiankong.gui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a window test where JavaFX cannot start, with the reason. With {@code -Dfx.required=true} nothing is skipped,
 * so that such a machine fails the build instead.
 */
public final class RequiresFx implements ExecutionCondition {
    private static final String FINE = "";

    private static String problem;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Boolean.getBoolean("fx.required")) {
            return ConditionEvaluationResult.enabled("JavaFX is required");
        }
        String found = probe();
        return found.equals(FINE)
                ? ConditionEvaluationResult.enabled("JavaFX is up")
                : ConditionEvaluationResult.disabled("JavaFX cannot start here: " + found);
    }

    private static synchronized String probe() {
        if (problem == null) {
            problem = start();
        }
        return problem;
    }

    private static String start() {
        CompletableFuture<Double> width = new CompletableFuture<>();
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> measure(width));
            width.get(20, TimeUnit.SECONDS);
            return FINE;
        } catch (ExecutionException e) {
            return root(e).toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        } catch (TimeoutException | RuntimeException | LinkageError e) {
            return root(e).toString();
        }
    }

    /** Chinese text makes the native text library load, which is what a bare machine lacks. */
    private static void measure(CompletableFuture<Double> width) {
        try {
            width.complete(new Text("汉字").getLayoutBounds().getWidth());
        } catch (RuntimeException | LinkageError e) {
            width.completeExceptionally(e);
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
