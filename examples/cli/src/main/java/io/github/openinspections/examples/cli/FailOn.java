package io.github.openinspections.examples.cli;

import io.github.openinspections.core.problem.NotRun;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.cli.outcome.ExitCode;
import java.util.Locale;

/** The lowest severity that makes the exit code {@link ExitCode#FOUND}. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /**
   * A data set that was not read to its end may contain anything, and so may one on which a rule
   * failed: they do not count as clean.
   */
  int exitCode(ValidationReport report) {
    boolean found =
        switch (this) {
          case NEVER -> false;
          case WARNING ->
              report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0
                  || isUndecided(report);
          case ERROR -> report.count(Severity.ERROR) > 0 || isUndecided(report);
        };
    return found ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  private static boolean isUndecided(ValidationReport report) {
    return !report.complete() || report.notRun().stream().anyMatch(NotRun::failed);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
