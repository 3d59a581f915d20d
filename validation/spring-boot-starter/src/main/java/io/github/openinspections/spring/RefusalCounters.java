package io.github.openinspections.spring;

import io.github.openinspections.core.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts refused requests and their problems. */
final class RefusalCounters implements RefusalListener {
  private final MeterRegistry registry;

  RefusalCounters(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void refused(RefusedInspectionException refusal) {
    registry
        .counter("inspections.refused", "status", "" + refusal.getStatusCode().value())
        .increment();
    for (Problem problem : refusal.problems()) {
      if (Unlisted.is(problem)) {
        continue; // nobody knows of which rules they are
      }
      registry
          .counter(
              "inspections.problems",
              "rule",
              problem.rule(),
              "severity",
              problem.severity().toString())
          .increment();
    }
  }
}
