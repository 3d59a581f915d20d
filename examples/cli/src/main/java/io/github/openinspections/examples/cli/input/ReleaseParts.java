package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.release.IndexedRelease;
import io.github.openinspections.core.release.PartialRelease;
import io.github.openinspections.examples.cli.outcome.SaidIoException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;

/** Indexes the parts of a release, each in a thread. */
final class ReleaseParts {
  private final List<InspectionDataset> parts;
  private final LongFunction<PartialRelease> beginning;
  private final AtomicBoolean doubtful = new AtomicBoolean();

  /** Takes the parts in their order; they are closed here. */
  ReleaseParts(List<InspectionDataset> parts, LongFunction<PartialRelease> beginning) {
    this.parts = parts;
    this.beginning = beginning;
  }

  /** Whether something of a part was not read, or there is anything else to say of it. */
  boolean isDoubtful() {
    return doubtful.get();
  }

  IndexedRelease index() throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(parts.size());
    try {
      List<Future<PartialRelease>> tasks = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        PartialRelease release = beginning.apply(i);
        InspectionDataset part = parts.get(i);
        tasks.add(threads.submit(() -> read(part, release)));
      }
      PartialRelease whole = tasks.get(0).get();
      for (Future<PartialRelease> task : tasks.subList(1, tasks.size())) {
        whole.merge(task.get());
      }
      return whole.finish();
    } catch (ExecutionException failed) {
      throw rethrown(Objects.requireNonNullElse(failed.getCause(), failed));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new SaidIoException("interrupted");
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each thread closes its part itself: another that fails must not close what is being read. */
  private PartialRelease read(InspectionDataset given, PartialRelease release) throws IOException {
    try (InspectionDataset part = given) {
      for (Entry entry : part) {
        release.accept(entry);
        if (!entry.problems().isEmpty()) {
          doubtful.set(true);
        }
      }
      release.end(part);
      if (!part.complete() || !part.problems().isEmpty() || part.rows().isPresent()) {
        doubtful.set(true);
      }
    }
    return release;
  }

  private static IOException rethrown(Throwable cause) {
    if (cause instanceof RuntimeException failed) {
      throw failed;
    }
    if (cause instanceof Error broken) {
      throw broken;
    }
    return cause instanceof IOException lost ? lost : new IOException(cause);
  }
}
