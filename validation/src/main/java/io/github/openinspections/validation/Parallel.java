package io.github.openinspections.validation;

import io.github.openinspections.core.dataset.InspectionDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Checks the parts of a data set side by side. */
final class Parallel {
  private Parallel() {}

  static PartialReport run(
      DatasetValidator validator, List<? extends InspectionDataset> parts, Executor executor) {
    List<CompletableFuture<PartialReport>> tasks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      InspectionDataset part = parts.get(i);
      long segment = i;
      tasks.add(CompletableFuture.supplyAsync(() -> validator.check(segment, part), executor));
    }
    PartialReport all = validator.begin(-1);
    for (CompletableFuture<PartialReport> task : tasks) {
      all.merge(join(task));
    }
    return all;
  }

  /** What a task threw is thrown here as it was: the caller closes the parts, and that ends all. */
  private static PartialReport join(CompletableFuture<PartialReport> task) {
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
