package io.github.openinspections.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Runs the checks of the parts of a data set side by side. */
public final class ParallelTasks {
  private ParallelTasks() {}

  /** Runs all tasks and returns what they gave, in their order. */
  public static <T> List<T> run(List<Supplier<T>> tasks, Executor executor) {
    List<CompletableFuture<T>> running = new ArrayList<>();
    tasks.forEach(task -> running.add(CompletableFuture.supplyAsync(task, executor)));
    List<T> results = new ArrayList<>();
    running.forEach(task -> results.add(join(task)));
    return results;
  }

  /** What a task threw is thrown here as it was: the caller closes the parts, and that ends all. */
  private static <T> T join(CompletableFuture<T> task) {
    try {
      return task.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
