package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import java.util.Locale;
import java.util.stream.Stream;

/** The lowest severity that makes the exit code {@link ExitCode#FOUND}. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /**
   * A data set that was not read to its end may contain anything, and so may one on which a rule
   * failed: they do not count as clean.
   */
  int exitCode(ValidationReport report) {
    boolean found = this != NEVER && (isUndecided(report) || open(report) > 0);
    return found ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  /** Returns the number of open problems that count. */
  private long open(ValidationReport report) {
    Severity lowest = Severity.valueOf(name());
    return Stream.of(Severity.values())
        .filter(severity -> severity.isAtLeast(lowest))
        .mapToLong(report::count)
        .sum();
  }

  private static boolean isUndecided(ValidationReport report) {
    return !report.complete() || report.notRun().stream().anyMatch(NotRun::failed);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
