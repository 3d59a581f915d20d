package io.github.openinspections.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Checks the parts of a data set in parallel. */
public final class ParallelTasks {
  private ParallelTasks() {}

  /** Runs all tasks and returns their results in order. */
  public static <T> List<T> run(List<Supplier<T>> tasks, Executor executor) {
    List<CompletableFuture<T>> running = new ArrayList<>();
    tasks.forEach(task -> running.add(CompletableFuture.supplyAsync(task, executor)));
    List<T> results = new ArrayList<>();
    running.forEach(task -> results.add(join(task)));
    return results;
  }

  /**
   * Rethrows what a task threw, an {@code Error} as well, as if it ran in this thread; the caller
   * then closes the parts, which ends the others.
   */
  private static <T> T join(CompletableFuture<T> task) {
    try {
      return task.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed;
    }
  }
}
